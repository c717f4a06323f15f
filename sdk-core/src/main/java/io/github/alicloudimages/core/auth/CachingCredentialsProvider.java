package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.Timing;
import java.util.Objects;

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
public final class CachingCredentialsProvider extends SessionCredentialsProvider {

    private final CredentialsProvider source;

    CachingCredentialsProvider(CredentialsProvider source, Timing timing) {
        super(Objects.requireNonNull(source, "source"), timing);
        this.source = source;
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

    @Override
    public String toString() {
        return "CachingCredentialsProvider{" + source + '}';
    }
}
