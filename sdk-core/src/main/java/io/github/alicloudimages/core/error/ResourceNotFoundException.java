package io.github.alicloudimages.core.error;

/** The resource does not exist, in this region at least. */
public final class ResourceNotFoundException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public ResourceNotFoundException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
