package io.github.alicloudimages.core.error;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The service answered with success, but the answer cannot be read: not JSON, cut short, too large, or without the id
 * that it must carry.
 */
public final class ResponseParseException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final int httpStatus;

    @SuppressWarnings("serial") // always an immutable, serializable map
    private final Map<String, List<String>> headers;

    private final @Nullable String requestId;
    private final String rawBody;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message what happened, and what to do about it
     * @param cause what led to it, or {@code null}
     * @param httpStatus the answer's HTTP status
     * @param headers the answer's headers by lower-case name; not copied
     * @param requestId the service's id of the request, or {@code null}
     * @param rawBody the beginning of the body, without secrets
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public ResponseParseException(
            String message,
            @Nullable Throwable cause,
            int httpStatus,
            Map<String, List<String>> headers,
            @Nullable String requestId,
            String rawBody,
            CallReport report) {
        super(message, cause, report);
        this.httpStatus = httpStatus;
        this.headers = headers;
        this.requestId = requestId;
        this.rawBody = rawBody;
    }

    /** {@return the answer's HTTP status} */
    public int httpStatus() {
        return httpStatus;
    }

    /** {@return the answer's headers by lower-case name; not modifiable} */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** {@return the service's id of the request, or {@code null} if the answer carried none} */
    public @Nullable String requestId() {
        return requestId;
    }

    /** {@return the beginning of the body, at most 4,096 characters, with the secrets of the request masked} */
    public String rawBody() {
        return rawBody;
    }
}
