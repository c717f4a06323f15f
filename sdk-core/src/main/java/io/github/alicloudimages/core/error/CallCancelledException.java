package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/** The call was interrupted or cancelled, or its client was closed while it ran. */
public final class CallCancelledException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     */
    public CallCancelledException(String message) {
        this(message, null, CallReport.NONE);
    }

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param cause what led to it, or {@code null}
     */
    public CallCancelledException(String message, @Nullable Throwable cause) {
        this(message, cause, CallReport.NONE);
    }

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param cause what led to it, or {@code null}
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public CallCancelledException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
