package io.github.alicloudimages.benchmarks.harness;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Calls of one client on eight threads: what the process holds after each tenth of them. Arguments: the
 * {@link Subject}, the address of the server, how many calls.
 */
public final class ManyCalls {

    static final int THREADS = 8;
    private static final int CHECKPOINTS = 10;

    private ManyCalls() {}

    public static void main(String[] arguments) throws Exception {
        int calls = Integer.parseInt(arguments[2]);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Subject subject =
                Subject.open(Class.forName(arguments[0]).asSubclass(Subject.class), URI.create(arguments[1]))) {
            for (int checkpoint = 1; checkpoint <= CHECKPOINTS; checkpoint++) {
                call(subject, threads, calls / CHECKPOINTS);
                Left.now().print("After" + checkpoint);
            }
        }
        System.exit(0);
    }

    /** Makes so many calls, shared out to the threads. */
    static void call(Subject subject, ExecutorService threads, int calls) throws Exception {
        List<Callable<Void>> callers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            callers.add(() -> {
                for (int call = 0; call < calls / THREADS; call++) {
                    subject.call();
                }
                return null;
            });
        }
        for (Future<Void> caller : threads.invokeAll(callers)) {
            caller.get();
        }
    }
}
