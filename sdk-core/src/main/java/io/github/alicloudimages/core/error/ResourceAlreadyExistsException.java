package io.github.alicloudimages.core.error;

/** A resource of that name and version exists already. */
public final class ResourceAlreadyExistsException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public ResourceAlreadyExistsException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
