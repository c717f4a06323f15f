package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/** A failure that is not an answer of the service. */
public abstract class ClientException extends AlibabaCloudException {

    private static final long serialVersionUID = 1L;

    /**
     * For the subclasses.
     *
     * @param message what happened, and what to do about it
     * @param cause what led to it, or {@code null}
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    protected ClientException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
