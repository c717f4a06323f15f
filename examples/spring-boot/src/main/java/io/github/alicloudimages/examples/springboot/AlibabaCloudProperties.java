package io.github.alicloudimages.examples.springboot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the clients call. What is left out is as the SDK has it by default.
 *
 * @param region region of all calls, such as cn-hangzhou
 * @param eciEndpoint where to call ECI instead of the region's public host
 * @param ehpcEndpoint where to call E-HPC Instant instead of the region's public host
 * @param accessKey fixed key; without it the default chain of the SDK looks for credentials
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long the service may be silent
 * @param attemptTimeout how long one attempt may take
 * @param callTimeout how long a call may take, with all attempts and waits
 * @param maxAttempts how often a call is tried
 * @param health how the health indicator asks
 */
@Validated
@ConfigurationProperties("alibaba-cloud")
record AlibabaCloudProperties(
        @NotBlank String region,
        @Nullable URI eciEndpoint,
        @Nullable URI ehpcEndpoint,
        @Valid @Nullable AccessKey accessKey,
        @DurationMin(millis = 1) @Nullable Duration connectTimeout,
        @DurationMin(millis = 1) @Nullable Duration readTimeout,
        @DurationMin(millis = 1) @Nullable Duration attemptTimeout,
        @DurationMin(millis = 1) @Nullable Duration callTimeout,
        @Min(1) @Max(10) @Nullable Integer maxAttempts,
        @Valid @DefaultValue Health health) {

    /**
     * A fixed key.
     *
     * @param id access key id
     * @param secret access key secret
     * @param securityToken STS token of a temporary key
     */
    record AccessKey(
            @NotBlank String id,
            @NotBlank String secret,
            @Nullable String securityToken) {

        /** Without secrets: the message of a failed binding shows rejected values. */
        @Override
        public String toString() {
            return "AccessKey[id=" + id + "]";
        }
    }

    /**
     * How the health indicator asks.
     *
     * @param timeout how long the health indicator waits for an answer
     * @param validity how long an answer counts before the health indicator asks again
     */
    record Health(
            @DurationMin(millis = 1) @DefaultValue("3s") Duration timeout,
            @DurationMin(millis = 0) @DefaultValue("10s") Duration validity) {}
}
