package io.github.alicloudimages.testkit.internal.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many calls in any stretch of time of one length. Guarded by the lock of {@link RateLimits}. */
final class RateLimit {

    private final int calls;
    private final Duration period;
    private final Deque<Instant> passed = new ArrayDeque<>();

    RateLimit(int calls, Duration period) {
        this.calls = calls;
        this.period = period;
    }

    /** How long until one more call may pass; zero for now. */
    Duration waitFrom(Instant now) {
        // A clock that was set back leaves calls of a time to come: they count no more.
        passed.removeIf(at -> at.isAfter(now) || !at.plus(period).isAfter(now));
        return passed.size() < calls
                ? Duration.ZERO
                : Duration.between(now, passed.getFirst().plus(period));
    }

    void pass(Instant now) {
        passed.addLast(now);
    }
}
