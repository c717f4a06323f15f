package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/**
 * No answer came: the host was not found, the connection was refused or broke, TLS failed, or an attempt took too long.
 * The cause is what the transport met. {@link #outcomeUnknown()} says whether the request may have reached the service.
 */
public final class TransportException extends ClientException {

    private static final long serialVersionUID = 1L;

    public TransportException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
