package io.github.alicloudimages.core.error;

/** The resource is not in a state that allows the call, yet. */
public final class IncorrectStateException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public IncorrectStateException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
