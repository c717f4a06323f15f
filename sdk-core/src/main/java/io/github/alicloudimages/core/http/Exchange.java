package io.github.alicloudimages.core.http;

import io.github.alicloudimages.core.time.internal.Nanos;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Travels with an OkHttp call as its only listener: brings the request's own timeouts, and sees how far the exchange came, which
 * tells a failure before the first byte was sent from one after.
 */
final class Exchange extends EventListener {

    /** Applies the timeouts of the request where they differ from the client's. */
    static final Interceptor APPLY_TIMEOUTS = new Interceptor() {
        @Override
        public Response intercept(Chain chain) throws IOException {
            Exchange exchange = (Exchange) chain.getEventListener();
            Chain limited = chain;
            int read = millis(exchange.timeouts.read());
            if (chain.readTimeoutMillis() != read) {
                limited = limited.withReadTimeout(read, TimeUnit.MILLISECONDS);
            }
            if (chain.writeTimeoutMillis() != read) {
                limited = limited.withWriteTimeout(read, TimeUnit.MILLISECONDS);
            }
            Duration connect = exchange.timeouts.connect();
            if (connect != null) {
                limited = limited.withConnectTimeout(millis(connect), TimeUnit.MILLISECONDS);
            }
            return limited.proceed(chain.request());
        }
    };

    private final Timeouts timeouts;
    private volatile boolean throughProxy;
    private volatile boolean handshaking;
    private volatile TransportFailure.@Nullable Reason connectFailure;
    private volatile boolean requestStarted;

    Exchange(Timeouts timeouts) {
        this.timeouts = timeouts;
    }

    /**
     * Zero would mean no limit to OkHttp. Rounded up: a read limit that was cut to the time left must not run out
     * before the deadline does.
     */
    private static int millis(Duration duration) {
        long nanos = Nanos.of(duration);
        long up = nanos / 1_000_000 + (nanos % 1_000_000 == 0 ? 0 : 1);
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, up));
    }

    /** Before the proxy's own name is resolved. */
    @Override
    public void proxySelectEnd(Call call, HttpUrl url, List<Proxy> proxies) {
        throughProxy = proxies.get(0).type() != Proxy.Type.DIRECT;
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        throughProxy = proxy.type() != Proxy.Type.DIRECT;
        handshaking = false;
    }

    @Override
    public void secureConnectStart(Call call) {
        handshaking = true;
    }

    /** The exception of the first address that failed is the one that leaves. */
    @Override
    public void connectFailed(
            Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol, IOException failure) {
        if (connectFailure == null) {
            connectFailure = whileConnecting(failure);
        }
    }

    @Override
    public void requestHeadersStart(Call call) {
        requestStarted = true;
    }

    /** What the transport's contract calls this failure. */
    TransportFailure explain(Call call, IOException failure) {
        if (failure instanceof TransportFailure known) {
            return known;
        }
        return new TransportFailure(reason(call, failure), describe(failure), failure);
    }

    private TransportFailure.Reason reason(Call call, IOException failure) {
        // OkHttp cancels a call that takes too long; only then is the exception an InterruptedIOException.
        if (call.isCanceled() && !(failure instanceof InterruptedIOException)) {
            return TransportFailure.Reason.CANCELLED;
        }
        if (requestStarted) {
            return failure instanceof InterruptedIOException
                    ? TransportFailure.Reason.TIMEOUT
                    : TransportFailure.Reason.BROKEN;
        }
        TransportFailure.Reason known = connectFailure;
        // When the time is up, what failed is only that OkHttp has closed the socket.
        return known == null || failure instanceof InterruptedIOException ? whileConnecting(failure) : known;
    }

    private TransportFailure.Reason whileConnecting(IOException failure) {
        if (handshaking) {
            if (failure instanceof InterruptedIOException) {
                return TransportFailure.Reason.CONNECT;
            }
            return isDistrust(failure) ? TransportFailure.Reason.UNTRUSTED : TransportFailure.Reason.TLS;
        }
        if (throughProxy) {
            return TransportFailure.Reason.PROXY;
        }
        return failure instanceof UnknownHostException
                ? TransportFailure.Reason.UNKNOWN_HOST
                : TransportFailure.Reason.CONNECT;
    }

    private static boolean isDistrust(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    private static String describe(IOException failure) {
        @Nullable String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
