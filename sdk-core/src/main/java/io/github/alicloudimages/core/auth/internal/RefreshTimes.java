package io.github.alicloudimages.core.auth.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When credentials are to be fetched anew. From {@code refreshFrom} on that is done in the background while they stay in
 * use; from {@code blockFrom} on callers wait for it, as what they send may be under way for a while.
 */
public record RefreshTimes(Instant refreshFrom, Instant blockFrom, Instant expiration) {

    /** Credentials that do not say when they end are asked for again after this time, and stay in use until then. */
    private static final Duration UNKNOWN_END = Duration.ofMinutes(15);

    private static final Duration MANDATORY = Duration.ofMinutes(1);

    /**
     * The times of credentials that were just fetched. A window is never more than half of what is left of them, so that
     * a source which hands out old ones is not asked for each call.
     *
     * @param expiration {@code null} if it is not known
     * @param random from 0 to 1: up to a fifth of the window is added, so that many processes do not ask at once
     */
    public static RefreshTimes of(Instant now, @Nullable Instant expiration, double random) {
        if (expiration == null) {
            return new RefreshTimes(now.plus(UNKNOWN_END), Instant.MAX, Instant.MAX);
        }
        Duration left = Duration.between(now, expiration);
        Duration advisory = min(advisory(left), left.dividedBy(2));
        Duration jitter = Duration.ofNanos((long) (advisory.toNanos() / 5.0 * random));
        return new RefreshTimes(
                expiration.minus(advisory).minus(jitter),
                expiration.minus(min(MANDATORY, left.dividedBy(4))),
                expiration);
    }

    private static Duration advisory(Duration left) {
        if (left.compareTo(Duration.ofMinutes(20)) <= 0) {
            return Duration.ofMinutes(5);
        }
        return Duration.ofMinutes(left.compareTo(Duration.ofMinutes(90)) < 0 ? 15 : 60);
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    boolean areFresh(Instant now) {
        return now.isBefore(refreshFrom);
    }

    boolean mayBlock(Instant now) {
        return !now.isBefore(blockFrom);
    }

    boolean areValid(Instant now) {
        return now.isBefore(expiration);
    }
}
