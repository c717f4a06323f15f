package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.error.InternalServerException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.error.TransportException;
import io.github.alicloudimages.core.http.TransportFailure;
import org.jspecify.annotations.Nullable;

/**
 * Tells a source that has nothing to give from one that has, but not at this moment. It is made and judged here, and
 * nowhere else. In doubt a failure passes: a source that is given up too early means that the application goes on under
 * another identity.
 */
public final class PassingFailure {

    /** What marks a failure; a cause, as it has to survive that exceptions are wrapped and copied. */
    private static final class Mark extends Exception {

        private static final long serialVersionUID = 1L;

        Mark(@Nullable Throwable cause) {
            super("the same source may serve again later", cause, false, false);
        }
    }

    private PassingFailure() {}

    /** A failure that may be over in a moment. */
    static CredentialsException of(String message) {
        return of(message, null);
    }

    /** A failure that may be over in a moment, with what caused it. */
    static CredentialsException of(String message, @Nullable Throwable cause) {
        return new CredentialsException(message, new Mark(cause));
    }

    /** The failure that an HTTP status stands for. */
    static CredentialsException ofStatus(String message, int status) {
        return isPassing(status) ? of(message) : new CredentialsException(message);
    }

    /** Whether the network, the service or the machine failed: the same source may serve again in a moment. */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isPassing(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(Throwable failure) {
        return failure instanceof Mark
                || failure instanceof TransportFailure
                || failure instanceof TransportException
                || failure instanceof CallTimeoutException
                || failure instanceof ThrottlingException
                || failure instanceof ServiceUnavailableException
                || failure instanceof InternalServerException
                || (failure instanceof ServiceException refused && isPassing(refused))
                || isFault(failure);
    }

    /** What has ended, such as the token of a pod, is replaced by whoever wrote it; so is a wrong time. */
    private static boolean isPassing(ServiceException refused) {
        String code = refused.errorCode();
        return (refused.httpStatus() >= 400 && isPassing(refused.httpStatus()))
                || (code != null && code.endsWith(".Expired"));
    }

    /** Only a request that was refused is a clear no: not a server that fails or is busy, nor one of somebody else. */
    private static boolean isPassing(int status) {
        return status < 400 || status > 499 || status == 408 || status == 429;
    }

    /** A fault of a program, or of a machine that has run out of something, says nothing about the source. */
    private static boolean isFault(Throwable failure) {
        return failure instanceof Error
                || (failure instanceof RuntimeException && !(failure instanceof AlibabaCloudException));
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
