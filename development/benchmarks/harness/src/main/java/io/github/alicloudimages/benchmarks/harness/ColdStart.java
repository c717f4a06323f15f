package io.github.alicloudimages.benchmarks.harness;

import java.net.URI;
import java.time.Duration;

/**
 * The first call of a process: how long from here to its decoded answer. Loads and does nothing else before it.
 * Arguments: the {@link Subject} and the address of the server.
 */
public final class ColdStart {

    /** Loaded when the answer is there, so that a log of loaded classes tells which came before. */
    private static final class Answered {

        static void note() {}
    }

    private ColdStart() {}

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Subject subject = Subject.open(Class.forName(arguments[0]).asSubclass(Subject.class), URI.create(arguments[1]));
        subject.call();
        long nanos = System.nanoTime() - start;
        Answered.note();
        System.out.println("millis " + nanos / 1e6);
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.println("cpuMillis " + cpu.toMillis());
        System.exit(0); // some clients have threads that would keep the process
    }
}
