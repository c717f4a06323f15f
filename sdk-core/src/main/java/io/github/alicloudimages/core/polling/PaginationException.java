package io.github.alicloudimages.core.polling;

import io.github.alicloudimages.core.error.CallReport;
import io.github.alicloudimages.core.error.ClientException;

/** The pages of an answer lead in a circle: the walk over them was ended, which otherwise would never end. */
public final class PaginationException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message where the pages lead back
     */
    public PaginationException(String message) {
        super(message, null, CallReport.NONE);
    }
}
