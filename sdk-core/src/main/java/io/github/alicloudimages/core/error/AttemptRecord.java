package io.github.alicloudimages.core.error;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one attempt of a call met. Immutable. */
public final class AttemptRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final Instant startedAt;
    private final Duration duration;
    private final String outcome;
    private final @Nullable String requestId;
    private final Duration delayAfter;

    private AttemptRecord(Builder builder) {
        this.number = builder.number;
        this.startedAt = builder.startedAt;
        this.duration = builder.duration;
        this.outcome = builder.outcome;
        this.requestId = builder.requestId;
        this.delayAfter = builder.delayAfter;
    }

    /**
     * Starts with an attempt that took no time, without a request id and a wait.
     *
     * @param number which attempt it was, counted from 1
     * @param startedAt when it began
     * @param outcome what came of it, as in {@link #outcome()}
     * @return a new builder
     */
    public static Builder builder(int number, Instant startedAt, String outcome) {
        return new Builder(number, startedAt, outcome);
    }

    /** {@return which attempt it was, counted from 1} */
    public int number() {
        return number;
    }

    /** {@return when it began, by the client's clock} */
    public Instant startedAt() {
        return startedAt;
    }

    /** {@return how long it took, from signing to the judged answer} */
    public Duration duration() {
        return duration;
    }

    /**
     * {@return what came of it in a few words: {@code 200}, {@code 503 ServiceUnavailable}, {@code connection refused}}
     */
    public String outcome() {
        return outcome;
    }

    /** {@return the service's id of the attempt, or {@code null} if no answer carried one} */
    public @Nullable String requestId() {
        return requestId;
    }

    /** {@return how long was waited after it; zero after the last attempt} */
    public Duration delayAfter() {
        return delayAfter;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttemptRecord that
                && number == that.number
                && startedAt.equals(that.startedAt)
                && duration.equals(that.duration)
                && outcome.equals(that.outcome)
                && Objects.equals(requestId, that.requestId)
                && delayAfter.equals(that.delayAfter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, startedAt, duration, outcome, requestId, delayAfter);
    }

    @Override
    public String toString() {
        return "#" + number + " " + outcome + " in " + duration.toMillis() + " ms"
                + (delayAfter.isZero() ? "" : ", then waited " + delayAfter.toMillis() + " ms");
    }

    /** Collects what an attempt met. Not thread-safe. */
    public static final class Builder {

        private final int number;
        private final Instant startedAt;
        private final String outcome;
        private Duration duration = Duration.ZERO;
        private @Nullable String requestId;
        private Duration delayAfter = Duration.ZERO;

        private Builder(int number, Instant startedAt, String outcome) {
            this.number = number;
            this.startedAt = Objects.requireNonNull(startedAt, "startedAt");
            this.outcome = Objects.requireNonNull(outcome, "outcome");
        }

        /**
         * How long it took.
         *
         * @param value zero by default
         * @return this builder
         */
        public Builder duration(Duration value) {
            duration = Objects.requireNonNull(value, "duration");
            return this;
        }

        /**
         * The service's id of the attempt.
         *
         * @param value {@code null} if no answer carried one
         * @return this builder
         */
        public Builder requestId(@Nullable String value) {
            requestId = value;
            return this;
        }

        /**
         * How long was waited after it.
         *
         * @param value zero, the default, after the last attempt
         * @return this builder
         */
        public Builder delayAfter(Duration value) {
            delayAfter = Objects.requireNonNull(value, "delayAfter");
            return this;
        }

        /** {@return the record} */
        public AttemptRecord build() {
            return new AttemptRecord(this);
        }
    }
}
