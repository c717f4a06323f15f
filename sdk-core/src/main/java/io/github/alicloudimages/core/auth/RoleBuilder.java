package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.Role;
import io.github.alicloudimages.core.auth.internal.RoleSettings;
import io.github.alicloudimages.core.auth.internal.StsEndpoint;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.http.HttpTransport;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the builders share of providers that take a role from STS.
 *
 * @param <B> the builder itself
 */
abstract class RoleBuilder<B extends RoleBuilder<B>> {

    final Surroundings surroundings;
    private @Nullable String roleArn;
    private @Nullable String sessionName;
    private @Nullable Duration duration;
    private @Nullable String policy;
    private @Nullable String stsRegion;
    private @Nullable Boolean vpc;
    private @Nullable URI stsEndpoint;
    private @Nullable HttpTransport transport;

    RoleBuilder(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    abstract B self();

    /**
     * The role.
     *
     * @param value such as {@code acs:ram::123456789012:role/images}; {@code null} for {@code ALIBABA_CLOUD_ROLE_ARN}
     * @return this builder
     */
    public B roleArn(@Nullable String value) {
        roleArn = value;
        return self();
    }

    /**
     * What the session is called in the service's audit log.
     *
     * @param value 2 to 64 letters, digits and {@code .@_-}; {@code null} for {@code ALIBABA_CLOUD_ROLE_SESSION_NAME},
     *     or else a name made of the time
     * @return this builder
     */
    public B sessionName(@Nullable String value) {
        sessionName = value;
        return self();
    }

    /**
     * How long each session lasts.
     *
     * @param value whole seconds, at least 900, at most what the role allows; {@code null} for one hour
     * @return this builder
     */
    public B duration(@Nullable Duration value) {
        duration = value;
        return self();
    }

    /**
     * What the session may do at most.
     *
     * @param value a policy as JSON; {@code null} for all that the role may do
     * @return this builder
     */
    public B policy(@Nullable String value) {
        policy = value;
        return self();
    }

    /**
     * The region whose STS is asked.
     *
     * @param value such as {@code cn-hangzhou}; {@code null} for {@code ALIBABA_CLOUD_STS_REGION}, or else the central
     *     endpoint {@code sts.aliyuncs.com}
     * @return this builder
     */
    public B stsRegion(@Nullable String value) {
        stsRegion = value;
        return self();
    }

    /**
     * Whether the region's STS is reached from inside a VPC, without Internet access.
     *
     * @param value {@code null} for {@code ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED}, or else {@code false}; has no effect
     *     without a region
     * @return this builder
     */
    public B vpc(@Nullable Boolean value) {
        vpc = value;
        return self();
    }

    /**
     * Asks STS there, whatever the region.
     *
     * @param value {@code https://host} with or without a port; {@code null} to let region and network decide
     * @return this builder
     */
    public B stsEndpoint(@Nullable URI value) {
        stsEndpoint = value;
        return self();
    }

    /**
     * Sends through this transport.
     *
     * @param value not closed with this provider; {@code null} for one that all providers share
     * @return this builder
     */
    public B transport(@Nullable HttpTransport value) {
        transport = value;
        return self();
    }

    /**
     * The role with all that is to be said of it.
     *
     * @throws io.github.alicloudimages.core.error.ConfigurationException if there is no role, or the duration is too short
     */
    final Role role(@Nullable String externalId) {
        return RoleSettings.complete(surroundings, roleArn, sessionName, duration, policy, externalId);
    }

    /**
     * Where STS is asked.
     *
     * @throws io.github.alicloudimages.core.error.ConfigurationException if the region cannot be one
     */
    final URI endpoint() {
        return StsEndpoint.of(stsEndpoint, stsRegion, vpc, surroundings.environment());
    }

    final HttpTransport transport() {
        return transport == null ? surroundings.transports().general() : transport;
    }
}
