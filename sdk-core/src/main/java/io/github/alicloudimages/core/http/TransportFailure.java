package io.github.alicloudimages.core.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Why a transport has no answer. A transport that cannot tell may throw any other {@link IOException}; it is taken as
 * {@link Reason#BROKEN}, that is: the request may have reached the service.
 */
public final class TransportFailure extends IOException {

    private static final long serialVersionUID = 1L;

    /** What happened. */
    public enum Reason {
        /** The host name has no address. */
        UNKNOWN_HOST("the host name could not be resolved", false),
        /** No connection could be opened, refusal and time-out included. */
        CONNECT("no connection could be opened", false),
        /** The TLS handshake failed, so nothing was sent. */
        TLS("the TLS handshake failed", false),
        /** The server's certificate is not trusted, or is for another host: nothing was sent. */
        UNTRUSTED("the server's certificate is not trusted", false),
        /** The proxy refused to open the connection. */
        PROXY("the proxy refused the connection", false),
        /** The server was silent, or the exchange took too long, after the connection stood. */
        TIMEOUT("the server did not answer in time", true),
        /** The connection broke after it stood, before the answer was complete. */
        BROKEN("the connection broke before the answer was complete", true),
        /** The answer is larger than the transport reads. */
        TOO_LARGE("the answer is too large", true),
        /** The transport was closed before the request was sent. */
        CLOSED("the transport is closed", false),
        /** The exchange was cancelled, or the transport closed while it ran. */
        CANCELLED("the request was cancelled", true);

        private final String text;
        private final boolean requestMayHaveBeenSent;

        Reason(String text, boolean requestMayHaveBeenSent) {
            this.text = text;
            this.requestMayHaveBeenSent = requestMayHaveBeenSent;
        }

        /** {@return the reason in words} */
        public String text() {
            return text;
        }

        /** {@return {@code false} if it is certain that no byte of the request reached the service} */
        public boolean requestMayHaveBeenSent() {
            return requestMayHaveBeenSent;
        }
    }

    private final Reason reason;
    private final transient @Nullable HttpResponse head;

    /**
     * A failure without an answer.
     *
     * @param reason what happened; it decides whether the request may be repeated
     * @param message what happened, in more detail
     * @param cause what led to it, or {@code null}
     */
    public TransportFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.head = null;
    }

    /**
     * An answer whose body is {@link Reason#TOO_LARGE}.
     *
     * @param head its status and headers, with an empty body
     * @param message how large it is, and what the limit is
     */
    public TransportFailure(String message, HttpResponse head) {
        super(message);
        this.reason = Reason.TOO_LARGE;
        this.head = head;
    }

    /** {@return what happened} */
    public Reason reason() {
        return reason;
    }

    /** {@return status and headers of an answer whose body is too large, or {@code null} if there was no answer} */
    public @Nullable HttpResponse head() {
        return head;
    }
}
