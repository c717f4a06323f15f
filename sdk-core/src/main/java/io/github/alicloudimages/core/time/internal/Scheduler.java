package io.github.alicloudimages.core.time.internal;

import java.time.Duration;

/** How an asynchronous call waits: without a thread of its own. */
public interface Scheduler extends AutoCloseable {

    /**
     * Runs a task later. The task must be short and must not block.
     *
     * @return cancels it; has no effect once it has begun
     */
    Runnable schedule(Duration delay, Runnable task);

    /** Ends the scheduler; what has not begun is never run. */
    @Override
    void close();
}
