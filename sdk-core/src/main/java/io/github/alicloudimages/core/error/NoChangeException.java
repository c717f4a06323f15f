package io.github.alicloudimages.core.error;

/** An update that would change nothing: the resource already is as asked for. */
public final class NoChangeException extends ServiceException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param error the answer
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public NoChangeException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
