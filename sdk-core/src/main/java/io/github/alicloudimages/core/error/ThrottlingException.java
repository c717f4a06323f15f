package io.github.alicloudimages.core.error;

/** Too many calls; thrown after the retries were spent. */
public final class ThrottlingException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public ThrottlingException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
