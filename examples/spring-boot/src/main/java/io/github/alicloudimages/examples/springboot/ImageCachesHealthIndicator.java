package io.github.alicloudimages.examples.springboot;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Up while ECI answers: network, credentials and permissions are fine then. It asks with a cheap read, once, with a time
 * limit of its own, and remembers the answer for a while, so that any number of probes makes few calls. It shows no
 * message of the service, only what one needs to ask about it.
 */
@Component
class ImageCachesHealthIndicator implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ImageCachesHealthIndicator.class);

    private static final DescribeImageCachesRequest CHEAPEST =
            DescribeImageCachesRequest.builder().limit(1).build();

    private final EciClient eci;
    private final Map<String, String> region;
    private final RequestOptions once;
    private final Duration validity;
    private final Clock clock;
    private @Nullable Health last;
    private Instant askAgain = Instant.MIN;

    ImageCachesHealthIndicator(EciClient eci, AlibabaCloudProperties properties, Clock clock) {
        this.eci = eci;
        this.region = Map.of("region", properties.region());
        this.once = RequestOptions.builder()
                .callTimeout(properties.health().timeout())
                .retryPolicy(RetryPolicy.none())
                .build();
        this.validity = properties.health().validity();
        this.clock = clock;
    }

    /** Probes that come at the same time wait for one answer. */
    @Override
    public synchronized Health health() {
        Health health = last;
        if (health == null || !clock.instant().isBefore(askAgain)) {
            health = ask();
            last = health;
            askAgain = clock.instant().plus(validity);
        }
        return health;
    }

    private Health ask() {
        try {
            eci.describeImageCaches(CHEAPEST, once);
            return Health.up().withDetails(region).build();
        } catch (ThrottlingException busy) { // it answers, and knows who asks
            return Health.up().withDetails(region).withDetail("throttled", true).build();
        } catch (AlibabaCloudException failure) {
            LOG.warn("ECI does not answer as it should: {}", failure.getMessage());
            return down(failure);
        }
    }

    private Health down(AlibabaCloudException failure) {
        Health.Builder health = Health.down()
                .withDetails(region)
                .withDetail("error", failure.getClass().getSimpleName());
        if (failure instanceof ServiceException refused) {
            health.withDetail("errorCode", String.valueOf(refused.errorCode()))
                    .withDetail("requestId", String.valueOf(refused.requestId()));
        }
        return health.build();
    }
}
