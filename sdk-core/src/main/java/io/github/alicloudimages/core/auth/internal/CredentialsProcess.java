package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.DurationText;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Runs a program that prints credentials. What it prints is read while it runs, so that it cannot get stuck on a full
 * pipe; neither its output nor its arguments are ever shown.
 */
public final class CredentialsProcess implements CredentialsProvider {

    private static final int MOST_BYTES = 1 << 20;

    /** The value of a variable, or the first option, and all that follows. */
    private static final Pattern NO_NAME = Pattern.compile("(=|\\s-).*", Pattern.DOTALL);

    private final List<String> command;
    private final Duration timeLimit;
    private final ProcessStarter processes;

    /** A program that could be started once is there: a machine that has run out of something cannot do so again. */
    private volatile boolean wasStarted;

    /**
     * A program to run.
     *
     * @param command program and arguments
     * @param timeLimit after which it is ended
     */
    public CredentialsProcess(List<String> command, Duration timeLimit, ProcessStarter processes) {
        this.command = List.copyOf(command);
        this.timeLimit = timeLimit;
        this.processes = processes;
    }

    @Override
    public Credentials resolve() {
        Process process;
        try {
            process = processes.start(command);
        } catch (IOException failure) {
            // Without the cause, which quotes the arguments on some systems.
            String message =
                    this + " could not be started. Check that it is there and may be run; there is no shell that"
                            + " sets variables in front of it.";
            throw wasStarted ? PassingFailure.of(message) : new CredentialsException(message);
        }
        wasStarted = true;
        try {
            return read(output(process));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CredentialsException("Interrupted while waiting for " + this + '.', interrupted);
        } finally {
            end(process);
        }
    }

    private byte[] output(Process process) throws InterruptedException {
        long start = System.nanoTime();
        close(process);
        CompletableFuture<byte[]> printed = new CompletableFuture<>();
        Thread reader = new Thread(() -> drain(process.getInputStream(), printed), "alicloud-images-process");
        reader.setDaemon(true);
        reader.start();
        try {
            if (!process.waitFor(timeLimit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw tooLong();
            }
            if (process.exitValue() != 0) {
                throw PassingFailure.of(this + " ended with exit code " + process.exitValue()
                        + ". Run it by hand to see what it says.");
            }
            // A child of the program may hold the pipe open after its end.
            long left = timeLimit.toNanos() - (System.nanoTime() - start);
            return printed.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
        } catch (TimeoutException pipeHeldOpen) {
            throw tooLong();
        } catch (ExecutionException unreadable) {
            throw PassingFailure.of("The output of " + this + " could not be read, or is too long.");
        }
    }

    /** It has nothing to ask. */
    private static void close(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyEnded) {
            // what it printed tells
        }
    }

    private static void drain(InputStream output, CompletableFuture<byte[]> printed) {
        try (output) {
            byte[] read = output.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new IOException("too long");
            }
            printed.complete(read);
        } catch (IOException failure) {
            printed.completeExceptionally(failure);
        }
    }

    private CredentialsException tooLong() {
        return PassingFailure.of(this + " did not end within " + DurationText.of(timeLimit) + ".");
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Credentials read(byte[] output) {
        JsonDocument document = JsonDocument.answer("The output of " + this, output);
        String mode = document.required("mode").toLowerCase(Locale.ROOT);
        String id = document.required("access_key_id");
        String secret = document.required("access_key_secret");
        Instant expiration = document.time("expiration");
        if (expiration == null && document.text("expiration") != null) {
            throw document.problem("has an expiration that is no time");
        }
        return switch (mode) {
            case "ak" -> Credentials.of(id, secret, null, expiration);
            case "ststoken" -> Credentials.of(id, secret, document.required("sts_token"), expiration);
            default -> throw document.problem("has a mode that is neither AK nor StsToken");
        };
    }

    /** The program without its arguments, nor what was taken for a part of its name: that may be a secret. */
    @Override
    public String toString() {
        return "the program " + NO_NAME.matcher(command.get(0)).replaceFirst("$1*REDACTED*");
    }
}
