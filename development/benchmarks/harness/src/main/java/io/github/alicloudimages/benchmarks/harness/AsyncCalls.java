package io.github.alicloudimages.benchmarks.harness;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A thousand calls started at once, and again when all of them have ended: calls per second, processor time per call,
 * and the most threads that there were beside those from before. Arguments: the {@link AsyncSubject}, the address of the
 * server, calls of warm-up, seconds of a window, windows.
 */
public final class AsyncCalls {

    private static final int AT_ONCE = 1000;

    private AsyncCalls() {}

    public static void main(String[] arguments) throws Exception {
        int warmupCalls = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        int windows = Integer.parseInt(arguments[4]);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Cpu.nanos();
        int before = threads.getThreadCount();
        try (AsyncSubject subject =
                Subject.open(Class.forName(arguments[0]).asSubclass(AsyncSubject.class), URI.create(arguments[1]))) {
            for (int made = 0; made < warmupCalls; made += AT_ONCE) {
                callAll(subject);
            }
            for (int window = 0; window < windows; window++) {
                run(subject, seconds);
            }
        }
        System.out.println("threads " + (threads.getPeakThreadCount() - before));
        System.exit(0);
    }

    private static void run(AsyncSubject subject, int seconds) throws Exception {
        long start = System.nanoTime();
        long cpu = Cpu.nanos();
        double made = 0;
        double elapsed;
        do {
            callAll(subject);
            made += AT_ONCE;
            elapsed = (System.nanoTime() - start) / 1e9;
        } while (elapsed < seconds);
        System.out.println("callsPerSecond " + made / elapsed);
        System.out.println("cpuMicros " + (Cpu.nanos() - cpu) / 1e3 / made);
    }

    private static void callAll(AsyncSubject subject) throws Exception {
        CountDownLatch running = new CountDownLatch(AT_ONCE);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        for (int i = 0; i < AT_ONCE; i++) {
            subject.start(failed -> {
                if (failed != null) {
                    failure.set(failed);
                }
                running.countDown();
            });
        }
        running.await();
        if (failure.get() != null) {
            throw new IllegalStateException("A call failed", failure.get());
        }
    }
}
