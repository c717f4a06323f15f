package io.github.alicloudimages.core.http;

import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.time.internal.DurationText;
import io.github.alicloudimages.core.time.internal.Nanos;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The transport that clients use unless given another: OkHttp, HTTP/1.1, one pool of connections. A client makes and
 * closes its own; to share connections between clients, build one, hand it to each of them and close it after them.
 * Thread-safe.
 */
public final class OkHttpTransport implements HttpTransport {

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(10);

    private final WireSlots slots;
    private final OkHttpClient pooling;
    private final ParsedUrls urls = new ParsedUrls();
    private final int maxResponseBytes;
    private volatile @Nullable OkHttpClient connectingAnew;
    private volatile boolean closed;

    private OkHttpTransport(Builder builder) {
        maxResponseBytes = builder.maxResponseBytes;
        slots = new WireSlots(builder.maxConcurrentRequests);
        ProxyChoice proxies = ProxyChoice.of(builder.proxy);
        Dispatcher dispatcher = new Dispatcher(WireThreads.create(builder.maxConcurrentRequests));
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(
                        new ConnectionPool(builder.maxConcurrentRequests, KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS))
                .connectTimeout(builder.connectTimeout)
                .protocols(List.of(Protocol.HTTP_1_1))
                .socketFactory(new InterruptibleSocketFactory())
                .proxySelector(proxies)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                // Connecting stays on the calling thread, where an interrupt reaches it.
                .fastFallback(false)
                .addInterceptor(Exchange.APPLY_TIMEOUTS)
                .addNetworkInterceptor(new NoFollowUp());
        if (proxies.hasCredentials()) {
            ProxyAuthentication authentication = new ProxyAuthentication();
            client.proxyAuthenticator(authentication).addNetworkInterceptor(authentication);
        }
        if (builder.tls != null) {
            builder.tls.applyTo(client);
        }
        pooling = client.build();
    }

    /** {@return a transport with the defaults} */
    public static OkHttpTransport create() {
        return builder().build();
    }

    /**
     * Starts with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Exchange exchange = new Exchange(request.timeouts());
        Call call = call(request, exchange);
        try (Response response = call.execute()) {
            return read(call, response);
        } catch (IOException failure) {
            if (Thread.interrupted()) {
                InterruptedException interrupted = new InterruptedException();
                interrupted.initCause(failure);
                throw interrupted;
            }
            throw exchange.explain(call, failure);
        }
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
        AsyncExchange exchange = new AsyncExchange(request);
        slots.enter(exchange);
        return exchange;
    }

    /** An exchange that has a place on the wire, or waits for one; both ends when it is cancelled. */
    private final class AsyncExchange extends CompletableFuture<HttpResponse> implements WireSlots.Waiting, Callback {

        private final Supplier<HttpRequest> request;
        private volatile @Nullable Exchange exchange;
        private volatile @Nullable Call call;

        AsyncExchange(Supplier<HttpRequest> request) {
            this.request = request;
        }

        @Override
        public boolean begin() {
            if (isDone()) {
                return false;
            }
            Call begun;
            try {
                HttpRequest signed = request.get();
                Exchange watching = new Exchange(signed.timeouts());
                exchange = watching;
                begun = call(signed, watching);
            } catch (IOException | RuntimeException | Error failure) {
                completeExceptionally(failure);
                return false;
            }
            call = begun;
            begun.enqueue(this);
            if (isCancelled()) {
                begun.cancel(); // it came between the question above and the call
            }
            return true;
        }

        @Override
        public void onResponse(Call call, Response response) {
            HttpResponse read = null;
            Throwable failure = null;
            try (response) {
                read = read(call, response);
            } catch (IOException noAnswer) {
                failure = explained(call, noAnswer);
            } catch (RuntimeException | Error fault) {
                failure = fault;
            }
            slots.leave();
            if (failure == null) {
                complete(read);
            } else {
                completeExceptionally(failure);
            }
        }

        @Override
        public void onFailure(Call call, IOException failure) {
            slots.leave();
            completeExceptionally(explained(call, failure));
        }

        private TransportFailure explained(Call call, IOException failure) {
            return Objects.requireNonNull(exchange).explain(call, failure);
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            Call begun = call;
            if (begun == null) {
                slots.leaveQueue(this);
            } else if (cancelled) {
                begun.cancel();
            }
            return cancelled;
        }
    }

    private Call call(HttpRequest request, Exchange exchange) throws TransportFailure {
        if (closed) {
            throw new TransportFailure(TransportFailure.Reason.CLOSED, "The transport is closed.", null);
        }
        Request.Builder built =
                new Request.Builder().url(urls.parse(request.url())).method(request.method(), body(request));
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            built.addHeader(header.getKey(), header.getValue());
        }
        Call call = (request.freshConnection() ? connectingAnew() : pooling).newCall(built.build());
        call.addEventListener(exchange);
        call.timeout().timeout(Nanos.of(request.timeouts().attempt()), TimeUnit.NANOSECONDS);
        return call;
    }

    /** Made when first needed. If two threads make it at once, each uses its own: there is nothing to share. */
    private OkHttpClient connectingAnew() {
        OkHttpClient client = connectingAnew;
        if (client == null) {
            // A pool that keeps nothing has nothing stale to offer.
            client = pooling.newBuilder()
                    .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
                    .build();
            connectingAnew = client;
        }
        return client;
    }

    /** Without a media type, so that OkHttp leaves the content type alone: it is signed. */
    private static @Nullable RequestBody body(HttpRequest request) {
        return request.method().equals("GET") ? null : RequestBody.create(request.body(), null);
    }

    private HttpResponse read(Call call, Response response) throws IOException {
        int status = NoFollowUp.original(response.code());
        Map<String, List<String>> headers = new ResponseHeaders(response.headers());
        BufferedSource source = response.body().source();
        if (hasMoreThanIsRead(source, status)) {
            call.cancel();
            throw new TransportFailure(
                    "The answer has more than " + maxResponseBytes + " bytes, the most that is read.",
                    new HttpResponse(status, headers, new byte[0]));
        }
        return new HttpResponse(status, headers, source.getBuffer().readByteArray());
    }

    /** Reads ahead. An error is one by its status, also if the connection breaks in the middle of its body. */
    private boolean hasMoreThanIsRead(BufferedSource source, int status) throws IOException {
        try {
            return source.request(maxResponseBytes + 1L);
        } catch (ProtocolException | EOFException cutShort) {
            if (status < 400) {
                throw cutShort;
            }
            return source.getBuffer().size() > maxResponseBytes;
        }
    }

    /** Fails the exchanges that run, closes the connections and lets the threads end. May be called twice. */
    @Override
    public void close() {
        closed = true;
        pooling.dispatcher().cancelAll();
        pooling.dispatcher().executorService().shutdown();
        pooling.connectionPool().evictAll();
    }

    /** Collects the options of a transport. Not thread-safe. */
    public static final class Builder {

        private int maxConcurrentRequests = 64;
        private Duration connectTimeout = Duration.ofSeconds(5);
        private int maxResponseBytes = 10 * 1024 * 1024;
        private @Nullable ProxyOptions proxy;
        private @Nullable TlsOptions tls;

        private Builder() {}

        /**
         * The most requests that asynchronous calls have on the wire at one time, each with a thread of the transport;
         * more of them wait for a place. As many idle connections are kept, for 10 seconds. Synchronous calls run on
         * their callers' threads and are not limited.
         *
         * @param value at least 1; 64 by default
         * @return this builder
         */
        public Builder maxConcurrentRequests(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("maxConcurrentRequests must be at least 1, not " + value);
            }
            maxConcurrentRequests = value;
            return this;
        }

        /**
         * How long connecting may take, TLS included; 5 seconds by default. A request may set another limit.
         *
         * @param value longer than zero
         * @return this builder
         * @throws IllegalArgumentException if it is not
         */
        public Builder connectTimeout(Duration value) {
            if (value.isZero() || value.isNegative()) {
                throw new IllegalArgumentException(
                        "connectTimeout must be longer than zero, not " + DurationText.of(value));
            }
            connectTimeout = value;
            return this;
        }

        /**
         * The most bytes of an answer that are read, after decompression.
         *
         * @param value at least 1; 10 MiB by default
         * @return this builder
         */
        public Builder maxResponseBytes(int value) {
            if (value < 1 || value == Integer.MAX_VALUE) {
                throw new IllegalArgumentException("maxResponseBytes must be from 1 to 2^31 - 2, not " + value);
            }
            maxResponseBytes = value;
            return this;
        }

        /**
         * Through which proxy requests go.
         *
         * @param value {@code null} for what the JVM's settings say, and where they say nothing, the environment; see
         *     {@link ProxyOptions}
         * @return this builder
         */
        public Builder proxy(@Nullable ProxyOptions value) {
            proxy = value;
            return this;
        }

        /**
         * Whom to trust and who to be on TLS connections.
         *
         * @param value {@code null} for the defaults in {@link TlsOptions}
         * @return this builder
         */
        public Builder tls(@Nullable TlsOptions value) {
            tls = value;
            return this;
        }

        /**
         * Makes the transport. It connects to nothing before its first request.
         *
         * @return the transport
         * @throws ConfigurationException if no proxy is set, and an environment variable names one that cannot be used
         */
        public OkHttpTransport build() {
            return new OkHttpTransport(this);
        }
    }
}
