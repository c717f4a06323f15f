package io.github.alicloudimages.core.http;

import java.util.Map;

/** One request as the transport is to send it. Immutable, provided that nobody writes to the body. */
public final class HttpRequest {

    private final String method;
    private final String url;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Timeouts timeouts;
    private final boolean freshConnection;

    public HttpRequest(
            String method,
            String url,
            Map<String, String> headers,
            byte[] body,
            Timeouts timeouts,
            boolean freshConnection) {
        this.method = method;
        this.url = url;
        this.headers = headers;
        this.body = body;
        this.timeouts = timeouts;
        this.freshConnection = freshConnection;
    }

    /** The HTTP method in upper case. */
    public String method() {
        return method;
    }

    /** Scheme, host, port, path and query, percent-encoded: to be sent as it stands, since it is signed. */
    public String url() {
        return url;
    }

    /**
     * The headers to send by lower-case name, {@code host} included, to be sent as they stand. {@code content-length} is
     * the transport's to add, of every POST, also of one with an empty body.
     */
    public Map<String, String> headers() {
        return headers;
    }

    /** The bytes to send; empty if there are none. */
    public byte[] body() {
        return body;
    }

    /** How long connecting, reading and the whole exchange may take. */
    public Timeouts timeouts() {
        return timeouts;
    }

    /**
     * Whether a connection must be used that carried no request before: a kept one may just have been closed by the
     * server, and a request that must not be repeated cannot find that out by trying.
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
}
