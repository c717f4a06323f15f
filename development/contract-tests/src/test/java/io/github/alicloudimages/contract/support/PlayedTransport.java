package io.github.alicloudimages.contract.support;

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

/** Answers every request by the same rule, without a socket, and keeps what was sent. */
public final class PlayedTransport implements HttpTransport {

    /** What is answered to a request. */
    @FunctionalInterface
    public interface Script {
        HttpResponse answer(HttpRequest request) throws IOException;
    }

    private final Script script;
    private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();

    private PlayedTransport(Script script) {
        this.script = script;
    }

    public static PlayedTransport answering(Script script) {
        return new PlayedTransport(script);
    }

    public static PlayedTransport answering(HttpResponse response) {
        return new PlayedTransport(request -> response);
    }

    public static PlayedTransport answering(int status, String json) {
        return answering(json(status, json));
    }

    /** An answer with the headers of the gateway. */
    public static HttpResponse json(int status, String body) {
        return new HttpResponse(
                status,
                Map.of(
                        "content-type", List.of("application/json;charset=utf-8"),
                        "x-acs-request-id", List.of("id-of-the-header")),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** Every request, also of further attempts. */
    public List<HttpRequest> requests() {
        return List.copyOf(requests);
    }

    /** The request that was sent first. */
    public HttpRequest first() {
        if (requests.isEmpty()) {
            throw new AssertionError("Nothing was sent.");
        }
        return requests.get(0);
    }

    /** The pairs of the first request, wherever they travelled. */
    public Map<String, String> pairs() {
        return Pairs.of(first());
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException {
        requests.add(request);
        return script.answer(request);
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
        try {
            return CompletableFuture.completedFuture(send(request.get()));
        } catch (IOException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public void close() {}
}
