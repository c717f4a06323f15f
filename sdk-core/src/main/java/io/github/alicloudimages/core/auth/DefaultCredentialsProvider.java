package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.PassingFailure;
import io.github.alicloudimages.core.auth.internal.SharedFetch;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.pipeline.internal.FutureFailure;
import io.github.alicloudimages.core.time.internal.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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
 * are tried again. Any other failure is told, so that no other identity takes its place unnoticed. Only at the first look
 * a later source may stand in for one that is out of order; the earlier one is tried again every 30 seconds, in the
 * background. Whoever serves in the place of another is named in the log.
 *
 * <p>Thread-safe. {@link #close()} ends the background threads; a client that was given no provider makes one of its own
 * and closes it.
 */
public final class DefaultCredentialsProvider implements CredentialsProvider, AutoCloseable {

    /** For so long a source stands in for another before all are tried again. */
    private static final Duration STANDS_IN = Duration.ofSeconds(30);

    /**
     * The source that serves.
     *
     * @param standsIn whether it is to be replaced by an earlier one
     * @param atNanos when it was chosen
     */
    private record Winner(ChainSources.Source source, boolean standsIn, long atNanos) {

        CredentialsProvider provider() {
            return source.provider();
        }
    }

    private final ChainSources sources;
    private final ChainWalk walk;
    private final ChainLog log = new ChainLog();
    private final TimeSource time;
    private volatile @Nullable Winner winner;
    private @Nullable SharedFetch walks;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean closed;

    DefaultCredentialsProvider(Surroundings surroundings) {
        sources = new ChainSources(surroundings);
        walk = new ChainWalk(sources);
        time = surroundings.timing().time();
    }

    /** {@return a chain of its own, that has asked nobody yet} */
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
        Winner now = winner();
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
        Winner now = winner();
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

    private void tryOthers(Winner failed, Throwable failure, CompletableFuture<Credentials> result) {
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
        Throwable cause = FutureFailure.causeOf(thrown);
        return cause == null ? new CredentialsException("The credentials provider returned null.") : cause;
    }

    private CompletableFuture<Credentials> walkAsync() {
        Credentials quick = quick();
        return quick != null ? CompletableFuture.completedFuture(quick) : walks().joinAsync();
    }

    /** Who serves now. Nobody waits for a source that is out of order while another one stands in for it. */
    private @Nullable Winner winner() {
        Winner now = winner;
        if (now != null && now.standsIn() && time.nanos() - now.atNanos() >= STANDS_IN.toNanos()) {
            CompletableFuture<?> unused = walks().join();
        }
        return now;
    }

    /** Forgets the source that served, unless its failure is one that passes, and it is the one that has to serve. */
    private void giveUp(Winner now, Throwable failure) {
        boolean stays = PassingFailure.is(failure) && !now.standsIn();
        if (stays || Thread.currentThread().isInterrupted() || closed) {
            throw failure instanceof CredentialsException known ? known : SharedFetch.asOwn(failure);
        }
        if (now.equals(winner)) {
            winner = null;
        }
    }

    private @Nullable Credentials quick() {
        ChainWalk.Found found = walk.quick();
        return found == null ? null : won(found);
    }

    private Credentials won(ChainWalk.Found found) {
        winner = new Winner(found.source(), found.standsIn(), time.nanos());
        log.served(found);
        return found.credentials();
    }

    /** Made when it is first needed. */
    private SharedFetch walks() {
        lock.lock();
        try {
            SharedFetch present = walks;
            if (present == null) {
                present = new SharedFetch(() -> won(walk.all()));
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
     *     served, and while one stands in for another
     */
    public @Nullable String source() {
        Winner now = winner;
        return now == null || now.standsIn() ? null : now.source().slot().title();
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
        Winner now = winner;
        String source = now == null ? "no source yet" : now.source().slot().title();
        return "DefaultCredentialsProvider{" + source + (now != null && now.standsIn() ? " for now}" : "}");
    }
}
