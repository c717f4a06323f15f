package io.github.alicloudimages.core.error;

/** The resource is not in a state that allows the call, yet. */
public final class IncorrectStateException extends ServiceException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param error the answer
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public IncorrectStateException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
