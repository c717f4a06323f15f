package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the credentials that a source gave, and asks it again in time. What is still valid is served as long as it can
 * be: a failed refresh reaches a caller only when nothing valid is left. Thread-safe.
 */
public final class RefreshCache {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshCache.class);

    /** The rest after failures, doubled with each one; shorter where the credentials are about to end, or have. */
    private static final Duration FIRST_REST = Duration.ofSeconds(5);

    private static final Duration LONGEST_REST = Duration.ofSeconds(60);
    private static final Duration REST_WHEN_PRESSED = Duration.ofSeconds(5);
    private static final Duration REST_WITHOUT_CREDENTIALS = Duration.ofSeconds(1);

    private record Held(Credentials credentials, RefreshTimes times) {}

    private record Failed(CredentialsException why, int inARow, long atNanos, Duration rest) {}

    private final CredentialsProvider source;
    private final Timing timing;
    private final SharedFetch fetches = new SharedFetch(this::refresh);
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private volatile @Nullable Failed failed;

    /**
     * An empty cache.
     *
     * @param source asked by one thread at a time
     */
    public RefreshCache(CredentialsProvider source, Timing timing) {
        this.source = source;
        this.timing = timing;
    }

    /** The credentials to use now; waits only if none can be served. */
    public Credentials get() {
        Credentials served = served();
        return served != null ? served : fetches.await();
    }

    /** The same without waiting. */
    public CompletableFuture<Credentials> getAsync() {
        Credentials served;
        try {
            served = served();
        } catch (CredentialsException resting) {
            return CompletableFuture.failedFuture(resting);
        }
        return served != null ? CompletableFuture.completedFuture(served) : fetches.joinAsync();
    }

    /** Drops these credentials if they are the ones held. */
    public void invalidate(Credentials rejected) {
        Held now = held.get();
        if (now != null && now.credentials().equals(rejected)) {
            held.compareAndSet(now, null);
            failed = null;
        }
        source.invalidate(rejected);
    }

    /** Ends the thread; what is held is served until it has to be fetched anew. */
    public void close() {
        fetches.close();
    }

    /** What can be served without waiting, with a refresh begun where it is time; {@code null} if nothing can. */
    private @Nullable Credentials served() {
        Held now = held.get();
        Instant time = timing.time().now();
        if (now != null && now.times().areFresh(time)) {
            return now.credentials();
        }
        boolean valid = now != null && now.times().areValid(time);
        Failed last = failed;
        boolean resting = last != null && isResting(last, now, time);
        if (now != null && valid && resting) {
            return now.credentials();
        }
        if (last != null && resting) {
            throw SharedFetch.asOwn(last.why());
        }
        if (now != null && valid && !now.times().mayBlock(time)) {
            CompletableFuture<Credentials> unused = fetches.join();
            return now.credentials();
        }
        return null;
    }

    private boolean isResting(Failed last, @Nullable Held now, Instant time) {
        Duration longest = LONGEST_REST;
        if (now == null || !now.times().areValid(time)) {
            longest = REST_WITHOUT_CREDENTIALS;
        } else if (now.times().mayBlock(time)) {
            longest = REST_WHEN_PRESSED;
        }
        Duration rest = last.rest().compareTo(longest) < 0 ? last.rest() : longest;
        return timing.time().nanos() - last.atNanos() < rest.toNanos();
    }

    /** Runs on the fetching thread. */
    private Credentials refresh() {
        Held before = held.get();
        if (before != null && before.times().areFresh(timing.time().now())) {
            return before.credentials(); // fetched between the caller's look and this one
        }
        CredentialsException why;
        try {
            Credentials fetched = fetch();
            if (before == null || fetched.expiration() == null || !fetched.equals(before.credentials())) {
                hold(fetched);
                return fetched;
            }
            why = PassingFailure.of("The source has no newer credentials yet.");
        } catch (CredentialsException known) {
            why = known;
        } catch (RuntimeException foreign) {
            why = SharedFetch.asOwn(foreign);
        }
        remember(why);
        // Asked of the clock again: the fetch may have taken long.
        if (before != null
                && before.equals(held.get())
                && before.times().areValid(timing.time().now())) {
            LOG.debug(
                    "Credentials could not be refreshed; those held are used until {}",
                    before.times().expiration());
            return before.credentials();
        }
        throw why;
    }

    private Credentials fetch() {
        @Nullable Credentials fetched = source.resolve();
        if (fetched == null) {
            throw new CredentialsException("The credentials provider returned null.");
        }
        Instant expiration = fetched.expiration();
        Instant now = timing.time().now();
        if (expiration != null && !now.isBefore(expiration)) {
            throw PassingFailure.of("The credentials that were fetched ended at " + expiration + ", and it is " + now
                    + " by the clock of this machine. Check the clock, and what hands them out.");
        }
        return fetched;
    }

    private void hold(Credentials fetched) {
        RefreshTimes times = RefreshTimes.of(
                timing.time().now(), fetched.expiration(), timing.random().nextDouble());
        held.set(new Held(fetched, times));
        failed = null;
    }

    private void remember(CredentialsException why) {
        Failed last = failed;
        int inARow = last == null ? 1 : last.inARow() + 1;
        long doubled = FIRST_REST.toNanos() << Math.min(inARow - 1, 10);
        double jitter = 0.5 + timing.random().nextDouble() / 2;
        Duration rest = Duration.ofNanos((long) (Math.min(doubled, LONGEST_REST.toNanos()) * jitter));
        failed = new Failed(why, inARow, timing.time().nanos(), rest);
    }
}
