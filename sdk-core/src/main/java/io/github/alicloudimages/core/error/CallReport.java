package io.github.alicloudimages.core.error;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the call that an exception ended. Made by the SDK; public so that applications can build exceptions
 * for their own tests. Immutable.
 */
public final class CallReport implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of an exception that belongs to no call. */
    public static final CallReport NONE = builder().build();

    private final @Nullable String operation;
    private final @Nullable String clientToken;

    @SuppressWarnings("serial") // always an immutable, serializable list
    private final List<AttemptRecord> attempts;

    private final @Nullable RetryStopReason retryStopReason;
    private final boolean outcomeUnknown;

    private CallReport(Builder builder) {
        this.operation = builder.operation;
        this.clientToken = builder.clientToken;
        this.attempts = List.copyOf(builder.attempts);
        this.retryStopReason = builder.retryStopReason;
        this.outcomeUnknown = builder.outcomeUnknown;
    }

    /**
     * Starts with nothing known, and an outcome that is.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the operation's name on the wire, or {@code null} outside of a call} */
    public @Nullable String operation() {
        return operation;
    }

    /** {@return the client token of the call, or {@code null} if the operation has none} */
    public @Nullable String clientToken() {
        return clientToken;
    }

    /** {@return every attempt made, in order; empty if nothing was sent} */
    public List<AttemptRecord> attempts() {
        return attempts;
    }

    /** {@return why no further attempt was made, or {@code null} if nothing was sent} */
    public @Nullable RetryStopReason retryStopReason() {
        return retryStopReason;
    }

    /** {@return whether the service may have carried out the call although it failed} */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }

    /** Collects what is known. Not thread-safe. */
    public static final class Builder {

        private @Nullable String operation;
        private @Nullable String clientToken;
        private List<AttemptRecord> attempts = List.of();
        private @Nullable RetryStopReason retryStopReason;
        private boolean outcomeUnknown;

        private Builder() {}

        /**
         * The operation's name on the wire.
         *
         * @param value {@code null} outside of a call
         * @return this builder
         */
        public Builder operation(@Nullable String value) {
            operation = value;
            return this;
        }

        /**
         * The client token of the call.
         *
         * @param value {@code null} if the operation has none
         * @return this builder
         */
        public Builder clientToken(@Nullable String value) {
            clientToken = value;
            return this;
        }

        /**
         * Every attempt made, in order.
         *
         * @param value none by default; copied by {@link #build()}
         * @return this builder
         */
        public Builder attempts(List<AttemptRecord> value) {
            attempts = value;
            return this;
        }

        /**
         * Why no further attempt was made.
         *
         * @param value {@code null} if nothing was sent
         * @return this builder
         */
        public Builder retryStopReason(@Nullable RetryStopReason value) {
            retryStopReason = value;
            return this;
        }

        /**
         * Whether the service may have carried out the call although it failed.
         *
         * @param value {@code false} by default
         * @return this builder
         */
        public Builder outcomeUnknown(boolean value) {
            outcomeUnknown = value;
            return this;
        }

        /** {@return the report} */
        public CallReport build() {
            return new CallReport(this);
        }
    }
}
