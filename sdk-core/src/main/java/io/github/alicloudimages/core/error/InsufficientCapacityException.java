package io.github.alicloudimages.core.error;

/** The zone or vSwitch has no stock or no addresses left. */
public final class InsufficientCapacityException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public InsufficientCapacityException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
