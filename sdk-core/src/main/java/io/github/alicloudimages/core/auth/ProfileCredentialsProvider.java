package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.Environment;
import io.github.alicloudimages.core.auth.internal.IniProfile;
import io.github.alicloudimages.core.auth.internal.ProfileFiles;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.nio.file.Path;

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

    private ProfileCredentialsProvider(Builder builder) {
        super(builder);
    }

    /** {@return a provider with the defaults of {@link Builder}} */
    public static ProfileCredentialsProvider create() {
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
    Path defaultFile(Environment environment) {
        return ProfileFiles.ini(environment);
    }

    @Override
    Object read(Path from) {
        return IniProfile.read(from, profile("default"));
    }

    @Override
    CredentialsProvider providerOf(Path from, Object read) {
        IniProfile section = (IniProfile) read;
        return switch (section.type()) {
            case "ecs_ram_role" ->
                new EcsRamRoleCredentialsProvider.Builder(surroundings)
                        .roleName(section.required("role_name"))
                        .build();
            case "ram_role_arn" ->
                role(new RamRoleCredentialsProvider.Builder(surroundings), section)
                        .source(accessKey(section))
                        .build();
            case "oidc_role_arn" ->
                role(new OidcRoleCredentialsProvider.Builder(surroundings), section)
                        .oidcProviderArn(section.required("oidc_provider_arn"))
                        .tokenFile(ProfileFiles.path(section.required("oidc_token_file_path"), "oidc_token_file_path"))
                        .build();
            case "rsa_key_pair" ->
                throw new CredentialsException("The type rsa_key_pair of " + section
                        + " is not supported: use access_key, ecs_ram_role, ram_role_arn or oidc_role_arn.");
            default -> accessKey(section);
        };
    }

    private static <B extends RoleBuilder<B>> B role(B builder, IniProfile section) {
        return builder.roleArn(section.required("role_arn"))
                .sessionName(section.value("role_session_name"))
                .policy(section.value("policy"));
    }

    private static CredentialsProvider accessKey(IniProfile section) {
        return StaticCredentialsProvider.of(section.required("access_key_id"), section.required("access_key_secret"));
    }

    /**
     * Collects where the profile is: by default in {@code ALIBABA_CLOUD_CREDENTIALS_FILE}, or else
     * {@code ~/.alibabacloud/credentials.ini}, or else {@code ~/.alibabacloud/credentials}, and there the section
     * {@code default}. Not thread-safe.
     */
    public static final class Builder extends ProfileBuilder<Builder> {

        Builder(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Builds the provider; nothing is read yet.
         *
         * @return the provider
         */
        public ProfileCredentialsProvider build() {
            return new ProfileCredentialsProvider(this);
        }
    }
}
