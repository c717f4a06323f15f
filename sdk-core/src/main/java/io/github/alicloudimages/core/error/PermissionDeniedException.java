package io.github.alicloudimages.core.error;

/** The identity is known but not allowed to do this; see {@link #accessDeniedDetail()}. */
public final class PermissionDeniedException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public PermissionDeniedException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
