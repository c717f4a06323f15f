package io.github.alicloudimages.core.time.internal;

/**
 * Everything about time and chance that a client depends on; replaced as a whole in tests.
 *
 * @param time the clocks
 * @param sleeper how blocking calls wait
 * @param schedulers makes the scheduler that the asynchronous calls of a client wait by
 * @param random the jitter of waits
 */
public record Timing(TimeSource time, Sleeper sleeper, SchedulerFactory schedulers, RandomSource random) {

    /** The machine's. */
    public static final Timing SYSTEM = new Timing(
            TimeSource.SYSTEM,
            Sleeper.SYSTEM,
            new SchedulerFactory() {
                @Override
                public Scheduler create(String threadName) {
                    return new ThreadScheduler(threadName);
                }
            },
            RandomSource.SYSTEM);

    /** Makes schedulers. */
    @FunctionalInterface
    public interface SchedulerFactory {

        /** A scheduler of its own for one client, which closes it. */
        Scheduler create(String threadName);
    }
}
