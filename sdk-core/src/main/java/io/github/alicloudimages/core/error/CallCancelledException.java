package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/** The call was interrupted or cancelled, or its client was closed while it ran. */
public final class CallCancelledException extends ClientException {

    private static final long serialVersionUID = 1L;

    public CallCancelledException(String message) {
        this(message, null, CallReport.NONE);
    }

    public CallCancelledException(String message, @Nullable Throwable cause) {
        this(message, cause, CallReport.NONE);
    }

    public CallCancelledException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
