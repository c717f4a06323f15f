package io.github.alicloudimages.contract.resilience.ending;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.AsyncTestClient;
import io.github.alicloudimages.contract.resilience.stage.Eventually;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.VirtualTime;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.time.internal.Scheduler;
import io.github.alicloudimages.core.time.internal.Sleeper;
import io.github.alicloudimages.core.time.internal.ThreadScheduler;
import io.github.alicloudimages.core.time.internal.Timing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A wait may be over before the thread that began it goes on: jitter makes waits of next to nothing. */
class CancelAfterWaitTest {

    private final Exchanges transport = new Exchanges();

    @Test
    void cancelling_ends_the_exchange_also_if_the_wait_before_it_was_over_at_once() {
        Timing timing = new Timing(new VirtualTime(), Sleeper.SYSTEM, SlowToReturn::new, () -> 0);
        try (AsyncTestClient client = new AsyncTestClient(builder -> builder.region(Clients.REGION)
                .credentialsProvider(StaticCredentialsProvider.of(Clients.ACCESS_KEY_ID, Clients.ACCESS_KEY_SECRET))
                .transport(transport)
                .timing(timing))) {
            CompletableFuture<?> call = client.send(Op.CREATE_IMAGE_CACHE, RequestOptions.NONE);
            transport.answer(0, PlayedTransport.json(503, "{\"Code\":\"ServiceUnavailable\"}"));

            call.cancel(true);
            assertThat(transport.exchange(1)).isCancelled();
        }
    }

    /** Exchanges that end when the test says so. */
    private static final class Exchanges implements HttpTransport {

        private final List<CompletableFuture<HttpResponse>> begun = new CopyOnWriteArrayList<>();

        void answer(int exchange, HttpResponse response) {
            assertThat(begun.get(exchange).complete(response)).isTrue();
        }

        CompletableFuture<HttpResponse> exchange(int exchange) {
            return begun.get(exchange);
        }

        @Override
        public HttpResponse send(HttpRequest request) {
            throw new AssertionError("asynchronous calls only");
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
            assertThat(request.get()).isNotNull();
            CompletableFuture<HttpResponse> exchange = new CompletableFuture<>();
            begun.add(exchange);
            return exchange;
        }

        @Override
        public void close() {}
    }

    /** Comes back from scheduling a wait only when the attempt after it has begun. */
    private final class SlowToReturn implements Scheduler {

        private final ThreadScheduler scheduler;

        SlowToReturn(String name) {
            scheduler = new ThreadScheduler(name);
        }

        @Override
        public Runnable schedule(Duration delay, Runnable task) {
            Runnable cancel = scheduler.schedule(delay, task);
            if (delay.isZero()) {
                Eventually.holds(() -> transport.begun.size() == 2, "the second attempt has begun");
            }
            return cancel;
        }

        @Override
        public void close() {
            scheduler.close();
        }
    }
}
