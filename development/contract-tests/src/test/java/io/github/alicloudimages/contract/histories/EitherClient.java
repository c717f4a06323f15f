package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.pipeline.internal.FutureFailure;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcAsyncClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/** The clients of both products, blocking or asynchronous, behind one face. As thread-safe as they are. */
final class EitherClient implements AutoCloseable {

    private final Consumer<CompletableFuture<?>> untilDone;
    private final EciClient eci;
    private final EhpcClient ehpc;
    private final EciAsyncClient eciAsync;
    private final EhpcAsyncClient ehpcAsync;

    /**
     * Makes the clients of one kind.
     *
     * @param setup the options of all of them
     * @param untilDone returns when a future is done
     */
    EitherClient(Kind kind, Consumer<ClientBuilder<?>> setup, Consumer<CompletableFuture<?>> untilDone) {
        this.untilDone = untilDone;
        boolean blocking = kind == Kind.SYNC;
        eci = blocking ? with(setup, EciClient.builder()).build() : null;
        ehpc = blocking ? with(setup, EhpcClient.builder()).build() : null;
        eciAsync = blocking ? null : with(setup, EciAsyncClient.builder()).build();
        ehpcAsync = blocking ? null : with(setup, EhpcAsyncClient.builder()).build();
    }

    /** Calls ECI and gives the answer, or throws what the call failed with. */
    <T> T eci(Function<EciClient, T> call, Function<EciAsyncClient, CompletableFuture<T>> asyncCall) {
        return eci != null ? call.apply(eci) : done(asyncCall.apply(eciAsync));
    }

    /** Calls E-HPC Instant and gives the answer, or throws what the call failed with. */
    <T> T ehpc(Function<EhpcClient, T> call, Function<EhpcAsyncClient, CompletableFuture<T>> asyncCall) {
        return ehpc != null ? call.apply(ehpc) : done(asyncCall.apply(ehpcAsync));
    }

    private <T> T done(CompletableFuture<T> future) {
        untilDone.accept(future);
        try {
            return future.join();
        } catch (CompletionException failed) {
            throw FutureFailure.causeOf(failed) instanceof RuntimeException thrown ? thrown : failed;
        }
    }

    private static <B extends ClientBuilder<?>> B with(Consumer<ClientBuilder<?>> setup, B builder) {
        setup.accept(builder);
        return builder;
    }

    @Override
    public void close() {
        if (eci != null) {
            eci.close();
            ehpc.close();
        } else {
            eciAsync.close();
            ehpcAsync.close();
        }
    }
}
