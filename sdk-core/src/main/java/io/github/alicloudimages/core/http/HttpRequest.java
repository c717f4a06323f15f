package io.github.alicloudimages.core.http;

import java.util.Map;
import java.util.Objects;

/** One request as the transport is to send it. Immutable, provided that nobody writes to the body. */
public final class HttpRequest {

    private static final byte[] NO_BODY = {};

    private final String method;
    private final String url;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Timeouts timeouts;
    private final boolean freshConnection;

    private HttpRequest(Builder builder) {
        this.method = builder.method;
        this.url = builder.url;
        this.headers = builder.headers;
        this.body = builder.body;
        this.timeouts = builder.timeouts;
        this.freshConnection = builder.freshConnection;
    }

    /**
     * Starts with a request that has no headers and no body, and may use a kept connection.
     *
     * @param method the HTTP method in upper case
     * @param url as in {@link #url()}
     * @param timeouts its time limits
     * @return a new builder
     */
    public static Builder builder(String method, String url, Timeouts timeouts) {
        return new Builder(method, url, timeouts);
    }

    /**
     * Starts with everything that is set here, for transports that add something on the way. The signature covers method,
     * path, query, body, {@code host}, {@code content-type} and every {@code x-acs-} header: none of these may change.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(method, url, timeouts).headers(headers).body(body).freshConnection(freshConnection);
    }

    /** {@return the HTTP method in upper case} */
    public String method() {
        return method;
    }

    /** {@return scheme, host, port, path and query, percent-encoded: to be sent as it stands, since it is signed} */
    public String url() {
        return url;
    }

    /**
     * {@return the headers to send by lower-case name, {@code host} included, to be sent as they stand}
     * {@code content-length} is the transport's to add, of every POST, also of one with an empty body.
     */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return the bytes to send; empty if there are none} */
    public byte[] body() {
        return body;
    }

    /** {@return how long connecting, reading and the whole exchange may take} */
    public Timeouts timeouts() {
        return timeouts;
    }

    /**
     * {@return whether a connection must be used that carried no request before: a kept one may just have been closed
     * by the server, and a request that must not be repeated cannot find that out by trying}
     */
    public boolean freshConnection() {
        return freshConnection;
    }

    /** Method and URL without the query. */
    @Override
    public String toString() {
        int query = url.indexOf('?');
        return method + " " + (query < 0 ? url : url.substring(0, query));
    }

    /** Collects what a request is made of. Not thread-safe. */
    public static final class Builder {

        private final String method;
        private final String url;
        private Timeouts timeouts;
        private Map<String, String> headers = Map.of();
        private byte[] body = NO_BODY;
        private boolean freshConnection;

        private Builder(String method, String url, Timeouts timeouts) {
            this.method = Objects.requireNonNull(method, "method");
            this.url = Objects.requireNonNull(url, "url");
            this.timeouts = Objects.requireNonNull(timeouts, "timeouts");
        }

        /**
         * All headers, in place of those set before.
         *
         * @param value by lower-case name; not copied: leave the map alone afterwards
         * @return this builder
         */
        public Builder headers(Map<String, String> value) {
            headers = Objects.requireNonNull(value, "headers");
            return this;
        }

        /**
         * The bytes to send; none by default.
         *
         * @param value not copied: leave the array alone afterwards
         * @return this builder
         */
        public Builder body(byte[] value) {
            body = Objects.requireNonNull(value, "body");
            return this;
        }

        /**
         * How long connecting, reading and the whole exchange may take.
         *
         * @param value in place of those given before
         * @return this builder
         */
        public Builder timeouts(Timeouts value) {
            timeouts = Objects.requireNonNull(value, "timeouts");
            return this;
        }

        /**
         * Whether a connection must be used that carried no request before; see {@link HttpRequest#freshConnection()}.
         *
         * @param value {@code false} by default
         * @return this builder
         */
        public Builder freshConnection(boolean value) {
            freshConnection = value;
            return this;
        }

        /** {@return the request} */
        public HttpRequest build() {
            return new HttpRequest(this);
        }
    }
}
