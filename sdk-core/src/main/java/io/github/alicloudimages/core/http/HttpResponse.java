package io.github.alicloudimages.core.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer, read to its end. Immutable, provided that nobody writes to the body. */
public final class HttpResponse {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * Holds an answer.
     *
     * @param headers by lower-case name, not modifiable
     * @param body the whole body, decompressed
     * @param status the HTTP status
     */
    public HttpResponse(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the headers by lower-case name; not modifiable} */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * Looks a header up.
     *
     * @param name in any case
     * @return its first value, or {@code null} if the answer has no such header
     */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** {@return the whole body, decompressed; empty if there was none} */
    public byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        return "HTTP " + status + ", " + body.length + " bytes";
    }
}
