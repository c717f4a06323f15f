package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/**
 * What a client is built from does not fit together: unknown region, missing library, options that contradict each
 * other. Thrown by {@code build()}, before anything is sent.
 */
public final class ConfigurationException extends ClientException {

    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        this(message, null, CallReport.NONE);
    }

    public ConfigurationException(String message, @Nullable Throwable cause) {
        this(message, cause, CallReport.NONE);
    }

    public ConfigurationException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
