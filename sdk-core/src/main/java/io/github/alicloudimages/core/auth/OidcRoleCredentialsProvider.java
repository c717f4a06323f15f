package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.ProfileFiles;
import io.github.alicloudimages.core.auth.internal.Role;
import io.github.alicloudimages.core.auth.internal.RoleSettings;
import io.github.alicloudimages.core.auth.internal.StsClient;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.auth.internal.TokenFile;
import io.github.alicloudimages.core.error.ConfigurationException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Takes a RAM role with the token of an OIDC identity provider: {@code AssumeRoleWithOIDC} of STS. No access key is
 * needed; this is how pods of a Kubernetes cluster with RRSA get theirs. The token file is read anew for each session.
 * The session's key is kept and fetched anew as {@link CachingCredentialsProvider} says. Thread-safe; {@link #close()}
 * ends the background thread.
 */
public final class OidcRoleCredentialsProvider extends SessionCredentialsProvider {

    static final String PROVIDER_ARN = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
    static final String TOKEN_FILE = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

    private final Role role;

    private OidcRoleCredentialsProvider(
            Role role, String oidcProviderArn, TokenFile token, StsClient sts, Surroundings surroundings) {
        super(() -> sts.assumeRoleWithOidc(role, oidcProviderArn, token.read()), surroundings.timing());
        this.role = role;
    }

    /**
     * A provider that takes everything from the environment.
     *
     * @return a provider that uses the defaults
     * @throws ConfigurationException if one of {@code ALIBABA_CLOUD_ROLE_ARN}, {@code ALIBABA_CLOUD_OIDC_PROVIDER_ARN}
     *     and {@code ALIBABA_CLOUD_OIDC_TOKEN_FILE} is not set
     */
    public static OidcRoleCredentialsProvider create() {
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
        return "OidcRoleCredentialsProvider{" + role.arn() + '}';
    }

    /**
     * Collects what the role is taken with. What is not set here comes from the environment, then from the default. Not
     * thread-safe.
     */
    public static final class Builder extends RoleBuilder<Builder> {

        private @Nullable String oidcProviderArn;
        private @Nullable Path tokenFile;

        Builder(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * The identity provider as RAM knows it.
         *
         * @param value such as {@code acs:ram::123456789012:oidc-provider/ack-rrsa}; {@code null} for
         *     {@code ALIBABA_CLOUD_OIDC_PROVIDER_ARN}
         * @return this builder
         */
        public Builder oidcProviderArn(@Nullable String value) {
            oidcProviderArn = value;
            return this;
        }

        /**
         * The file that holds the token.
         *
         * @param value {@code null} for {@code ALIBABA_CLOUD_OIDC_TOKEN_FILE}
         * @return this builder
         */
        public Builder tokenFile(@Nullable Path value) {
            tokenFile = value;
            return this;
        }

        /**
         * Builds the provider; nothing is read or sent yet.
         *
         * @return the provider
         * @throws ConfigurationException if role, identity provider or token file is not set, the duration is too
         *     short, or the region cannot be one
         * @throws io.github.alicloudimages.core.error.CredentialsException if the token file's name in the environment
         *     is no path
         */
        public OidcRoleCredentialsProvider build() {
            String provider =
                    RoleSettings.required(oidcProviderArn, surroundings.environment(), "oidcProviderArn", PROVIDER_ARN);
            String file = RoleSettings.required(
                    tokenFile == null ? null : tokenFile.toString(),
                    surroundings.environment(),
                    "tokenFile",
                    TOKEN_FILE);
            StsClient sts = StsClient.anonymous(endpoint(), transport(), surroundings.timing());
            return new OidcRoleCredentialsProvider(
                    role(null), provider, new TokenFile(ProfileFiles.path(file, TOKEN_FILE)), sts, surroundings);
        }
    }
}
