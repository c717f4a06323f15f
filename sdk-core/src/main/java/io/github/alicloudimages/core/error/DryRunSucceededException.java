package io.github.alicloudimages.core.error;

/** A dry run found nothing wrong. The service reports that as an error; nothing was done. */
public final class DryRunSucceededException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public DryRunSucceededException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
