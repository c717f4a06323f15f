package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * One attempt as the wire saw it.
 *
 * @param fault what it met; {@code null} if nothing
 * @param begin when it was sent, from the start of the call
 * @param took until the client had what came of it
 * @param acted whether the fake carried something out
 * @param response {@code null} if there was none
 * @param failure {@code null} if there was an answer
 */
record Exchange(
        HttpRequest request,
        Fault fault,
        Duration begin,
        Duration took,
        boolean acted,
        HttpResponse response,
        IOException failure) {

    Duration end() {
        return begin.plus(took);
    }

    String header(String name) {
        return request.headers().get(name);
    }

    String clientToken() {
        return Pairs.of(request).get("ClientToken");
    }

    boolean leavesDoubt() {
        return fault != null && fault.leavesDoubt();
    }

    boolean refused() {
        return fault == Fault.CONNECTION_REFUSED;
    }

    /** Hands it to a blocking call. */
    HttpResponse result() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return response;
    }

    /** Hands it to an asynchronous call. */
    void complete(CompletableFuture<HttpResponse> future) {
        if (failure != null) {
            future.completeExceptionally(failure);
        } else {
            future.complete(response);
        }
    }

    @Override
    public String toString() {
        return "at " + begin.toMillis() + " ms: " + (fault == null ? "no fault" : fault)
                + (acted ? ", the service acted" : ", the service did not act") + ", after " + took.toMillis() + " ms "
                + (failure == null ? "HTTP " + response.status() : failure.getMessage());
    }
}
