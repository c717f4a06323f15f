package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/** A failure that is not an answer of the service. */
public abstract class ClientException extends AlibabaCloudException {

    private static final long serialVersionUID = 1L;

    protected ClientException(String message, @Nullable Throwable cause, CallReport report) {
        super(message, cause, report);
    }
}
