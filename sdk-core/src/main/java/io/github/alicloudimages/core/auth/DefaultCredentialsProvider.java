package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.PassingFailure;
import io.github.alicloudimages.core.auth.internal.SharedFetch;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The first source that has credentials, in the order of the official libraries. What clients use unless given another
 * provider.
 *
 * <ol>
 *   <li>system properties: {@link SystemPropertyCredentialsProvider}
 *   <li>environment variables: {@link EnvironmentCredentialsProvider}
 *   <li>OIDC role, where the environment names role, identity provider and token file:
 *       {@link OidcRoleCredentialsProvider}
 *   <li>CLI profile, unless {@code ALIBABA_CLOUD_CLI_PROFILE_DISABLED} is {@code true}:
 *       {@link CliProfileCredentialsProvider}
 *   <li>ini profile: {@link ProfileCredentialsProvider}
 *   <li>ECS RAM role, unless {@code ALIBABA_CLOUD_ECS_METADATA_DISABLED} is {@code true}:
 *       {@link EcsRamRoleCredentialsProvider}; where nobody answers within 400 milliseconds, it is left out for 5 minutes,
 *       or 5 seconds if no other source serves
 *   <li>credentials URI, where the environment names one: {@link CredentialsUriProvider}
 * </ol>
 *
 * <p>The source that served is asked from then on. If it fails for good, as its settings are gone or it was refused, all
 * are tried again. Any other failure is told, so that no other identity takes its place unnoticed.
 *
 * <p>Thread-safe. {@link #close()} ends the background threads; a client that was given no provider makes one of its own
 * and closes it.
 */
public final class DefaultCredentialsProvider implements CredentialsProvider, AutoCloseable {

    private final ChainSources sources;
    private volatile ChainSources.@Nullable Source kept;
    private @Nullable SharedFetch walks;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean closed;

    DefaultCredentialsProvider(Surroundings surroundings) {
        this.sources = new ChainSources(surroundings);
    }

    /** A chain of its own, that has asked nobody yet. */
    public static DefaultCredentialsProvider create() {
        return new DefaultCredentialsProvider(Surroundings.SYSTEM);
    }

    /**
     * The credentials of the source that serves.
     *
     * @throws CredentialsException if none does; the message lists what was tried, why each did not serve, and what to
     *     set
     */
    @Override
    public Credentials resolve() {
        ChainSources.Source now = kept;
        if (now != null) {
            try {
                return now.provider().resolve();
            } catch (RuntimeException failure) {
                giveUp(now, failure);
            }
        }
        Credentials quick = quick();
        return quick != null ? quick : walks().await();
    }

    /**
     * The same without blocking the calling thread.
     *
     * @param executor where files are read
     * @return a future that fails as {@link #resolve()} throws
     */
    @Override
    public CompletableFuture<Credentials> resolveAsync(Executor executor) {
        ChainSources.Source now = kept;
        if (now == null) {
            return walkAsync();
        }
        CompletableFuture<Credentials> result = new CompletableFuture<>();
        CompletableFuture<?> unused = now.provider().resolveAsync(executor).whenComplete((credentials, thrown) -> {
            if (credentials != null) {
                result.complete(credentials);
            } else {
                tryOthers(now, unwrapped(thrown), result);
            }
        });
        return result;
    }

    private void tryOthers(ChainSources.Source failed, Throwable failure, CompletableFuture<Credentials> result) {
        try {
            giveUp(failed, failure);
        } catch (CredentialsException stays) {
            result.completeExceptionally(stays);
            return;
        }
        CompletableFuture<?> unused = walkAsync().whenComplete((credentials, thrown) -> {
            if (credentials != null) {
                result.complete(credentials);
            } else {
                result.completeExceptionally(unwrapped(thrown));
            }
        });
    }

    private static Throwable unwrapped(@Nullable Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        return cause == null ? new CredentialsException("The credentials provider returned null.") : cause;
    }

    private CompletableFuture<Credentials> walkAsync() {
        Credentials quick = quick();
        return quick != null ? CompletableFuture.completedFuture(quick) : walks().joinAsync();
    }

    /** Forgets the source that served, unless its failure is one that passes. */
    private void giveUp(ChainSources.Source now, Throwable failure) {
        if (PassingFailure.is(failure) || Thread.currentThread().isInterrupted() || closed) {
            throw failure instanceof CredentialsException known
                    ? known
                    : new CredentialsException("The credentials provider failed: " + failure, failure);
        }
        if (now.equals(kept)) {
            kept = null;
        }
    }

    /** The sources that need no thread: nobody who keeps his key in the environment pays for the others. */
    private @Nullable Credentials quick() {
        ChainTrial trial = new ChainTrial();
        for (ChainSlot slot : ChainSlot.values()) {
            if (slot.isQuick()) {
                ChainSources.Served served = sources.ask(slot, trial);
                if (served != null) {
                    kept = served.source();
                    return served.credentials();
                }
            }
        }
        return null;
    }

    /** Tries all sources. Runs on a thread of its own, for all who wait. */
    private Credentials walk() {
        ChainTrial trial = new ChainTrial();
        for (ChainSlot slot : ChainSlot.values()) {
            ChainSources.Served served = sources.ask(slot, trial);
            if (served != null) {
                // What stands in for a source that is only out of order is not kept.
                if (!trial.hasPassing()) {
                    kept = served.source();
                }
                return served.credentials();
            }
        }
        sources.noneServed();
        throw new CredentialsException("No credentials were found. Set " + EnvironmentCredentialsProvider.ACCESS_KEY_ID
                + " and "
                + EnvironmentCredentialsProvider.ACCESS_KEY_SECRET + ", or run \"aliyun configure\", or attach a"
                + " RAM role to the ECS instance, or give the client a credentialsProvider. Tried, in this order:"
                + trial.reasons());
    }

    /** Made when it is first needed. */
    private SharedFetch walks() {
        lock.lock();
        try {
            SharedFetch present = walks;
            if (present == null) {
                present = new SharedFetch(this::walk);
                walks = present;
                if (closed) {
                    present.close();
                }
            }
            return present;
        } finally {
            lock.unlock();
        }
    }

    /** Passes the refusal on to all sources that have been asked. */
    @Override
    public void invalidate(Credentials rejected) {
        sources.invalidate(rejected);
    }

    /**
     * Which source serves.
     *
     * @return its name as in the list above, such as {@code environment variables}; {@code null} as long as none has
     *     served
     */
    public @Nullable String source() {
        ChainSources.Source now = kept;
        return now == null ? null : now.slot().title();
    }

    /** Ends the background threads of all sources. May be called twice. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (walks != null) {
                walks.close();
            }
        } finally {
            lock.unlock();
        }
        sources.close();
    }

    @Override
    public String toString() {
        String source = source();
        return "DefaultCredentialsProvider{" + (source == null ? "no source yet" : source) + '}';
    }
}
