package io.github.alicloudimages.core.error;

/** The service is temporarily not there; thrown after the retries were spent. */
public final class ServiceUnavailableException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public ServiceUnavailableException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
