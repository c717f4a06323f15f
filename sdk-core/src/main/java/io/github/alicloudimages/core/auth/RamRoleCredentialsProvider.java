package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.Role;
import io.github.alicloudimages.core.auth.internal.StsClient;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Takes a RAM role with the credentials of another provider: {@code AssumeRole} of STS. The session's key is kept and
 * fetched anew as {@link CachingCredentialsProvider} says. Thread-safe; {@link #close()} ends the background thread, the
 * source is not closed.
 */
public final class RamRoleCredentialsProvider extends SessionCredentialsProvider {

    private final Role role;

    private RamRoleCredentialsProvider(Role role, StsClient sts, Surroundings surroundings) {
        super(() -> sts.assumeRole(role), surroundings.timing());
        this.role = role;
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
        return "RamRoleCredentialsProvider{" + role.arn() + '}';
    }

    /**
     * Collects what the role is taken with. What is not set here comes from the environment, then from the default. Not
     * thread-safe.
     */
    public static final class Builder extends RoleBuilder<Builder> {

        private @Nullable CredentialsProvider source;
        private @Nullable String externalId;

        Builder(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Whose credentials take the role.
         *
         * @param value not closed with this provider; {@code null} for the access key in the environment
         * @return this builder
         */
        public Builder source(@Nullable CredentialsProvider value) {
            source = value;
            return this;
        }

        /**
         * The id that the role's owner asks for, where he does.
         *
         * @param value {@code null} for none
         * @return this builder
         */
        public Builder externalId(@Nullable String value) {
            externalId = value;
            return this;
        }

        /**
         * Builds the provider; nothing is sent yet.
         *
         * @return the provider
         * @throws ConfigurationException if there is no role, the duration is too short, or the region cannot be one
         */
        public RamRoleCredentialsProvider build() {
            StsClient sts = StsClient.signing(
                    endpoint(),
                    source == null ? new EnvironmentCredentialsProvider(surroundings.environment()) : source,
                    transport(),
                    surroundings.timing());
            return new RamRoleCredentialsProvider(role(externalId), sts, surroundings);
        }
    }
}
