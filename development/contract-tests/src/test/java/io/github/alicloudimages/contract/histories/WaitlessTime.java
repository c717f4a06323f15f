package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.core.time.internal.RandomSource;
import io.github.alicloudimages.core.time.internal.Scheduler;
import io.github.alicloudimages.core.time.internal.ThreadScheduler;
import io.github.alicloudimages.core.time.internal.TimeSource;
import io.github.alicloudimages.core.time.internal.Timing;
import java.time.Duration;

/** The machine's time, in which waits between attempts are over at once. Deadlines of calls are kept. */
final class WaitlessTime {

    /** No wait is longer by default; the deadlines here are. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(25);

    private WaitlessTime() {}

    static Timing timing() {
        return new Timing(TimeSource.SYSTEM, WaitlessTime::sleep, WaitlessScheduler::new, RandomSource.SYSTEM);
    }

    private static void sleep(Duration unused) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private static final class WaitlessScheduler implements Scheduler {

        private final Scheduler scheduler;

        WaitlessScheduler(String threadName) {
            scheduler = new ThreadScheduler(threadName);
        }

        @Override
        public Runnable schedule(Duration delay, Runnable task) {
            return scheduler.schedule(delay.compareTo(LONGEST_WAIT) > 0 ? delay : Duration.ZERO, task);
        }

        @Override
        public void close() {
            scheduler.close();
        }
    }
}
