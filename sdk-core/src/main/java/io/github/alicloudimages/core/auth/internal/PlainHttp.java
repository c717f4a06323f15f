package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.Timeouts;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.pipeline.internal.UserAgent;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends the few requests that are no calls of the API: without a signature, once. */
final class PlainHttp {

    static final byte[] NO_BODY = {};

    /** What services that may be anywhere are given. */
    private static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(15));

    private final HttpTransport transport;
    private final Timeouts timeouts;

    PlainHttp(HttpTransport transport) {
        this(transport, USUAL);
    }

    PlainHttp(HttpTransport transport, Timeouts timeouts) {
        this.transport = transport;
        this.timeouts = timeouts;
    }

    /**
     * Sends a request.
     *
     * @param who is asked, for the message
     * @throws CredentialsException if there is no answer
     */
    HttpResponse ask(String who, String method, URI uri, Map<String, String> headers, byte[] body) {
        try {
            return send(method, uri, headers, body);
        } catch (IOException failure) {
            throw PassingFailure.of(who + " did not answer: " + explain(failure) + ".", failure);
        }
    }

    HttpResponse send(String method, URI uri, Map<String, String> headers, byte[] body) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("host", host(uri));
        all.put("user-agent", UserAgent.of("Credentials", "1", null));
        try {
            return transport.send(HttpRequest.builder(method, uri.toASCIIString(), timeouts)
                    .headers(all)
                    .body(body)
                    .build());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CredentialsException("Interrupted while fetching credentials.", interrupted);
        }
    }

    private static String host(URI uri) {
        int port = uri.getPort();
        boolean standard = port < 0 || port == ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80);
        return standard ? uri.getHost() : uri.getHost() + ':' + port;
    }

    /** What went wrong, in words. */
    static String explain(IOException failure) {
        return failure instanceof TransportFailure known
                ? known.reason().text()
                : failure.getClass().getSimpleName();
    }

    /** Whether there is nobody at the other end. */
    static boolean isUnreachable(Throwable failure) {
        return failure instanceof TransportFailure known
                && (known.reason() == TransportFailure.Reason.CONNECT
                        || known.reason() == TransportFailure.Reason.UNKNOWN_HOST);
    }
}
