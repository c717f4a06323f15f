package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.RefreshCache;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.Timing;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** What all providers share that fetch credentials which end: they keep them as a {@link CachingCredentialsProvider}. */
abstract class SessionCredentialsProvider implements CredentialsProvider, AutoCloseable {

    private final RefreshCache cache;

    SessionCredentialsProvider(CredentialsProvider fetch, Timing timing) {
        this.cache = new RefreshCache(fetch, timing);
    }

    /**
     * The credentials to use now, fetched if none that are valid are held; see {@link CachingCredentialsProvider} for
     * when they are fetched anew.
     *
     * @return credentials that have not ended
     * @throws io.github.alicloudimages.core.error.CredentialsException if there are none; the message says what to do
     */
    @Override
    public Credentials resolve() {
        return cache.get();
    }

    /**
     * The same without blocking any thread but the fetching one.
     *
     * @param executor not needed
     * @return a future that fails as {@link #resolve()} throws
     */
    @Override
    public CompletableFuture<Credentials> resolveAsync(Executor executor) {
        return cache.getAsync();
    }

    /** Drops these credentials if they are the ones held, so that new ones are fetched. */
    @Override
    public void invalidate(Credentials rejected) {
        cache.invalidate(rejected);
    }

    /** Ends the background thread, and a fetch that is under way. May be called twice. */
    @Override
    public void close() {
        cache.close();
    }
}
