package io.github.alicloudimages.core.polling;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.time.internal.DurationText;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a waiter waits. Immutable and thread-safe, if the callback is. */
public final class WaiterOptions {

    private static final WaiterOptions DEFAULT = builder().build();

    private final Duration timeout;
    private final Duration pollInterval;
    private final Duration maxPollInterval;
    private final double growth;
    private final boolean jitter;
    private final @Nullable String regionId;
    private final RequestOptions requestOptions;
    private final @Nullable Consumer<Progress> onProgress;

    private WaiterOptions(Builder builder) {
        timeout = builder.timeout;
        pollInterval = builder.pollInterval;
        maxPollInterval = builder.maxPollInterval;
        growth = builder.growth;
        jitter = builder.jitter;
        regionId = builder.regionId;
        requestOptions = builder.requestOptions;
        onProgress = builder.onProgress;
    }

    /** {@return the defaults of {@link Builder}} */
    public static WaiterOptions standard() {
        return DEFAULT;
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
     * Starts with these options.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.timeout = timeout;
        builder.pollInterval = pollInterval;
        builder.maxPollInterval = maxPollInterval;
        builder.growth = growth;
        builder.jitter = jitter;
        builder.regionId = regionId;
        builder.requestOptions = requestOptions;
        builder.onProgress = onProgress;
        return builder;
    }

    /** {@return how long is waited at most} */
    public Duration timeout() {
        return timeout;
    }

    /** {@return the wait between the first two polls} */
    public Duration pollInterval() {
        return pollInterval;
    }

    /** {@return the longest wait between two polls} */
    public Duration maxPollInterval() {
        return maxPollInterval;
    }

    /** {@return by what each wait is longer than the one before} */
    public double growth() {
        return growth;
    }

    /** {@return whether waits are varied by up to a tenth} */
    public boolean jitter() {
        return jitter;
    }

    /** {@return the region that is asked, or {@code null} for the client's} */
    public @Nullable String regionId() {
        return regionId;
    }

    /** {@return what is different for each poll} */
    public RequestOptions requestOptions() {
        return requestOptions;
    }

    /** {@return who is told after each poll, or {@code null}} */
    public @Nullable Consumer<Progress> onProgress() {
        return onProgress;
    }

    /** Collects the options. Not thread-safe. */
    public static final class Builder {

        private Duration timeout = Duration.ofMinutes(60);
        private Duration pollInterval = Duration.ofSeconds(2);
        private Duration maxPollInterval = Duration.ofSeconds(30);
        private double growth = 1.5;
        private boolean jitter = true;
        private @Nullable String regionId;
        private RequestOptions requestOptions = RequestOptions.NONE;
        private @Nullable Consumer<Progress> onProgress;

        private Builder() {}

        /**
         * How long is waited at most; 60 minutes by default.
         *
         * @param value longer than zero
         * @return this builder
         * @throws IllegalArgumentException if it is not longer than zero
         */
        public Builder timeout(Duration value) {
            timeout = positive("timeout", value);
            return this;
        }

        /**
         * The wait between the first two polls; 2 seconds by default. The first poll is made at once.
         *
         * @param value longer than zero
         * @return this builder
         * @throws IllegalArgumentException if it is not longer than zero
         */
        public Builder pollInterval(Duration value) {
            pollInterval = positive("pollInterval", value);
            return this;
        }

        /**
         * The longest wait between two polls; 30 seconds by default, or the poll interval if that is longer.
         *
         * @param value longer than zero
         * @return this builder
         * @throws IllegalArgumentException if it is not longer than zero
         */
        public Builder maxPollInterval(Duration value) {
            maxPollInterval = positive("maxPollInterval", value);
            return this;
        }

        /**
         * By what each wait is longer than the one before; 1.5 by default.
         *
         * @param value from 1, which keeps the waits equal, to 10
         * @return this builder
         * @throws IllegalArgumentException if it is outside of that
         */
        public Builder growth(double value) {
            if (!(value >= 1) || value > 10) {
                throw new IllegalArgumentException("growth must be from 1 to 10, not " + value);
            }
            growth = value;
            return this;
        }

        /**
         * Whether waits are varied by up to a tenth, so that many waiters do not poll together.
         *
         * @param value {@code true} by default
         * @return this builder
         */
        public Builder jitter(boolean value) {
            jitter = value;
            return this;
        }

        /**
         * The region that is asked.
         *
         * @param value {@code null}, the default, for the client's
         * @return this builder
         */
        public Builder regionId(@Nullable String value) {
            regionId = value;
            return this;
        }

        /**
         * What is different for each poll, such as credentials; its call timeout is cut to what is left of the wait.
         *
         * @param value {@link RequestOptions#NONE} by default
         * @return this builder
         */
        public Builder requestOptions(RequestOptions value) {
            requestOptions = value;
            return this;
        }

        /**
         * Told after each poll, on the waiting thread or, of an asynchronous client, on its executor. What it throws is
         * logged at DEBUG and does not end the wait.
         *
         * @param value {@code null}, the default, for nobody
         * @return this builder
         */
        public Builder onProgress(@Nullable Consumer<Progress> value) {
            onProgress = value;
            return this;
        }

        /** {@return the options} */
        public WaiterOptions build() {
            return new WaiterOptions(this);
        }

        private static Duration positive(String what, Duration value) {
            if (value.isZero() || value.isNegative()) {
                throw new IllegalArgumentException(what + " must be longer than zero, not " + DurationText.of(value));
            }
            return value;
        }
    }
}
