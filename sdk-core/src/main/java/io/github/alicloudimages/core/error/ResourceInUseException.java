package io.github.alicloudimages.core.error;

/** The resource is used by something else. */
public final class ResourceInUseException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public ResourceInUseException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
