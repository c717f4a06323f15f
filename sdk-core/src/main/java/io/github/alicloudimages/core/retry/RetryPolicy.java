package io.github.alicloudimages.core.retry;

import io.github.alicloudimages.core.time.internal.DurationText;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often, and after which waits, a call is repeated. Whether it may be repeated at all is decided by the operation and
 * by what happened; see {@link RetrySafety}. Immutable and thread-safe.
 *
 * <p>The wait before the n-th repetition is a random time between zero and {@code baseDelay * 2^(n-1)}, never above
 * {@code maxDelay}; a throttled call starts from {@code throttlingBaseDelay}. A wait that the service asks for is obeyed
 * within limits: never shorter than that, never more than 5 seconds longer.
 */
public final class RetryPolicy {

    private static final RetryPolicy DEFAULT = builder().build();
    private static final RetryPolicy NONE = builder().maxAttempts(1).build();

    private final int maxAttempts;
    private final Duration baseDelay;
    private final Duration throttlingBaseDelay;
    private final Duration maxDelay;
    private final boolean jitter;
    private final int quota;

    private RetryPolicy(Builder builder) {
        maxAttempts = builder.maxAttempts;
        baseDelay = builder.baseDelay;
        throttlingBaseDelay = builder.throttlingBaseDelay;
        maxDelay = builder.maxDelay;
        jitter = builder.jitter;
        quota = builder.quota;
    }

    /** {@return the policy of three attempts, with the defaults of {@link Builder}} */
    public static RetryPolicy standard() {
        return DEFAULT;
    }

    /** {@return the policy of one attempt} */
    public static RetryPolicy none() {
        return NONE;
    }

    /**
     * Starts with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with everything that is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .maxAttempts(maxAttempts)
                .baseDelay(baseDelay)
                .throttlingBaseDelay(throttlingBaseDelay)
                .maxDelay(maxDelay)
                .jitter(jitter)
                .quota(quota);
    }

    /** {@return the most attempts of a call, the first one included} */
    public int maxAttempts() {
        return maxAttempts;
    }

    /** {@return what the first wait after a passing fault is at most} */
    public Duration baseDelay() {
        return baseDelay;
    }

    /** {@return what the first wait after throttling is at most} */
    public Duration throttlingBaseDelay() {
        return throttlingBaseDelay;
    }

    /** {@return what any wait is at most, before what the service asks for} */
    public Duration maxDelay() {
        return maxDelay;
    }

    /** {@return whether waits are random, so that many clients do not come back at the same moment} */
    public boolean jitter() {
        return jitter;
    }

    /** {@return how many tokens the client's retry quota holds; zero if there is no quota} */
    public int quota() {
        return quota;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryPolicy that
                && maxAttempts == that.maxAttempts
                && baseDelay.equals(that.baseDelay)
                && throttlingBaseDelay.equals(that.throttlingBaseDelay)
                && maxDelay.equals(that.maxDelay)
                && jitter == that.jitter
                && quota == that.quota;
    }

    @Override
    public int hashCode() {
        return Objects.hash(maxAttempts, baseDelay, throttlingBaseDelay, maxDelay, jitter, quota);
    }

    @Override
    public String toString() {
        return "RetryPolicy{maxAttempts=" + maxAttempts + ", baseDelay=" + DurationText.of(baseDelay)
                + ", throttlingBaseDelay=" + DurationText.of(throttlingBaseDelay) + ", maxDelay="
                + DurationText.of(maxDelay) + ", jitter=" + jitter + ", quota=" + quota + '}';
    }

    /** Collects the parts of a policy. Not thread-safe. */
    public static final class Builder {

        private int maxAttempts = 3;
        private Duration baseDelay = Duration.ofMillis(50);
        private Duration throttlingBaseDelay = Duration.ofSeconds(1);
        private Duration maxDelay = Duration.ofSeconds(20);
        private boolean jitter = true;
        private int quota = 500;

        private Builder() {}

        /**
         * The most attempts of a call, the first one included; 3 by default.
         *
         * @param value at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxAttempts(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("maxAttempts must be at least 1, not " + value);
            }
            maxAttempts = value;
            return this;
        }

        /**
         * What the first wait after a passing fault is at most; 50 ms by default.
         *
         * @param value zero for no wait
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder baseDelay(Duration value) {
            baseDelay = notNegative("baseDelay", value);
            return this;
        }

        /**
         * What the first wait after throttling is at most; 1 s by default.
         *
         * @param value zero for no wait
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder throttlingBaseDelay(Duration value) {
            throttlingBaseDelay = notNegative("throttlingBaseDelay", value);
            return this;
        }

        /**
         * What any wait is at most, before what the service asks for; 20 s by default.
         *
         * @param value zero for no wait
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxDelay(Duration value) {
            maxDelay = notNegative("maxDelay", value);
            return this;
        }

        /**
         * Whether waits are random. Without it, every wait is as long as it may be: for tests and demonstrations.
         *
         * @param value {@code true} by default
         * @return this builder
         */
        public Builder jitter(boolean value) {
            jitter = value;
            return this;
        }

        /**
         * The tokens of the client's retry quota, which keeps an outage from being made worse by retries: a repetition
         * takes 14 of them (5 after throttling), a success gives back what its last repetition took, or one. Of a
         * policy given for one call this is ignored: the quota is the client's.
         *
         * @param value 500 by default; zero for no quota
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder quota(int value) {
            if (value < 0) {
                throw new IllegalArgumentException("quota must not be negative, but is " + value);
            }
            quota = value;
            return this;
        }

        /** {@return the policy} */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }

        private static Duration notNegative(String what, Duration value) {
            if (value.isNegative()) {
                throw new IllegalArgumentException(what + " must not be negative, but is " + DurationText.of(value));
            }
            return value;
        }
    }
}
