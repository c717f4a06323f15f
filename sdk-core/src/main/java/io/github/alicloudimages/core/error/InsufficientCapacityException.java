package io.github.alicloudimages.core.error;

/** The zone or vSwitch has no stock or no addresses left. */
public final class InsufficientCapacityException extends ServiceException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param error the answer
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public InsufficientCapacityException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
