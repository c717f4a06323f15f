package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/** There are no usable credentials. The message says what was tried and what to set. */
public final class CredentialsException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     */
    public CredentialsException(String message) {
        this(message, null, CallReport.NONE);
    }

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param cause what led to it, or {@code null}
     */
    public CredentialsException(String message, @Nullable Throwable cause) {
        this(message, cause, CallReport.NONE);
    }

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param cause what led to it, or {@code null}
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public CredentialsException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
