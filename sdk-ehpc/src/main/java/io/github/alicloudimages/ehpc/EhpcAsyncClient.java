package io.github.alicloudimages.ehpc;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.client.AsyncClientBuilder;
import io.github.alicloudimages.core.pipeline.internal.AsyncPipeline;
import io.github.alicloudimages.core.protocol.Operation;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Calls E-HPC Instant, API 2023-07-01 without waiting: every operation gives a future.
 *
 * <p>A failure arrives as it is, not wrapped, in the future that the operation gives; {@link CompletableFuture#join}
 * and chained futures wrap it in a {@link java.util.concurrent.CompletionException}, as they always do. Cancelling that
 * future ends the call, on the wire or in a wait.
 *
 * <p>Immutable and thread-safe: make one client and share it. It has no thread for a call, but at most
 * {@code maxConcurrentRequests} of its transport for those on the wire; calls beyond that wait for a place.
 * {@link #close()} ends connections and threads, and fails the calls that run.
 */
public final class EhpcAsyncClient extends EhpcAsyncOperations implements AutoCloseable {

    private final AsyncPipeline pipeline;

    private EhpcAsyncClient(AsyncPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * A client with the defaults of {@link Builder} for this region.
     *
     * @param region such as {@code cn-hangzhou}
     * @return a client to be closed by the caller
     * @throws io.github.alicloudimages.core.error.ConfigurationException if the SDK knows no endpoint there
     */
    public static EhpcAsyncClient create(String region) {
        return builder().region(Objects.requireNonNull(region, "region")).build();
    }

    /**
     * Starts with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    <I extends ServiceRequest, O extends ServiceResponse> CompletableFuture<O> execute(
            Operation<I, O> operation, I request, RequestOptions options) {
        return pipeline.call(operation, request, options);
    }

    /**
     * Calls an operation of this service that the SDK does not model.
     *
     * @param action the operation's name on the wire, such as {@code ListExecutors}
     * @param parameters by wire name: texts, numbers, booleans, lists (sent as {@code Name.1}) and maps (sent as
     *     {@code Name.Key}); a {@code RegionId} among them picks the endpoint
     * @return a future of the answer as a map; it fails as every operation's does
     */
    public CompletableFuture<GenericResponse> call(String action, Map<String, ?> parameters) {
        return call(action, parameters, RequestOptions.NONE);
    }

    /**
     * Does what {@link #call(String, Map)} does, with options for this one call.
     *
     * @param action the operation's name on the wire, such as {@code ListJobs}
     * @param parameters by wire name, as {@link #call(String, Map)} takes them
     * @param options what is different for this call; {@link RequestOptions#readOnly()} allows it to be repeated
     * @return a future of the answer as a map; cancelling it ends the call
     */
    public CompletableFuture<GenericResponse> call(String action, Map<String, ?> parameters, RequestOptions options) {
        return pipeline.call(action, parameters, options);
    }

    /**
     * Fails the calls that run with {@link io.github.alicloudimages.core.error.CallCancelledException}, and ends the
     * connections and threads that the client made for itself. May be called twice.
     */
    @Override
    public void close() {
        pipeline.close();
    }

    /** Collects the options of an {@link EhpcAsyncClient}. Not thread-safe. */
    public static final class Builder extends AsyncClientBuilder<Builder> {

        private Builder() {
            super(EhpcService.DESCRIPTION);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Builds the client.
         *
         * @return a client to be closed by the caller
         * @throws io.github.alicloudimages.core.error.ConfigurationException if the options do not fit together
         */
        public EhpcAsyncClient build() {
            return new EhpcAsyncClient(new AsyncPipeline(buildSettings(), executor()));
        }
    }
}
