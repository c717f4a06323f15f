package io.github.alicloudimages.core.error;

/** The account has overdue bills. */
public final class BillingException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public BillingException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
