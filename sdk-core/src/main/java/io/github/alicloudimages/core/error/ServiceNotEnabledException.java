package io.github.alicloudimages.core.error;

/** The service, or the feature, is not activated for the account. */
public final class ServiceNotEnabledException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public ServiceNotEnabledException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
