package io.github.alicloudimages.core.identity;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Where credentials come from. A client asks its provider before every attempt, so a provider that fetches them should
 * keep what it fetched. One line adapts any other library: {@code () -> Credentials.of(id, secret, token)}.
 *
 * <p>Implementations must be thread-safe.
 */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * The credentials to use now. May block, though not for long: the time limits of a call are looked at before and
     * after, and cannot end it. An interrupt should.
     *
     * @return credentials that are valid at this moment, never {@code null}
     * @throws io.github.alicloudimages.core.error.CredentialsException if there are none; its message says what to set
     */
    Credentials resolve();

    /**
     * The same without blocking the calling thread. Asynchronous clients call this one.
     *
     * @param executor where blocking work may run
     * @return a future of the credentials; it fails as {@link #resolve()} throws
     */
    default CompletableFuture<Credentials> resolveAsync(Executor executor) {
        return CompletableFuture.supplyAsync(this::resolve, executor);
    }

    /**
     * Tells that the service has refused these credentials. A provider that caches should drop them if they are still
     * the ones it holds, and must leave newer ones alone. The default does nothing. Must not block.
     *
     * @param rejected the credentials that the refused attempt was signed with
     */
    default void invalidate(Credentials rejected) {}
}
