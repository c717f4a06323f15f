package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.Timeouts;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Cuts the time limits of requests short, so that tests of slow servers are quick. */
record SlowGivenUp(HttpTransport transport, Duration most) implements HttpTransport {

    @Override
    public HttpResponse send(HttpRequest request) throws IOException, InterruptedException {
        Timeouts cut = request.timeouts().cutTo(most);
        return transport.send(request.toBuilder().timeouts(cut).build());
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
        return transport.sendAsync(request);
    }

    @Override
    public void close() {
        transport.close();
    }
}
