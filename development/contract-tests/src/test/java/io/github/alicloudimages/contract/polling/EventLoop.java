package io.github.alicloudimages.contract.polling;

import io.github.alicloudimages.core.time.internal.Scheduler;
import io.github.alicloudimages.core.time.internal.TimeSource;
import io.github.alicloudimages.core.time.internal.Timing;
import io.github.alicloudimages.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

/**
 * Time for clients and fake alike, on the test's thread: a blocking wait puts it forward, an asynchronous one is run when
 * {@link #run} has come to it.
 */
final class EventLoop implements TimeSource {

    private record Event(Instant due, long order, Runnable task) {}

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T10:00:00Z"));
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::due).thenComparing(Event::order));
    private final Instant start = clock.instant();
    private long scheduled;

    MutableClock clock() {
        return clock;
    }

    Timing timing() {
        return new Timing(this, this::lapse, name -> new LoopScheduler(), () -> 0.5);
    }

    void lapse(Duration duration) {
        clock.advance(duration);
    }

    Duration elapsed() {
        return Duration.between(start, clock.instant());
    }

    /** Runs what is scheduled, in order, until the future is done. */
    <T> void run(CompletableFuture<T> until) {
        while (!until.isDone()) {
            Event next = events.poll();
            if (next == null) {
                throw new AssertionError("Nothing is scheduled any more, and the future is not done");
            }
            if (next.due().isAfter(clock.instant())) {
                clock.set(next.due());
            }
            next.task().run();
        }
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public long nanos() {
        return elapsed().toNanos();
    }

    private final class LoopScheduler implements Scheduler {

        @Override
        public Runnable schedule(Duration delay, Runnable task) {
            Event event = new Event(clock.instant().plus(delay), scheduled++, task);
            events.add(event);
            return () -> events.remove(event);
        }

        @Override
        public void close() {}
    }
}
