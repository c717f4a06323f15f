package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/**
 * No answer came: the host was not found, the connection was refused or broke, TLS failed, or an attempt took too long.
 * The cause is what the transport met. {@link #outcomeUnknown()} says whether the request may have reached the service.
 */
public final class TransportException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param cause what led to it, or {@code null}
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public TransportException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
