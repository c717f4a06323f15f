package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs a step that must not stop half-way, as something is lost then for good. It runs on a thread that nobody else
 * knows, so that no interrupt reaches it: a socket or a file channel would close. And it is waited for when the JVM shuts
 * down in the middle of it: a daemon thread alone would be cut off, and one that is none would not stop
 * {@code System.exit}. Only a JVM that is killed or crashes breaks it off.
 */
final class Unbroken {

    /** Longer than the time limits of the requests that are run here. */
    private static final long LONGEST_SECONDS = 30;

    private Unbroken() {}

    /**
     * Runs a step to its end. An interrupt of the calling thread is kept for later.
     *
     * @param step has to come to an end by itself
     * @throws CredentialsException if it is not begun, as the thread was interrupted or the JVM is shutting down; or if it
     *     throws one
     */
    static <T> T run(Supplier<T> step) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CredentialsException("Interrupted while fetching credentials.");
        }
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread waiting = new Thread(() -> await(done), "alicloud-images-shutdown");
        try {
            Runtime.getRuntime().addShutdownHook(waiting);
        } catch (IllegalStateException shuttingDown) {
            throw PassingFailure.of("No credentials are fetched while the JVM is shutting down.");
        }
        try {
            start(step, done);
            return done.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        } finally {
            done.cancel(false); // if it was never started
            forget(waiting);
        }
    }

    private static <T> void start(Supplier<T> step, CompletableFuture<T> done) {
        Thread thread = new Thread(
                () -> {
                    try {
                        done.complete(step.get());
                    } catch (Throwable thrown) {
                        done.completeExceptionally(thrown);
                    }
                },
                "alicloud-images-sign-in");
        thread.setDaemon(true);
        thread.start();
    }

    private static void await(CompletableFuture<?> done) {
        try {
            done.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException over) {
            // whoever began it is told
        }
    }

    private static void forget(Thread waiting) {
        try {
            Runtime.getRuntime().removeShutdownHook(waiting);
        } catch (IllegalStateException shuttingDown) {
            // it runs already, and ends by itself
        }
    }
}
