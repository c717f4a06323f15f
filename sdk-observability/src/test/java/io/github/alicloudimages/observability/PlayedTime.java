package io.github.alicloudimages.observability;

import io.github.alicloudimages.core.time.internal.Scheduler;
import io.github.alicloudimages.core.time.internal.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes when it is told to. */
final class PlayedTime implements TimeSource {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final AtomicLong nanos = new AtomicLong();

    void advance(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    /** Waits are over at once; what is scheduled for later is a time limit, which is never reached. */
    Scheduler scheduler(Executor threads) {
        return new Scheduler() {
            @Override
            public Runnable schedule(Duration delay, Runnable task) {
                if (delay.compareTo(LONGEST_WAIT) <= 0) {
                    advance(delay);
                    threads.execute(task);
                }
                return () -> {};
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanos.get());
    }

    @Override
    public long nanos() {
        return nanos.get();
    }
}
