package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.TransportFailure;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A way to the fake on which some connections are refused. Thread-safe. */
final class RefusingWire implements HttpTransport {

    private static final int PERCENT_REFUSED = 4;

    private final HttpTransport inside;
    private final Random random;
    private final AtomicInteger refused = new AtomicInteger();

    RefusingWire(HttpTransport inside, long seed) {
        this.inside = inside;
        this.random = new Random(seed);
    }

    /** How many connections were refused. */
    int refused() {
        return refused.get();
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException, InterruptedException {
        if (random.nextInt(100) < PERCENT_REFUSED) {
            refused.incrementAndGet();
            throw new TransportFailure(TransportFailure.Reason.CONNECT, "Connection refused", null);
        }
        return inside.send(request);
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
        try {
            return CompletableFuture.completedFuture(send(request.get()));
        } catch (IOException | RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        inside.close();
    }
}
