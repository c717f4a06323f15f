package io.github.alicloudimages.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that a test starts. It ends by itself, or with its time limit, or when this is closed: whatever it does, no
 * test waits for it without end. What it writes to both of its streams is one text.
 */
public final class ChildProcess implements AutoCloseable {

    /** Far more than any of them needs, also on a machine that has much else to do. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final Duration limit;
    private volatile boolean outOfTime;

    private ChildProcess(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
    }

    /** A JVM like this one; options, class path and program are the caller's to name. */
    public static ProcessBuilder java(String... arguments) {
        return java(List.of(arguments));
    }

    /** A JVM like this one; options, class path and program are the caller's to name. */
    public static ProcessBuilder java(List<String> arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                Stream.concat(Stream.of(java), arguments.stream()).toList());
    }

    /** The class path of the tests, also where Surefire hides it behind a jar. */
    public static String classPath() {
        String ofSurefire = System.getProperty("surefire.test.class.path");
        return ofSurefire == null ? System.getProperty("java.class.path") : ofSurefire;
    }

    public static ChildProcess start(ProcessBuilder builder) throws IOException {
        return start(builder, LIMIT);
    }

    static ChildProcess start(ProcessBuilder builder, Duration limit) throws IOException {
        ChildProcess child = new ChildProcess(builder.redirectErrorStream(true).start(), limit);
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                .execute(child::endForLackOfTime);
        return child;
    }

    /** Runs a process to its end, which has to be a good one, and gives what it wrote. */
    public static String run(ProcessBuilder builder) throws IOException, InterruptedException {
        try (ChildProcess child = start(builder)) {
            String output = child.output();
            int status = child.exitStatus();
            if (status != 0) {
                throw new AssertionError("The process ended with " + status + ": " + output);
            }
            return output;
        }
    }

    /** What it writes, to be read line by line. */
    public BufferedReader reader() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** Everything that it writes until it ends. */
    public String output() throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Asks it to end. Unlike {@link Process#destroy()}, this leaves its streams open. */
    public void askToEnd() {
        process.toHandle().destroy();
    }

    /**
     * Waits for its end.
     *
     * @throws AssertionError if its time was up
     */
    public int exitStatus() throws InterruptedException {
        int status = process.waitFor();
        if (outOfTime) {
            throw new AssertionError("The process did not end within " + limit.toMillis() + " ms.");
        }
        return status;
    }

    private void endForLackOfTime() {
        if (process.isAlive()) {
            outOfTime = true;
            end();
        }
        try {
            process.getInputStream().close(); // a process that it has started and left behind may hold it open
        } catch (IOException closedMeanwhile) {
            // Nobody waits for it then.
        }
    }

    private void end() {
        // Those that it has started hold its streams open, on which the test waits.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Ends it, if it has not ended. */
    @Override
    public void close() {
        end();
        try {
            process.getInputStream().close();
        } catch (IOException unusual) {
            throw new UncheckedIOException(unusual);
        }
    }
}
