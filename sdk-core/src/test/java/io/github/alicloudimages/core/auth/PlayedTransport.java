package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A transport without a network. */
final class PlayedTransport implements HttpTransport {

    /** What is at the other end. */
    interface Server {
        HttpResponse answer(HttpRequest request) throws IOException;
    }

    private final Server server;
    private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    PlayedTransport(Server server) {
        this.server = server;
    }

    static HttpResponse json(int status, String body) {
        return new HttpResponse(
                status, Map.of("content-type", List.of("application/json")), body.getBytes(StandardCharsets.UTF_8));
    }

    List<HttpRequest> requests() {
        return requests;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException {
        requests.add(request);
        return server.answer(request);
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        closed = true;
    }
}
