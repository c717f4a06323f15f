package io.github.alicloudimages.testkit.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A complete HTTP answer. */
public final class Answer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final @Nullable String errorCode;

    private Answer(int status, Map<String, String> headers, byte[] body, @Nullable String errorCode) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.errorCode = errorCode;
    }

    public static Answer of(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8), null);
    }

    /** The same answer with one more header; a header of that name is replaced. */
    public Answer withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new Answer(status, more, body, errorCode);
    }

    public Answer withBody(byte[] other) {
        return new Answer(status, headers, other.clone(), errorCode);
    }

    /** The same answer, known to carry an error code. */
    public Answer withErrorCode(String code) {
        return new Answer(status, headers, body, code);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    public byte[] body() {
        return body.clone();
    }

    public @Nullable String errorCode() {
        return errorCode;
    }
}
