package io.github.alicloudimages.core.error;

/** A service behind the called one failed; whether for long is not known. */
public final class UpstreamServiceException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public UpstreamServiceException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
