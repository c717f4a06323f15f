package io.github.alicloudimages.testkit.internal.front;

import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.testkit.internal.Cloud;
import io.github.alicloudimages.testkit.internal.http.Answer;
import io.github.alicloudimages.testkit.internal.http.Reaction;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Leads requests to a {@link Cloud} without a socket, on the calling thread. What a delay would take is told to a clock
 * instead of waited for; one that is longer than the request may take ends it.
 */
public final class InProcessTransport implements HttpTransport {

    private final Cloud cloud;
    private final Consumer<Duration> lapse;
    private volatile boolean closed;

    /**
     * A transport to this cloud.
     *
     * @param lapse lets the client's time pass
     */
    public InProcessTransport(Cloud cloud, Consumer<Duration> lapse) {
        this.cloud = cloud;
        this.lapse = lapse;
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException {
        if (closed) {
            throw new TransportFailure(TransportFailure.Reason.CLOSED, "The transport is closed.", null);
        }
        Reaction reaction = cloud.receive(received(request));
        Duration limit = shorter(request.timeouts().read(), request.timeouts().attempt());
        if (reaction.delay().compareTo(limit) >= 0) {
            lapse.accept(limit);
            throw new TransportFailure(TransportFailure.Reason.TIMEOUT, "timeout", null);
        }
        lapse.accept(reaction.delay());
        if (reaction instanceof Reaction.Answered answered) {
            return response(answered.answer());
        }
        throw new TransportFailure(
                TransportFailure.Reason.BROKEN,
                reaction instanceof Reaction.Reset ? "Connection reset" : "unexpected end of stream",
                null);
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
        try {
            return CompletableFuture.completedFuture(send(request.get()));
        } catch (IOException | RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static ReceivedRequest received(HttpRequest request) {
        List<ReceivedRequest.Header> headers = new ArrayList<>();
        request.headers().forEach((name, value) -> headers.add(new ReceivedRequest.Header(name, value)));
        URI uri = URI.create(request.url());
        String target = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + '?' + uri.getRawQuery();
        return new ReceivedRequest(request.method(), target, headers, request.body());
    }

    private static HttpResponse response(Answer answer) {
        Map<String, List<String>> headers = new HashMap<>();
        answer.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        return new HttpResponse(answer.status(), Map.copyOf(headers), answer.body());
    }
}
