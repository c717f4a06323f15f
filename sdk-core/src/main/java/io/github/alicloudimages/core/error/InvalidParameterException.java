package io.github.alicloudimages.core.error;

/** The service refused a parameter. */
public final class InvalidParameterException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public InvalidParameterException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
