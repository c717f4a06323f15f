package io.github.alicloudimages.core.error;

/** Another request is in the way, or a client token was used again with other parameters. */
public final class ConflictException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
