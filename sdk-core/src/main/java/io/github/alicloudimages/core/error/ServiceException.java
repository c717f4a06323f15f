package io.github.alicloudimages.core.error;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The service answered with an error. The subclasses say what to do about it; an error that this SDK does not know is a
 * plain {@code ServiceException} with its code and message kept.
 */
public class ServiceException extends AlibabaCloudException {

    private static final long serialVersionUID = 1L;

    private final ServiceError error;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param error the answer
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public ServiceException(String message, ServiceError error, CallReport report) {
        super(message, null, report);
        this.error = error;
    }

    /**
     * {@return the exact error code, such as {@code QuotaExceeded}, or {@code null} if the answer carried none} Compare
     * it with the constants of {@code EciErrorCode} and {@code EhpcErrorCode}.
     */
    public @Nullable String errorCode() {
        return error.code();
    }

    /** {@return the service's own message, or {@code null} if the answer carried none} */
    public @Nullable String errorMessage() {
        return error.message();
    }

    /** {@return the answer's HTTP status} */
    public int httpStatus() {
        return error.httpStatus();
    }

    /**
     * {@return the service's id of the request, which its support asks for, or {@code null} if the answer carried none}
     */
    public @Nullable String requestId() {
        return error.requestId();
    }

    /** {@return the host that the service says it is, or {@code null} if the answer did not say} */
    public @Nullable String hostId() {
        return error.hostId();
    }

    /** {@return the service's diagnosis page for this error, or {@code null} if the answer named none} */
    public @Nullable String recommendUrl() {
        return error.recommendUrl();
    }

    /** {@return which action was refused to whom, or {@code null} if the answer did not say} */
    public @Nullable AccessDeniedDetail accessDeniedDetail() {
        return error.accessDeniedDetail();
    }

    /** {@return the answer's headers by lower-case name; not modifiable} */
    public Map<String, List<String>> headers() {
        return error.headers();
    }

    /** {@return the beginning of the body, at most 4,096 characters, with the secrets of the request masked} */
    public String rawBody() {
        return error.rawBody();
    }
}
