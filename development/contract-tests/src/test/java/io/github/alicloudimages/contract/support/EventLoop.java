package io.github.alicloudimages.contract.support;

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
public final class EventLoop implements TimeSource {

    private record Event(Instant due, long order, Runnable task) {}

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T10:00:00Z"));
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::due).thenComparing(Event::order));
    private final Instant start = clock.instant();
    private long scheduled;

    /** Shows this time, for the fake. */
    public MutableClock clock() {
        return clock;
    }

    /** For the builder of a client. */
    public Timing timing() {
        return new Timing(this, this::lapse, name -> new LoopScheduler(), () -> 0.5);
    }

    /** Lets time pass on the calling thread; what is scheduled waits for {@link #run}. */
    public void lapse(Duration duration) {
        clock.advance(duration);
    }

    /** How much time has passed. */
    public Duration elapsed() {
        return Duration.between(start, clock.instant());
    }

    /** Runs what is scheduled, in order, until the future is done. */
    public <T> void run(CompletableFuture<T> until) {
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
