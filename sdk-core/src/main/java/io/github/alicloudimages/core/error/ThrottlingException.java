package io.github.alicloudimages.core.error;

/** Too many calls; thrown after the retries were spent. */
public final class ThrottlingException extends ServiceException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param error the answer
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public ThrottlingException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
