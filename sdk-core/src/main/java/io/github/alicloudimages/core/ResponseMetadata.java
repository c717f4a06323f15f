package io.github.alicloudimages.core;

import io.github.alicloudimages.core.error.AttemptRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a successful call met on its way. Immutable and thread-safe. */
public final class ResponseMetadata {

    /** Of an answer that did not come from a call. */
    public static final ResponseMetadata EMPTY = new ResponseMetadata(0, Map.of(), null, null, List.of());

    private final int httpStatus;
    private final Map<String, List<String>> headers;
    private final @Nullable String requestId;
    private final @Nullable String clientToken;
    private final List<AttemptRecord> attempts;

    public ResponseMetadata(
            int httpStatus,
            Map<String, List<String>> headers,
            @Nullable String requestId,
            @Nullable String clientToken,
            List<AttemptRecord> attempts) {
        this.httpStatus = httpStatus;
        this.headers = headers;
        this.requestId = requestId;
        this.clientToken = clientToken;
        this.attempts = List.copyOf(attempts);
    }

    /** The HTTP status of the answer. */
    public int httpStatus() {
        return httpStatus;
    }

    /** The headers of the answer by lower-case name; not modifiable. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The service's id of the request, from the body or the {@code x-acs-request-id} header. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** The client token that was sent, made by the SDK or given; {@code null} if the operation has none. */
    public @Nullable String clientToken() {
        return clientToken;
    }

    /** Every attempt in order; the last one is the one that succeeded. */
    public List<AttemptRecord> attempts() {
        return attempts;
    }

    @Override
    public String toString() {
        return "ResponseMetadata{httpStatus=" + httpStatus + ", requestId=" + requestId + ", clientToken=" + clientToken
                + ", attempts=" + attempts + '}';
    }
}
