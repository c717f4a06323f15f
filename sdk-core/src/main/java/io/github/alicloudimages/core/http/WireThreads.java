package io.github.alicloudimages.core.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;

/**
 * The threads that asynchronous exchanges block in. A fork-join pool, for what it does with threads: it starts one only
 * if none is idle, never has more than it is told, and lets idle ones end.
 */
final class WireThreads {

    private static final long IDLE_SECONDS = 10;

    /** No lambda: it would be the first that a process makes. */
    private static final ForkJoinWorkerThreadFactory THREADS = new ForkJoinWorkerThreadFactory() {
        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
            thread.setName("alicloud-images-wire");
            thread.setDaemon(true);
            return thread;
        }
    };

    private WireThreads() {}

    static ExecutorService create(int most) {
        return new ForkJoinPool(
                most,
                THREADS,
                null,
                true, // first come, first served
                0,
                most,
                0,
                null,
                IDLE_SECONDS,
                TimeUnit.SECONDS);
    }
}
