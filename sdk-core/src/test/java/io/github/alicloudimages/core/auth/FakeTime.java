package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.time.internal.TimeSource;
import io.github.alicloudimages.core.time.internal.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Clocks that go on when they are told to; waiting moves them, and takes no time. */
final class FakeTime implements TimeSource {

    static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanos.get());
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    /** With chance in the middle, and waits that move the clocks. */
    Timing timing() {
        return new Timing(this, this::pass, Timing.SYSTEM.schedulers(), () -> 0.5);
    }

    /** With waits that take no time at all. */
    Timing timingWithoutWaits(Random random) {
        return new Timing(this, duration -> {}, Timing.SYSTEM.schedulers(), random::nextDouble);
    }
}
