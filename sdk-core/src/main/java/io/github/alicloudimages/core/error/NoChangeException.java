package io.github.alicloudimages.core.error;

/** An update that would change nothing: the resource already is as asked for. */
public final class NoChangeException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public NoChangeException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
