package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/** The call's time limit ran out. The cause is the last failure before, if there was one. */
public final class CallTimeoutException extends ClientException {

    private static final long serialVersionUID = 1L;

    public CallTimeoutException(String message) {
        this(message, null, CallReport.NONE);
    }

    public CallTimeoutException(String message, @Nullable Throwable cause) {
        this(message, cause, CallReport.NONE);
    }

    public CallTimeoutException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
