package io.github.alicloudimages.core.signing;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an HTTP request that a signature covers, brought to the form that both sides of the connection agree on.
 * It does not depend on the algorithm: the same object can be given to any {@link RequestSigner}.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the method and the path only, for headers may be secret.
 */
public final class CanonicalRequest {

    private final String method;
    private final String path;
    private final String query;
    private final CanonicalHeaders headers;
    private final byte[] payload;

    private CanonicalRequest(String method, Builder builder) {
        this.method = method;
        this.path = builder.path;
        this.query = builder.query;
        this.headers = builder.headers;
        this.payload = builder.payload;
    }

    /**
     * A builder for {@code "/"} without query, headers and payload; the method has to be set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The names of the signed headers as they stand in the Authorization header. */
    String signedHeaders() {
        return headers.names();
    }

    /** The digest of the payload that the caller has put into a header, or {@code null} if it is to be computed. */
    @Nullable
    String givenPayloadHash() {
        return headers.payloadHash();
    }

    /** The payload itself, not a copy: not to be changed, not to be handed out. */
    byte[] payload() {
        return payload;
    }

    /** The text whose digest is signed. */
    String text(String payloadHash) {
        StringBuilder text = new StringBuilder(method.length()
                + path.length()
                + query.length()
                + headers.length()
                + headers.names().length()
                + payloadHash.length()
                + 5);
        text.append(method).append('\n').append(path).append('\n').append(query).append('\n');
        headers.appendTo(text);
        text.append('\n').append(headers.names()).append('\n').append(payloadHash);
        return text.toString();
    }

    @Override
    public String toString() {
        return "CanonicalRequest{" + method + " " + path + "}";
    }

    /**
     * Collects the parts. A setter takes what it needs out of a map or an array at once: changing that afterwards has
     * no effect. Not thread-safe.
     */
    public static final class Builder {

        private static final byte[] NO_PAYLOAD = new byte[0];

        private @Nullable String method;
        private String path = "/";
        private String query = "";
        private CanonicalHeaders headers = CanonicalHeaders.NONE;
        private byte[] payload = NO_PAYLOAD;

        private Builder() {}

        /**
         * The HTTP method, signed as it is given: the service expects upper case.
         *
         * @param method such as {@code POST}
         * @return this builder
         * @throws NullPointerException if the method is {@code null}
         */
        public Builder method(String method) {
            this.method = Objects.requireNonNull(method, "method");
            return this;
        }

        /**
         * The path, signed as it is given: its segments have to be percent-encoded already (see
         * {@link PercentEncoding}), exactly as they are sent.
         *
         * @param path the path; {@code null}, an empty or a blank one is {@code "/"}, which is the default
         * @return this builder
         */
        public Builder path(@Nullable String path) {
            this.path = path == null || path.isBlank() ? "/" : path;
            return this;
        }

        /**
         * The parameters of the URL, not encoded. They replace those set before; their order does not matter.
         *
         * @param query values by name; a {@code null} value is signed as an empty one, {@code name=}
         * @return this builder
         * @throws NullPointerException if the map or a name is {@code null}
         */
        public Builder query(Map<String, ? extends @Nullable String> query) {
            this.query = CanonicalQuery.of(query);
            return this;
        }

        /**
         * The headers of the request. They replace those set before. Of these, {@code host}, {@code content-type} and
         * all that begin with {@code x-acs-} are signed, whatever the case of their names; the others are ignored. If
         * {@code x-acs-content-sha256} is among them, its value is taken for the digest of the payload.
         *
         * @param headers values by name; blanks around a value are not signed
         * @return this builder
         * @throws NullPointerException if the map, a name or the value of a signed header is {@code null}
         * @throws IllegalArgumentException if the names of two signed headers differ in case only
         */
        public Builder headers(Map<String, String> headers) {
            this.headers = CanonicalHeaders.of(headers);
            return this;
        }

        /**
         * The body, byte for byte as it is sent. The signer takes its digest with the hash of its algorithm, unless the
         * headers have it.
         *
         * @param payload the body; empty, which is the default, if there is none
         * @return this builder
         * @throws NullPointerException if the payload is {@code null}
         */
        public Builder payload(byte[] payload) {
            this.payload = payload.length == 0 ? NO_PAYLOAD : payload.clone();
            return this;
        }

        /**
         * The request made of what was set. The builder can be used on.
         *
         * @return a new request
         * @throws IllegalStateException if the method is not set
         */
        public CanonicalRequest build() {
            if (method == null) {
                throw new IllegalStateException("The method of the request is not set.");
            }
            return new CanonicalRequest(method, this);
        }
    }
}
