package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.core.time.internal.RandomSource;
import io.github.alicloudimages.core.time.internal.Scheduler;
import io.github.alicloudimages.core.time.internal.TimeSource;
import io.github.alicloudimages.core.time.internal.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time that passes only when somebody waits: a wait is noted, the clocks are put forward, and it is over at once. Deadlines
 * of asynchronous calls are kept until {@link #advance} reaches them. With {@link #holdWaits()} waits do not end by
 * themselves either.
 */
public final class VirtualTime implements TimeSource {

    /** What the clock shows at first. */
    public static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    /** The middle of all waits that jitter could choose. */
    private static final RandomSource HALF = () -> 0.5;

    private final AtomicLong nanos = new AtomicLong();
    private final Queue<Duration> waits = new ConcurrentLinkedQueue<>();
    private final Set<Entry> parked = ConcurrentHashMap.newKeySet();
    private final CountDownLatch heldWait = new CountDownLatch(1);
    private final RandomSource random;
    private volatile boolean holding;

    public VirtualTime() {
        this(HALF);
    }

    public VirtualTime(RandomSource random) {
        this.random = random;
    }

    /** For the builder of a client. */
    public Timing timing() {
        return new Timing(this, this::sleep, VirtualScheduler::new, random);
    }

    /** From here on a wait lasts until it is cancelled or {@link #advance} has passed its end. */
    public void holdWaits() {
        holding = true;
    }

    /** Returns when a wait is held. */
    public void awaitHeldWait() {
        Eventually.happens(heldWait, "a call waits for its next attempt");
    }

    /** The waits between attempts, in the order in which they began. */
    public List<Duration> waits() {
        return List.copyOf(waits);
    }

    /** How much is scheduled: deadlines and held waits of asynchronous calls. */
    public int scheduled() {
        return parked.size();
    }

    /** Lets time pass and runs what is due. */
    public void advance(Duration duration) {
        long now = nanos.addAndGet(duration.toNanos());
        for (Entry entry : List.copyOf(parked)) {
            if (entry.due <= now && parked.remove(entry)) {
                entry.task.run();
            }
        }
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanos.get());
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    private void sleep(Duration duration) throws InterruptedException {
        waits.add(duration);
        if (holding) {
            heldWait.countDown();
            new CountDownLatch(1).await();
        }
        nanos.addAndGet(duration.toNanos());
    }

    /** Compared by identity. */
    private static final class Entry {

        private final long due;
        private final Runnable task;

        Entry(long due, Runnable task) {
            this.due = due;
            this.task = task;
        }
    }

    /** A call's deadline is scheduled before any of its waits and lies behind all of them: that tells them apart. */
    private final class VirtualScheduler implements Scheduler {

        private final ExecutorService thread;

        VirtualScheduler(String threadName) {
            thread = Executors.newSingleThreadExecutor(task -> {
                Thread made = new Thread(task, threadName);
                made.setDaemon(true);
                return made;
            });
        }

        @Override
        public Runnable schedule(Duration delay, Runnable task) {
            Entry entry = new Entry(nanos.get() + delay.toNanos(), task);
            if (parked.stream().noneMatch(other -> other.due > entry.due)) {
                return park(entry);
            }
            waits.add(delay);
            if (holding) {
                Runnable cancel = park(entry);
                heldWait.countDown();
                return cancel;
            }
            nanos.addAndGet(delay.toNanos());
            thread.execute(task);
            return () -> {};
        }

        private Runnable park(Entry entry) {
            parked.add(entry);
            return () -> parked.remove(entry);
        }

        @Override
        public void close() {
            parked.clear();
            thread.shutdownNow();
        }
    }
}
