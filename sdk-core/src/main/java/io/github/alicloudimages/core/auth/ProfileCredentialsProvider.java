package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.IniProfile;
import io.github.alicloudimages.core.auth.internal.ProfileFiles;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Credentials of a section in an ini file. The keys of the section:
 *
 * <ul>
 *   <li>{@code type = access_key} (also if left out): {@code access_key_id}, {@code access_key_secret}
 *   <li>{@code type = ecs_ram_role}: {@code role_name}
 *   <li>{@code type = ram_role_arn}: {@code access_key_id}, {@code access_key_secret}, {@code role_arn},
 *       {@code role_session_name}, {@code policy}
 *   <li>{@code type = oidc_role_arn}: {@code oidc_provider_arn}, {@code oidc_token_file_path}, {@code role_arn},
 *       {@code role_session_name}, {@code policy}
 *   <li>{@code enable = false}: the section is not used; left out it is
 * </ul>
 *
 * <p>The file is read again when it changes. Thread-safe; {@link #close()} ends the background thread of a role's
 * session.
 */
public final class ProfileCredentialsProvider extends FileCredentialsProvider {

    private final Surroundings surroundings;
    private final @Nullable Path file;
    private final String profile;

    private ProfileCredentialsProvider(Builder builder) {
        super(builder.surroundings.timing().time());
        surroundings = builder.surroundings;
        file = builder.file;
        profile = ProfileFiles.profile(builder.profile, surroundings.environment(), "default");
    }

    /** A provider with the defaults of {@link Builder}. */
    public static ProfileCredentialsProvider create() {
        return builder().build();
    }

    /** Starts with the defaults. */
    public static Builder builder() {
        return new Builder(Surroundings.SYSTEM);
    }

    @Override
    Path file() {
        return file == null ? ProfileFiles.ini(surroundings.environment()) : file;
    }

    @Override
    Object read(Path from) {
        return IniProfile.read(from, profile);
    }

    @Override
    CredentialsProvider providerOf(Path from, Object section) {
        return provider((IniProfile) section);
    }

    private CredentialsProvider provider(IniProfile section) {
        switch (section.type()) {
            case "ecs_ram_role" -> {
                return new EcsRamRoleCredentialsProvider.Builder(surroundings)
                        .roleName(section.required("role_name"))
                        .build();
            }
            case "ram_role_arn" -> {
                return new RamRoleCredentialsProvider.Builder(surroundings)
                        .source(accessKey(section))
                        .roleArn(section.required("role_arn"))
                        .sessionName(section.value("role_session_name"))
                        .policy(section.value("policy"))
                        .build();
            }
            case "oidc_role_arn" -> {
                return new OidcRoleCredentialsProvider.Builder(surroundings)
                        .roleArn(section.required("role_arn"))
                        .oidcProviderArn(section.required("oidc_provider_arn"))
                        .tokenFile(Path.of(section.required("oidc_token_file_path")))
                        .sessionName(section.value("role_session_name"))
                        .policy(section.value("policy"))
                        .build();
            }
            case "rsa_key_pair" ->
                throw new CredentialsException("The type rsa_key_pair of " + section
                        + " is not supported: use access_key, ecs_ram_role, ram_role_arn or oidc_role_arn.");
            default -> {
                return accessKey(section);
            }
        }
    }

    private static CredentialsProvider accessKey(IniProfile section) {
        return StaticCredentialsProvider.of(section.required("access_key_id"), section.required("access_key_secret"));
    }

    @Override
    public String toString() {
        return "ProfileCredentialsProvider{" + profile + (file == null ? "" : " of " + file) + '}';
    }

    /** Collects where the profile is. Not thread-safe. */
    public static final class Builder {

        private final Surroundings surroundings;
        private @Nullable Path file;
        private @Nullable String profile;

        Builder(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        /**
         * The file to read.
         *
         * @param value {@code null} for {@code ALIBABA_CLOUD_CREDENTIALS_FILE}, or else
         *     {@code ~/.alibabacloud/credentials.ini}, or else {@code ~/.alibabacloud/credentials}
         */
        public Builder file(@Nullable Path value) {
            file = value;
            return this;
        }

        /**
         * The section to use.
         *
         * @param value {@code null} for {@code ALIBABA_CLOUD_PROFILE}, or else {@code default}
         */
        public Builder profile(@Nullable String value) {
            profile = value;
            return this;
        }

        /** Builds the provider; nothing is read yet. */
        public ProfileCredentialsProvider build() {
            return new ProfileCredentialsProvider(this);
        }
    }
}
