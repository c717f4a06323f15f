package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.ehpc.EhpcAsyncClient;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The clients that give futures. */
public final class AsyncTestClient implements TestClient {

    private static final long VERY_LONG_SECONDS = 20;

    private final Lazy<EciAsyncClient> eci;
    private final Lazy<EhpcAsyncClient> ehpc;

    public AsyncTestClient(Consumer<ClientBuilder<?>> setup) {
        eci = new Lazy<>(() -> {
            EciAsyncClient.Builder builder = EciAsyncClient.builder();
            setup.accept(builder);
            return builder.build();
        });
        ehpc = new Lazy<>(() -> {
            EhpcAsyncClient.Builder builder = EhpcAsyncClient.builder();
            setup.accept(builder);
            return builder.build();
        });
    }

    @Override
    public Outcome call(Op op, RequestOptions options) {
        return await(outcome(send(op, options)));
    }

    @Override
    public Outcome call(String action, Map<String, ?> parameters, RequestOptions options) {
        return await(outcome(eci.get().call(action, parameters, options)));
    }

    @Override
    public CompletableFuture<Outcome> begin(Op op) {
        return outcome(send(op, RequestOptions.NONE));
    }

    /** The future itself. */
    public CompletableFuture<? extends ServiceResponse> send(Op op, RequestOptions options) {
        return switch (op) {
            case CREATE_IMAGE_CACHE -> eci.get().createImageCache(Op.CREATE, options);
            case COMMIT_CONTAINER -> eci.get().commitContainer(Op.COMMIT, options);
            case DESCRIBE_IMAGE_CACHES -> eci.get().describeImageCaches(Op.DESCRIBE, options);
            case ADD_IMAGE -> ehpc.get().addImage(Op.ADD, options);
            case REMOVE_IMAGE -> ehpc.get().removeImage(Op.REMOVE, options);
        };
    }

    private static CompletableFuture<Outcome> outcome(CompletableFuture<? extends ServiceResponse> future) {
        return future.handle((response, thrown) -> new Outcome(response, thrown));
    }

    private static Outcome await(CompletableFuture<Outcome> future) {
        try {
            return future.get(VERY_LONG_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("The future was never completed", never);
        } catch (ExecutionException | InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Override
    public void close() {
        eci.ifMade(EciAsyncClient::close);
        ehpc.ifMade(EhpcAsyncClient::close);
    }
}
