package io.github.alicloudimages.core.error;

/** Stopped by risk control or a missing identity check: a person has to act. */
public final class RiskControlException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public RiskControlException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
