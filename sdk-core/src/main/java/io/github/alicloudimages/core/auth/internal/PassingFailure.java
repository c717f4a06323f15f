package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.error.InternalServerException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.error.TransportException;
import io.github.alicloudimages.core.http.TransportFailure;

/** Tells a source that has nothing to give from one that has, but not at this moment. */
public final class PassingFailure {

    private PassingFailure() {}

    /** Whether the network or the service failed: the same source may serve again in a moment. */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransportFailure
                    || cause instanceof TransportException
                    || cause instanceof CallTimeoutException
                    || cause instanceof ThrottlingException
                    || cause instanceof ServiceUnavailableException
                    || cause instanceof InternalServerException) {
                return true;
            }
        }
        return false;
    }

    /** Whether there was nobody to ask. */
    public static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (PlainHttp.isUnreachable(cause)) {
                return true;
            }
        }
        return false;
    }
}
