package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.Role;
import io.github.alicloudimages.core.auth.internal.RoleSettings;
import io.github.alicloudimages.core.auth.internal.StsClient;
import io.github.alicloudimages.core.auth.internal.StsEndpoint;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.auth.internal.TokenFile;
import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.http.HttpTransport;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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
     * @throws ConfigurationException if one of {@code ALIBABA_CLOUD_ROLE_ARN}, {@code ALIBABA_CLOUD_OIDC_PROVIDER_ARN}
     *     and {@code ALIBABA_CLOUD_OIDC_TOKEN_FILE} is not set
     */
    public static OidcRoleCredentialsProvider create() {
        return builder().build();
    }

    /** Starts with the defaults. */
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
    public static final class Builder {

        private final Surroundings surroundings;
        private @Nullable String roleArn;
        private @Nullable String oidcProviderArn;
        private @Nullable Path tokenFile;
        private @Nullable String sessionName;
        private @Nullable Duration duration;
        private @Nullable String policy;
        private @Nullable String stsRegion;
        private @Nullable Boolean vpc;
        private @Nullable URI stsEndpoint;
        private @Nullable HttpTransport transport;

        Builder(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        /**
         * The role.
         *
         * @param value such as {@code acs:ram::123456789012:role/images}; {@code null} for {@code ALIBABA_CLOUD_ROLE_ARN}
         */
        public Builder roleArn(@Nullable String value) {
            roleArn = value;
            return this;
        }

        /**
         * The identity provider as RAM knows it.
         *
         * @param value such as {@code acs:ram::123456789012:oidc-provider/ack-rrsa}; {@code null} for
         *     {@code ALIBABA_CLOUD_OIDC_PROVIDER_ARN}
         */
        public Builder oidcProviderArn(@Nullable String value) {
            oidcProviderArn = value;
            return this;
        }

        /**
         * The file that holds the token.
         *
         * @param value {@code null} for {@code ALIBABA_CLOUD_OIDC_TOKEN_FILE}
         */
        public Builder tokenFile(@Nullable Path value) {
            tokenFile = value;
            return this;
        }

        /**
         * What the session is called in the service's audit log.
         *
         * @param value 2 to 64 letters, digits and {@code .@_-}; {@code null} for {@code ALIBABA_CLOUD_ROLE_SESSION_NAME},
         *     or else a name made of the time
         */
        public Builder sessionName(@Nullable String value) {
            sessionName = value;
            return this;
        }

        /**
         * How long each session lasts.
         *
         * @param value whole seconds, at least 900, at most what the role allows; {@code null} for one hour
         */
        public Builder duration(@Nullable Duration value) {
            duration = value;
            return this;
        }

        /**
         * What the session may do at most.
         *
         * @param value a policy as JSON; {@code null} for all that the role may do
         */
        public Builder policy(@Nullable String value) {
            policy = value;
            return this;
        }

        /**
         * The region whose STS is asked.
         *
         * @param value such as {@code cn-hangzhou}; {@code null} for {@code ALIBABA_CLOUD_STS_REGION}, or else the central
         *     endpoint {@code sts.aliyuncs.com}
         */
        public Builder stsRegion(@Nullable String value) {
            stsRegion = value;
            return this;
        }

        /**
         * Whether the region's STS is reached from inside a VPC, without Internet access.
         *
         * @param value {@code null} for {@code ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED}, or else {@code false}; has no effect
         *     without a region
         */
        public Builder vpc(@Nullable Boolean value) {
            vpc = value;
            return this;
        }

        /**
         * Asks STS there, whatever the region.
         *
         * @param value {@code https://host} with or without a port; {@code null} to let region and network decide
         */
        public Builder stsEndpoint(@Nullable URI value) {
            stsEndpoint = value;
            return this;
        }

        /**
         * Sends through this transport.
         *
         * @param value not closed with this provider; {@code null} for one that all providers share
         */
        public Builder transport(@Nullable HttpTransport value) {
            transport = value;
            return this;
        }

        /**
         * Builds the provider; nothing is read or sent yet.
         *
         * @throws ConfigurationException if role, identity provider or token file is not set, the duration is too short,
         *     or the region cannot be one
         */
        public OidcRoleCredentialsProvider build() {
            Role role = RoleSettings.complete(surroundings, roleArn, sessionName, duration, policy, null);
            String provider =
                    RoleSettings.required(oidcProviderArn, surroundings.environment(), "oidcProviderArn", PROVIDER_ARN);
            String file = RoleSettings.required(
                    tokenFile == null ? null : tokenFile.toString(),
                    surroundings.environment(),
                    "tokenFile",
                    TOKEN_FILE);
            StsClient sts = StsClient.anonymous(
                    StsEndpoint.of(stsEndpoint, stsRegion, vpc, surroundings.environment()),
                    transport == null ? surroundings.transports().general() : transport,
                    surroundings.timing());
            return new OidcRoleCredentialsProvider(role, provider, new TokenFile(Path.of(file)), sts, surroundings);
        }
    }
}
