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

    public ServiceException(String message, ServiceError error, CallReport report) {
        super(message, null, report);
        this.error = error;
    }

    /**
     * The exact error code, such as {@code QuotaExceeded}; compare it with the constants of {@code EciErrorCode} and
     * {@code EhpcErrorCode}. {@code null} if the answer carried none.
     */
    public @Nullable String errorCode() {
        return error.code();
    }

    /** The service's own message, or {@code null} if the answer carried none. */
    public @Nullable String errorMessage() {
        return error.message();
    }

    /** The answer's HTTP status. */
    public int httpStatus() {
        return error.httpStatus();
    }

    /** The service's id of the request: what its support asks for. {@code null} if the answer carried none. */
    public @Nullable String requestId() {
        return error.requestId();
    }

    /** The host that the service says it is, or {@code null} if the answer did not say. */
    public @Nullable String hostId() {
        return error.hostId();
    }

    /** The service's diagnosis page for this error, or {@code null} if the answer named none. */
    public @Nullable String recommendUrl() {
        return error.recommendUrl();
    }

    /** Which action was refused to whom, or {@code null} if the answer did not say. */
    public @Nullable AccessDeniedDetail accessDeniedDetail() {
        return error.accessDeniedDetail();
    }

    /** The answer's headers by lower-case name; not modifiable. */
    public Map<String, List<String>> headers() {
        return error.headers();
    }

    /** The beginning of the body, at most 4,096 characters, with the secrets of the request masked. */
    public String rawBody() {
        return error.rawBody();
    }
}
