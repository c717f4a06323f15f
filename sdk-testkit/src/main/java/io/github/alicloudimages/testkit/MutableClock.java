package io.github.alicloudimages.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until it is told to go on. As the resource clock of a {@link FakeAlibabaCloud} it lets an
 * image that takes an hour to build be ready at once.
 *
 * <p>Safe for use by several threads.
 */
public final class MutableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * A clock in UTC that stands still until it is moved.
     *
     * @param start what it shows
     * @return the clock
     */
    public static MutableClock at(Instant start) {
        return new MutableClock(new AtomicReference<>(Objects.requireNonNull(start, "start")), ZoneOffset.UTC);
    }

    /** {@return a clock in UTC that shows the time at which it was made} */
    public static MutableClock atNow() {
        return at(Instant.now());
    }

    /**
     * Moves the clock.
     *
     * @param step how far; back if it is negative
     */
    public void advance(Duration step) {
        now.updateAndGet(instant -> instant.plus(step));
    }

    /**
     * Sets the clock to a time.
     *
     * @param instant what it shows from now on
     */
    public void set(Instant instant) {
        now.set(Objects.requireNonNull(instant, "instant"));
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock in another zone: both go on together. */
    @Override
    public MutableClock withZone(ZoneId other) {
        return new MutableClock(now, Objects.requireNonNull(other, "other"));
    }

    @Override
    public String toString() {
        return "MutableClock[" + instant() + "," + zone + "]";
    }
}
