package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.RefreshCache;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.Timing;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Keeps what another provider fetched, and fetches anew before it ends. Put it around a provider of your own that asks a
 * vault or a service; the session providers of this package have it inside already.
 *
 * <ul>
 *   <li>Well before the end the credentials are fetched anew in the background, while they stay in use: 5 minutes before
 *       it if they last up to 20 minutes, 15 minutes if less than 90, else 60 minutes; up to a fifth of that earlier, at
 *       random, and never before half of their time is over.
 *   <li>In the last minute callers wait for the new ones; so do callers that find none at all.
 *   <li>One fetch runs at a time, on a daemon thread that ends when it is idle. All callers that wait share it.
 *   <li>If it fails, credentials that are still valid stay in use and the next try comes after a rest of 5 to 60
 *       seconds. Callers see the failure when nothing valid is left.
 *   <li>Credentials without an end stay in use until the service refuses them; they are asked for again, in the
 *       background, every 15 minutes.
 * </ul>
 *
 * <p>Thread-safe.
 */
public final class CachingCredentialsProvider implements CredentialsProvider, AutoCloseable {

    private final CredentialsProvider source;
    private final RefreshCache cache;

    CachingCredentialsProvider(CredentialsProvider source, Timing timing) {
        this.source = Objects.requireNonNull(source, "source");
        this.cache = new RefreshCache(source, timing);
    }

    /**
     * Keeps what this provider gives.
     *
     * @param source asked by one thread at a time; not closed with the cache
     * @return a new, empty cache
     * @throws NullPointerException if the source is {@code null}
     */
    public static CachingCredentialsProvider of(CredentialsProvider source) {
        return new CachingCredentialsProvider(source, Timing.SYSTEM);
    }

    /**
     * The credentials to use now. Waits only if none that are valid are held; an interrupt ends the wait, but not the
     * fetch that others wait for as well.
     *
     * @return credentials that have not ended
     * @throws io.github.alicloudimages.core.error.CredentialsException if there are none, and the source failed to give
     *     new ones
     */
    @Override
    public Credentials resolve() {
        return cache.get();
    }

    /**
     * The same without blocking any thread but the fetching one.
     *
     * @param executor not needed
     * @return a future that fails as {@link #resolve()} throws; cancelling it does not cancel the fetch
     */
    @Override
    public CompletableFuture<Credentials> resolveAsync(Executor executor) {
        return cache.getAsync();
    }

    /** Drops these credentials if they are the ones held, and passes the refusal on to the source. */
    @Override
    public void invalidate(Credentials rejected) {
        cache.invalidate(rejected);
    }

    /**
     * Ends the background thread, and a fetch that is under way. What is held can be had until it has to be fetched
     * anew. May be called twice.
     */
    @Override
    public void close() {
        cache.close();
    }

    @Override
    public String toString() {
        return "CachingCredentialsProvider{" + source + '}';
    }
}
