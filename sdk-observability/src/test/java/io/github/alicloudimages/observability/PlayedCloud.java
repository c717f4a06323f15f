package io.github.alicloudimages.observability;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.endpoint.EndpointRules;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.observe.CallListener;
import io.github.alicloudimages.core.pipeline.internal.AsyncPipeline;
import io.github.alicloudimages.core.pipeline.internal.Pipeline;
import io.github.alicloudimages.core.pipeline.internal.PipelineSettings;
import io.github.alicloudimages.core.pipeline.internal.ServiceDescription;
import io.github.alicloudimages.core.time.internal.Timing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A service without a network: answers one after the other, each after 100 ms of a clock that nobody waits for. */
final class PlayedCloud implements HttpTransport {

    static final String SECRET = "5ecret-of-the-tests";
    static final Duration ATTEMPT = Duration.ofMillis(100);

    private final PlayedTime time = new PlayedTime();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final ExecutorService wire = Executors.newSingleThreadExecutor(task -> new Thread(task, "wire"));

    /** What comes of one attempt. */
    private interface Answer {
        HttpResponse give() throws IOException;
    }

    private static final class Builder extends ClientBuilder<Builder> {

        Builder() {
            super(new ServiceDescription(
                    "Test",
                    "Test Service",
                    "2020-01-01",
                    EndpointRules.builder("test.{region}.example.test", "test-vpc.{region}.example.test")
                            .regions("cn-hangzhou", "cn-beijing")
                            .build(),
                    code -> null));
        }

        @Override
        protected Builder self() {
            return this;
        }

        PipelineSettings settings() {
            return buildSettings();
        }
    }

    PlayedCloud answer(int status, String json) {
        HttpResponse response = new HttpResponse(
                status, Map.of("content-type", List.of("application/json")), json.getBytes(StandardCharsets.UTF_8));
        answers.add(() -> response);
        return this;
    }

    PlayedCloud fine() {
        return answer(200, "{\"RequestId\":\"id-of-success\"}");
    }

    PlayedCloud busy() {
        return answer(503, "{\"RequestId\":\"id-of-busy\",\"Code\":\"ServiceUnavailable\",\"Message\":\"busy\"}");
    }

    PlayedCloud throttling() {
        return answer(400, "{\"RequestId\":\"id-of-throttling\",\"Code\":\"Throttling.User\",\"Message\":\"slow\"}");
    }

    PlayedCloud refusing(String code) {
        return answer(400, "{\"RequestId\":\"id-of-refusal\",\"Code\":\"" + code + "\",\"Message\":\"no\"}");
    }

    PlayedCloud lost() {
        answers.add(() -> {
            throw new TransportFailure(TransportFailure.Reason.BROKEN, "connection reset", null);
        });
        return this;
    }

    /** Calls an operation that may be repeated. */
    GenericResponse call(CallListener listener, String operation) {
        return call(listener, operation, Map.of("RegionId", "cn-hangzhou"));
    }

    GenericResponse call(CallListener listener, String operation, Map<String, ?> parameters) {
        Pipeline pipeline = new Pipeline(settings(listener));
        return pipeline.call(
                operation, parameters, RequestOptions.builder().readOnly(true).build());
    }

    /** The same without a thread that waits: what follows the beginning runs on other threads. */
    CompletableFuture<GenericResponse> callAsync(CallListener listener, String operation) {
        AsyncPipeline pipeline = new AsyncPipeline(settings(listener), wire);
        return pipeline.call(
                operation,
                Map.of("RegionId", "cn-hangzhou"),
                RequestOptions.builder().readOnly(true).build());
    }

    private PipelineSettings settings(CallListener listener) {
        return new Builder()
                .credentialsProvider(StaticCredentialsProvider.of("id-of-the-tests", SECRET))
                .timing(new Timing(time, time::advance, name -> time.scheduler(wire), () -> 0.5))
                .transport(this)
                .addListener(listener)
                .settings();
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException {
        time.advance(ATTEMPT);
        return answers.remove().give();
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
        CompletableFuture<HttpResponse> sent = new CompletableFuture<>();
        wire.execute(() -> {
            try {
                sent.complete(send(request.get()));
            } catch (IOException | RuntimeException failure) {
                sent.completeExceptionally(failure);
            }
        });
        return sent;
    }

    @Override
    public void close() {
        wire.shutdownNow();
    }
}
