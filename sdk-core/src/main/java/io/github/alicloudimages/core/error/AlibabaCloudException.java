package io.github.alicloudimages.core.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything this SDK throws. Below it, {@link ServiceException} is an answer of the service and
 * {@link ClientException} is everything else: bad input, no credentials, no connection, no time, no readable answer, a
 * wait that did not reach its goal.
 */
public abstract class AlibabaCloudException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CallReport report;

    /**
     * For the subclasses.
     *
     * @param message what happened, and what to do about it
     * @param cause what led to it, or {@code null}
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    protected AlibabaCloudException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause);
        this.report = report;
    }

    /** {@return the operation that was called, as named on the wire, or {@code null} outside of a call} */
    public @Nullable String operation() {
        return report.operation();
    }

    /** {@return every attempt that was made, in order; empty if nothing was sent} */
    public List<AttemptRecord> attempts() {
        return report.attempts();
    }

    /** {@return why no further attempt was made, or {@code null} if nothing was sent} */
    public @Nullable RetryStopReason retryStopReason() {
        return report.retryStopReason();
    }

    /**
     * {@return the client token that the call carried, made by the SDK or given by the caller; {@code null} if the
     * operation has none} Calling again with the same request and this token cannot create a second resource.
     */
    public @Nullable String clientToken() {
        return report.clientToken();
    }

    /**
     * {@return whether the service may have carried out the call although it failed here} If so, the message says how
     * to find out: by the call that it names, or by repeating this one, with {@link #clientToken()} where there is one.
     * Repeat the request only if the message says that it is safe, or after looking.
     */
    public boolean outcomeUnknown() {
        return report.outcomeUnknown();
    }
}
