package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.RefreshCache;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.Timing;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** What all providers share that keep the credentials which they fetch; {@link CachingCredentialsProvider} says how. */
abstract class SessionCredentialsProvider implements CredentialsProvider, AutoCloseable {

    private final RefreshCache cache;

    SessionCredentialsProvider(CredentialsProvider fetch, Timing timing) {
        this.cache = new RefreshCache(fetch, timing);
    }

    /**
     * The credentials to use now; see {@link CachingCredentialsProvider} for when they are fetched anew. Waits only if
     * none that are valid are held; an interrupt ends the wait, but not the fetch that others wait for as well.
     *
     * @return credentials that have not ended
     * @throws io.github.alicloudimages.core.error.CredentialsException if there are none, and none could be fetched; the
     *     message says what to do
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

    /** Drops these credentials if they are the ones held, so that new ones are fetched, and tells their source. */
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
}
