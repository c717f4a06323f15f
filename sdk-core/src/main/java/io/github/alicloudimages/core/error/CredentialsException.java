package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/** There are no usable credentials. The message says what was tried and what to set. */
public final class CredentialsException extends ClientException {

    private static final long serialVersionUID = 1L;

    public CredentialsException(String message) {
        this(message, null, CallReport.NONE);
    }

    public CredentialsException(String message, @Nullable Throwable cause) {
        this(message, cause, CallReport.NONE);
    }

    public CredentialsException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
