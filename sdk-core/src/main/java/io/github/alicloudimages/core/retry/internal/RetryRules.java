package io.github.alicloudimages.core.retry.internal;

import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.core.time.internal.Nanos;
import io.github.alicloudimages.core.time.internal.RandomSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a failed attempt is followed by another one, in this order: could it help, is it safe, are attempts
 * left, is quota left, is time left for the wait. The first "no" is the reason the caller is told. One for each client;
 * thread-safe.
 */
public final class RetryRules {

    /** How much longer than its own wait a client lets the service make it wait. */
    private static final Duration MOST_EXTRA_WAIT = Duration.ofSeconds(5);

    private final RetryQuota quota;
    private final RandomSource random;

    public RetryRules(RetryQuota quota, RandomSource random) {
        this.quota = quota;
        this.random = random;
    }

    /**
     * Judges.
     *
     * @param attempts how many were made
     * @param askedFor the wait that the service asks for, or {@code null}
     * @param timeLeft until the call's deadline
     */
    public RetryDecision decide(
            RetryPolicy policy,
            Retryability retryability,
            boolean safe,
            int attempts,
            @Nullable Duration askedFor,
            Duration timeLeft) {
        if (retryability == Retryability.NO) {
            return new RetryDecision.Stop(RetryStopReason.NOT_RETRYABLE);
        }
        if (!safe) {
            return new RetryDecision.Stop(RetryStopReason.NOT_SAFE_TO_REPEAT);
        }
        if (attempts >= policy.maxAttempts()) {
            return new RetryDecision.Stop(RetryStopReason.ATTEMPTS_EXHAUSTED);
        }
        int cost = cost(retryability);
        if (!quota.take(cost)) {
            return new RetryDecision.Stop(RetryStopReason.QUOTA_EXHAUSTED);
        }
        Duration delay = delay(policy, retryability, attempts, askedFor);
        if (delay.compareTo(timeLeft) >= 0) {
            quota.giveBack(cost); // nothing is sent for it
            return new RetryDecision.Stop(RetryStopReason.NO_TIME_LEFT);
        }
        return new RetryDecision.Again(delay, cost);
    }

    private static int cost(Retryability retryability) {
        return switch (retryability) {
            case TRANSIENT -> RetryQuota.TRANSIENT_COST;
            case THROTTLED -> RetryQuota.THROTTLING_COST;
            case NO, CORRECTED -> 0;
        };
    }

    private Duration delay(RetryPolicy policy, Retryability retryability, int attempts, @Nullable Duration askedFor) {
        if (retryability == Retryability.CORRECTED) {
            return Duration.ZERO;
        }
        Duration backoff = backoff(policy, retryability, attempts);
        if (askedFor == null || askedFor.compareTo(backoff) <= 0) {
            return backoff;
        }
        Duration longest = backoff.plus(MOST_EXTRA_WAIT);
        return askedFor.compareTo(longest) < 0 ? askedFor : longest;
    }

    private Duration backoff(RetryPolicy policy, Retryability retryability, int attempts) {
        Duration base = retryability == Retryability.THROTTLED ? policy.throttlingBaseDelay() : policy.baseDelay();
        double ceiling =
                Math.min((double) Nanos.of(policy.maxDelay()), (double) Nanos.of(base) * Math.pow(2, attempts - 1));
        return Duration.ofNanos((long) (policy.jitter() ? ceiling * random.nextDouble() : ceiling));
    }
}
