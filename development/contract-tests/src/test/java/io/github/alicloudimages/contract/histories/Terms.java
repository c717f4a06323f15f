package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.time.Duration;

/** How patient the client is. */
enum Terms {
    /** As a client is if nothing is set: a history of three faults uses up its attempts. Nobody listens. */
    DEFAULT(3, Duration.ofSeconds(60)),
    /** Enough of everything to see the end of any history. */
    PATIENT(10, Duration.ofMinutes(10)),
    /** The call ends while its second stall lasts: a server may be silent for 10 s. */
    DEADLINE_IN_A_STALL(10, Duration.ofSeconds(12)),
    /** The call has time for one wait after throttling, not for two; and for no stall. */
    DEADLINE_IN_A_WAIT(10, Duration.ofMillis(600));

    private final int maxAttempts;
    private final Duration callTimeout;

    Terms(int maxAttempts, Duration callTimeout) {
        this.maxAttempts = maxAttempts;
        this.callTimeout = callTimeout;
    }

    int maxAttempts() {
        return maxAttempts;
    }

    Duration callTimeout() {
        return callTimeout;
    }

    boolean hasDeadlineInside() {
        return this == DEADLINE_IN_A_STALL || this == DEADLINE_IN_A_WAIT;
    }

    /**
     * Whether a clock that goes wrong stays so: then the client has to learn. Else it was one server's, and what the
     * client learnt from it is wrong for the next attempt.
     */
    boolean wrongClockStays() {
        return this != DEFAULT;
    }

    /** Whether a listener is told of the call. */
    boolean heard() {
        return this != DEFAULT;
    }

    void apply(ClientBuilder<?> builder) {
        if (this != DEFAULT) {
            builder.retryPolicy(RetryPolicy.builder().maxAttempts(maxAttempts).build())
                    .callTimeout(callTimeout);
        }
    }
}
