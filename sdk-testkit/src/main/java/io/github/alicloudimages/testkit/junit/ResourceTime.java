package io.github.alicloudimages.testkit.junit;

import io.github.alicloudimages.testkit.MutableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The system's clock, until somebody wants to hold the time. */
final class ResourceTime extends Clock {

    private volatile @Nullable MutableClock held;

    /** The clock that moves the time from now on; it stands at the present. */
    synchronized MutableClock hold() {
        MutableClock clock = held;
        if (clock == null) {
            clock = MutableClock.atNow();
            held = clock;
        }
        return clock;
    }

    /** Goes with the system's clock again. */
    synchronized void release() {
        held = null;
    }

    @Override
    public Instant instant() {
        MutableClock clock = held;
        return clock == null ? Instant.now() : clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Not needed: the fake asks for instants. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("This clock is in UTC.");
    }
}
