package io.github.alicloudimages.benchmarks.work;

import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Answers at once what CreateImageCache answers, and remembers the last request. */
public final class CannedTransport implements HttpTransport {

    private static final Map<String, List<String>> HEADERS = Map.of(
            "date", List.of("Mon, 23 Nov 2026 08:00:00 GMT"),
            "content-type", List.of("application/json;charset=utf-8"),
            "content-length", List.of("142"),
            "x-acs-request-id", List.of("7B6B6C30-2C0B-5B55-9D4C-9F2B7B7C6F10"),
            "x-acs-trace-id", List.of("6f0c6a1b2f3d4e5f60718293a4b5c6d7"));

    private static final byte[] BODY = ("{\"RequestId\":\"7B6B6C30-2C0B-5B55-9D4C-9F2B7B7C6F10\","
                    + "\"ImageCacheId\":\"imc-bp195erqe9o2pb09****\",\"ContainerGroupId\":\"eci-bp1jrgfqqy54kg5hc****\"}")
            .getBytes(StandardCharsets.US_ASCII);

    private HttpRequest last;

    @Override
    public HttpResponse send(HttpRequest request) {
        last = request;
        return new HttpResponse(200, HEADERS, BODY);
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
        return CompletableFuture.completedFuture(send(request.get()));
    }

    public HttpRequest last() {
        return last;
    }

    @Override
    public void close() {}
}
