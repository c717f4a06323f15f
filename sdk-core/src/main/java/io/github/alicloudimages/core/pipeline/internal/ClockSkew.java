package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.time.internal.TimeSource;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the machine's clock is off from the service's, as learnt from refused requests. One for each client;
 * thread-safe.
 */
final class ClockSkew {

    /** A smaller difference is no reason for a refused signature, nor worth another attempt. */
    private static final Duration NOTICEABLE = Duration.ofMinutes(4);

    private final TimeSource time;
    private volatile Duration offset = Duration.ZERO;

    ClockSkew(TimeSource time) {
        this.time = time;
    }

    /** What time it is for the service. */
    Instant now() {
        return time.now().plus(offset);
    }

    /**
     * Learns from an answer that refused the date, or a signature.
     *
     * @param usedDate what the refused attempt was dated with
     * @param dateHeader the answer's {@code Date}
     * @return whether another attempt will be dated differently enough to be worth it
     */
    boolean learn(Instant usedDate, @Nullable String dateHeader) {
        Instant serverDate = HttpDate.parse(dateHeader);
        if (serverDate == null) {
            return false;
        }
        Instant now = time.now();
        Duration difference = Duration.between(now, serverDate);
        if (Duration.between(usedDate, serverDate).abs().compareTo(NOTICEABLE) <= 0) {
            return false;
        }
        offset = difference;
        return true;
    }
}
