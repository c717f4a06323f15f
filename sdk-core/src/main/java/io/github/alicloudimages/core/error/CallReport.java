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
    public static final CallReport NONE = new CallReport(null, null, List.of(), null, false);

    private final @Nullable String operation;
    private final @Nullable String clientToken;

    @SuppressWarnings("serial") // always an immutable, serializable list
    private final List<AttemptRecord> attempts;

    private final @Nullable RetryStopReason retryStopReason;
    private final boolean outcomeUnknown;

    public CallReport(
            @Nullable String operation,
            @Nullable String clientToken,
            List<AttemptRecord> attempts,
            @Nullable RetryStopReason retryStopReason,
            boolean outcomeUnknown) {
        this.operation = operation;
        this.clientToken = clientToken;
        this.attempts = List.copyOf(attempts);
        this.retryStopReason = retryStopReason;
        this.outcomeUnknown = outcomeUnknown;
    }

    /** The operation's name on the wire, or {@code null} outside of a call. */
    public @Nullable String operation() {
        return operation;
    }

    /** The client token of the call, or {@code null} if the operation has none. */
    public @Nullable String clientToken() {
        return clientToken;
    }

    /** Every attempt made, in order; empty if nothing was sent. */
    public List<AttemptRecord> attempts() {
        return attempts;
    }

    /** Why no further attempt was made, or {@code null} if nothing was sent. */
    public @Nullable RetryStopReason retryStopReason() {
        return retryStopReason;
    }

    /** Whether the service may have carried out the call although it failed. */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }
}
