package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The blocking clients. */
final class SyncTestClient implements TestClient {

    private final Lazy<EciClient> eci;
    private final Lazy<EhpcClient> ehpc;

    SyncTestClient(Consumer<ClientBuilder<?>> setup) {
        eci = new Lazy<>(() -> {
            EciClient.Builder builder = EciClient.builder();
            setup.accept(builder);
            return builder.build();
        });
        ehpc = new Lazy<>(() -> {
            EhpcClient.Builder builder = EhpcClient.builder();
            setup.accept(builder);
            return builder.build();
        });
    }

    @Override
    public Outcome call(Op op, RequestOptions options) {
        return outcome(() -> send(op, options));
    }

    @Override
    public Outcome call(String action, Map<String, ?> parameters, RequestOptions options) {
        return outcome(() -> eci.get().call(action, parameters, options));
    }

    @Override
    public CompletableFuture<Outcome> begin(Op op) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread thread = new Thread(() -> outcome.complete(call(op)), "caller");
        thread.setDaemon(true);
        thread.start();
        return outcome;
    }

    private ServiceResponse send(Op op, RequestOptions options) {
        return switch (op) {
            case CREATE_IMAGE_CACHE -> eci.get().createImageCache(Op.CREATE, options);
            case COMMIT_CONTAINER -> eci.get().commitContainer(Op.COMMIT, options);
            case DESCRIBE_IMAGE_CACHES -> eci.get().describeImageCaches(Op.DESCRIBE, options);
            case ADD_IMAGE -> ehpc.get().addImage(Op.ADD, options);
            case REMOVE_IMAGE -> ehpc.get().removeImage(Op.REMOVE, options);
        };
    }

    private static Outcome outcome(Supplier<ServiceResponse> call) {
        try {
            return new Outcome(call.get(), null);
        } catch (RuntimeException | Error thrown) {
            return new Outcome(null, thrown);
        }
    }

    @Override
    public void close() {
        eci.ifMade(EciClient::close);
        ehpc.ifMade(EhpcClient::close);
    }
}
