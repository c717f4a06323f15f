package io.github.alicloudimages.core.error;

/** A quota of the account is used up. */
public final class QuotaExceededException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public QuotaExceededException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
