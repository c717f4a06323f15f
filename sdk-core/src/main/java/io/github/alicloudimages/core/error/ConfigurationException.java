package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/**
 * What a client is built from does not fit together: unknown region, missing library, options that contradict each
 * other. Thrown by {@code build()}, before anything is sent.
 */
public final class ConfigurationException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     */
    public ConfigurationException(String message) {
        this(message, null, CallReport.NONE);
    }

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param cause what led to it, or {@code null}
     */
    public ConfigurationException(String message, @Nullable Throwable cause) {
        this(message, cause, CallReport.NONE);
    }

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param cause what led to it, or {@code null}
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public ConfigurationException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
