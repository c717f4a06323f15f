package io.github.alicloudimages.core.error;

/** The service failed; thrown after the retries were spent. */
public final class InternalServerException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public InternalServerException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
