package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one at a time, on a daemon thread of its own that ends when it is idle. Whoever asks while a fetch is under
 * way shares what comes of it; a caller who stops waiting takes nothing away from the others. Thread-safe.
 */
public final class SharedFetch {

    private static final long IDLE_SECONDS = 5;

    private final Supplier<Credentials> fetch;
    private final ThreadPoolExecutor thread;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable CompletableFuture<Credentials> underWay;

    /**
     * Prepares fetches; no thread is started yet.
     *
     * @param fetch may block; an interrupt should end it
     */
    public SharedFetch(Supplier<Credentials> fetch) {
        this(fetch, task -> {
            Thread daemon = new Thread(task, "alicloud-images-credentials");
            daemon.setDaemon(true);
            return daemon;
        });
    }

    SharedFetch(Supplier<Credentials> fetch, ThreadFactory threads) {
        this.fetch = fetch;
        this.thread =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
        thread.allowCoreThreadTimeOut(true);
    }

    /** Joins the fetch under way, or begins one. The future is shared: do not complete or cancel it. */
    public CompletableFuture<Credentials> join() {
        CompletableFuture<Credentials> begun;
        lock.lock();
        try {
            if (underWay != null) {
                return underWay;
            }
            begun = new CompletableFuture<>();
            underWay = begun;
        } finally {
            lock.unlock();
        }
        try {
            thread.execute(() -> run(begun));
        } catch (RejectedExecutionException closed) {
            end(begun, null, wasClosed());
        } catch (Throwable noThread) {
            end(begun, null, noThread);
        }
        return begun;
    }

    /** Joins as {@link #join()} does and waits. */
    public Credentials await() {
        try {
            return join().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CredentialsException("Interrupted while waiting for credentials.", interrupted);
        } catch (ExecutionException failed) {
            throw asOwn(failed.getCause());
        }
    }

    /** Joins as {@link #join()} does, with a future of the caller's own: cancelling it takes nothing from the others. */
    public CompletableFuture<Credentials> joinAsync() {
        CompletableFuture<Credentials> own = new CompletableFuture<>();
        CompletableFuture<?> unused = join().whenComplete((fetched, failure) -> {
            if (fetched != null) {
                own.complete(fetched);
            } else {
                own.completeExceptionally(asOwn(failure));
            }
        });
        return own;
    }

    private void run(CompletableFuture<Credentials> begun) {
        try {
            end(begun, fetch.get(), null);
        } catch (Throwable thrown) {
            // An interrupt is how it was ended, not why.
            end(begun, null, thread.isShutdown() ? wasClosed() : thrown);
        }
    }

    /** Whoever sees a fetch ended and asks again begins another one. */
    private void end(CompletableFuture<Credentials> begun, @Nullable Credentials fetched, @Nullable Throwable thrown) {
        lock.lock();
        try {
            if (underWay == begun) {
                underWay = null;
            }
        } finally {
            lock.unlock();
        }
        if (fetched != null) {
            begun.complete(fetched);
        } else {
            begun.completeExceptionally(thrown == null ? wasClosed() : thrown);
        }
    }

    /**
     * An exception of the caller's own, since several callers may get the same failure. What others throw is named by its
     * class alone: its text may quote what it failed on.
     */
    public static CredentialsException asOwn(@Nullable Throwable failure) {
        if (failure instanceof CredentialsException known) {
            CredentialsException own = new CredentialsException(String.valueOf(known.getMessage()), known.getCause());
            for (Throwable alsoFailed : known.getSuppressed()) {
                own.addSuppressed(alsoFailed);
            }
            return own;
        }
        return new CredentialsException(
                "The credentials provider failed"
                        + (failure == null ? "." : ": " + failure.getClass().getSimpleName() + '.'),
                failure);
    }

    /** Ends the thread and fails the fetch under way, and all later ones. */
    public void close() {
        thread.shutdownNow();
        CompletableFuture<Credentials> ended;
        lock.lock();
        try {
            ended = underWay;
            underWay = null;
        } finally {
            lock.unlock();
        }
        if (ended != null) {
            ended.completeExceptionally(wasClosed());
        }
    }

    private static CredentialsException wasClosed() {
        return new CredentialsException("The credentials provider was closed.");
    }
}
