package io.github.alicloudimages.benchmarks.harness;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/**
 * Call after call on some threads: calls per second, processor time and allocation per call, for each of a few windows
 * after a warm-up. Arguments: the {@link Subject}, the address of the server, calls of warm-up, seconds of a window,
 * windows.
 */
public final class SteadyState {

    private static final int THREADS = ManyCalls.THREADS;

    private final Subject subject;
    private volatile boolean stopped;

    private SteadyState(Subject subject) {
        this.subject = subject;
    }

    public static void main(String[] arguments) throws Exception {
        int warmupCalls = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        int windows = Integer.parseInt(arguments[4]);
        try (Subject subject =
                Subject.open(Class.forName(arguments[0]).asSubclass(Subject.class), URI.create(arguments[1]))) {
            SteadyState state = new SteadyState(subject);
            warmUp(subject, warmupCalls);
            for (int window = 0; window < windows; window++) {
                state.run(THREADS, seconds);
            }
            for (int window = 0; window < windows; window++) {
                state.run(1, seconds);
            }
        }
        System.exit(0);
    }

    /** By calls, not by time: a slow minute of the machine must not leave more to be compiled later. */
    private static void warmUp(Subject subject, int calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            ManyCalls.call(subject, threads, calls);
        } finally {
            threads.shutdown();
        }
    }

    private void run(int threads, int seconds) throws Exception {
        LongAdder calls = new LongAdder();
        LongAdder allocated = new LongAdder();
        AtomicReference<Exception> failure = new AtomicReference<>();
        stopped = false;
        long start = System.nanoTime();
        long cpu = Cpu.nanos();
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread caller = new Thread(() -> callUntilStopped(calls, allocated, failure), "caller-" + i);
            callers.add(caller);
            caller.start();
        }
        TimeUnit.SECONDS.sleep(seconds);
        stopped = true;
        for (Thread caller : callers) {
            caller.join();
        }
        long cpuUsed = Cpu.nanos() - cpu;
        double elapsed = (System.nanoTime() - start) / 1e9;
        if (failure.get() != null) {
            throw failure.get();
        }
        double made = calls.sum();
        System.out.println("callsPerSecond" + threads + " " + made / elapsed);
        System.out.println("cpuMicros" + threads + " " + cpuUsed / 1e3 / made);
        System.out.println("bytes" + threads + " " + allocated.sum() / made);
    }

    private void callUntilStopped(LongAdder calls, LongAdder allocated, AtomicReference<Exception> failure) {
        long before = Cpu.allocatedBytes();
        long made = 0;
        try {
            while (!stopped) {
                subject.call();
                made++;
            }
        } catch (Exception failed) {
            failure.set(failed);
        }
        calls.add(made);
        allocated.add(Cpu.allocatedBytes() - before);
    }
}
