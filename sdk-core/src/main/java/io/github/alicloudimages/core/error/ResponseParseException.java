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

    /** The answer's HTTP status. */
    public int httpStatus() {
        return httpStatus;
    }

    /** The answer's headers by lower-case name; not modifiable. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The service's id of the request, or {@code null} if the answer carried none. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** The beginning of the body, at most 4,096 characters, with the secrets of the request masked. */
    public String rawBody() {
        return rawBody;
    }
}
