package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.InstanceMetadata;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The key of the RAM role that is attached to the ECS instance this runs on, from the instance's metadata. It is asked
 * with a token (IMDSv2) first and without one (IMDSv1) where that fails, unless that is not allowed; never through a
 * proxy. The key is kept and fetched anew as {@link CachingCredentialsProvider} says. Thread-safe; {@link #close()} ends
 * the background thread.
 */
public final class EcsRamRoleCredentialsProvider extends SessionCredentialsProvider {

    private final @Nullable String roleName;

    private EcsRamRoleCredentialsProvider(
            InstanceMetadata metadata, @Nullable String roleName, Surroundings surroundings) {
        super(metadata, surroundings.timing());
        this.roleName = roleName;
    }

    /** {@return a provider with the defaults of {@link Builder}} */
    public static EcsRamRoleCredentialsProvider create() {
        return builder().build();
    }

    /**
     * Starts with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder(Surroundings.SYSTEM);
    }

    @Override
    public String toString() {
        return "EcsRamRoleCredentialsProvider{" + (roleName == null ? "the attached role" : roleName) + '}';
    }

    /** Collects how the metadata is asked. Not thread-safe. */
    public static final class Builder {

        private final Surroundings surroundings;
        private @Nullable URI endpoint;
        private @Nullable String roleName;
        private @Nullable Boolean imdsV1Fallback;
        private Duration connectTimeout = Duration.ofSeconds(1);

        Builder(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        /**
         * The name of the role, which saves the question for it.
         *
         * @param value {@code null} for {@code ALIBABA_CLOUD_ECS_METADATA}, or else the role that is attached
         * @return this builder
         */
        public Builder roleName(@Nullable String value) {
            roleName = value;
            return this;
        }

        /**
         * Whether to ask without a token where asking with one fails.
         *
         * @param value {@code null} for yes, unless {@code ALIBABA_CLOUD_IMDSV1_DISABLED} is {@code true}
         * @return this builder
         */
        public Builder imdsV1Fallback(@Nullable Boolean value) {
            imdsV1Fallback = value;
            return this;
        }

        /**
         * Where to ask instead of the address at which an instance finds its metadata, for tests and for proxies of it.
         * {@code ALIBABA_CLOUD_ECS_METADATA_DISABLED}, which is about that address, does not count then.
         *
         * @param value scheme, host and port; {@code null} for the usual address
         * @return this builder
         */
        public Builder endpoint(@Nullable URI value) {
            endpoint = value;
            return this;
        }

        /** For the default chain, which may run anywhere: 1 second by default. */
        Builder connectTimeout(Duration value) {
            connectTimeout = value;
            return this;
        }

        /**
         * Builds the provider; nothing is asked yet.
         *
         * @return the provider
         */
        public EcsRamRoleCredentialsProvider build() {
            String name = roleName == null || roleName.isBlank()
                    ? surroundings.environment().given(InstanceMetadata.ROLE_NAME)
                    : roleName.strip();
            boolean v1Allowed = imdsV1Fallback == null
                    ? !surroundings.environment().isTrue(InstanceMetadata.V1_DISABLED)
                    : imdsV1Fallback;
            return new EcsRamRoleCredentialsProvider(
                    new InstanceMetadata(surroundings, endpoint, name, v1Allowed, connectTimeout), name, surroundings);
        }
    }
}
