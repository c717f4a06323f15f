package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.client.AsyncClientBuilder;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.pipeline.internal.AsyncPipeline;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Calls Elastic Container Instance, API 2018-08-08 without waiting: every operation gives a future.
 *
 * <p>A failure arrives as it is, not wrapped, in the future that the operation gives; {@link CompletableFuture#join}
 * and chained futures wrap it in a {@link java.util.concurrent.CompletionException}, as they always do. Cancelling that
 * future ends the call, on the wire or in a wait.
 *
 * <p>Immutable and thread-safe: make one client and share it. It has no thread for a call, but at most
 * {@code maxConcurrentRequests} of its transport for those on the wire; calls beyond that wait for a place.
 * {@link #close()} ends connections and threads, and fails the calls that run.
 */
public final class EciAsyncClient extends EciAsyncOperations implements AutoCloseable {

    private final AsyncPipeline pipeline;

    private EciAsyncClient(AsyncPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * A client with the defaults of {@link Builder} for this region.
     *
     * @param region such as {@code cn-hangzhou}
     * @return a client to be closed by the caller
     * @throws io.github.alicloudimages.core.error.ConfigurationException if the SDK knows no endpoint there
     */
    public static EciAsyncClient create(String region) {
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

    /** {@return a waiter that polls with this client until image caches and commit tasks are done} */
    public EciAsyncWaiter waiter() {
        return new EciAsyncWaiter(this, pipeline);
    }

    /**
     * Does what {@link #ensureImageCache(CreateImageCacheRequest, WaiterOptions)} does, with the defaults.
     *
     * @param wanted names the cache and says what it is to be
     * @return a future of the cache and what was done
     */
    public CompletableFuture<EnsuredImageCache> ensureImageCache(CreateImageCacheRequest wanted) {
        return ensureImageCache(wanted, WaiterOptions.standard());
    }

    /**
     * Makes sure that there is an image cache of this name that is as wanted, whoever else does the same at the same
     * time. All that {@link EciClient#ensureImageCache(CreateImageCacheRequest, WaiterOptions)} says holds here.
     *
     * @param wanted names the cache and says what it is to be
     * @param options how often to look, for how long, and in which region
     * @return a future of the cache and what was done; it fails with what the other throws. Cancelling it ends the call
     *     or the pause that is under way; what was begun goes on
     */
    public CompletableFuture<EnsuredImageCache> ensureImageCache(
            CreateImageCacheRequest wanted, WaiterOptions options) {
        return ensured(wanted, options, false);
    }

    /**
     * Does what {@link #ensureImageCacheReady(CreateImageCacheRequest, WaiterOptions)} does, with the defaults.
     *
     * @param wanted names the cache and says what it is to be
     * @return a future of the cache, ready, and what was done
     */
    public CompletableFuture<EnsuredImageCache> ensureImageCacheReady(CreateImageCacheRequest wanted) {
        return ensureImageCacheReady(wanted, WaiterOptions.standard());
    }

    /**
     * Does what {@link #ensureImageCache(CreateImageCacheRequest, WaiterOptions)} does, and waits until the cache is
     * {@code Ready}, as {@link EciClient#ensureImageCacheReady(CreateImageCacheRequest, WaiterOptions)} does.
     *
     * @param wanted names the cache and says what it is to be
     * @param options how often to look, for how long, and in which region
     * @return a future of the cache, ready, and what was done
     */
    public CompletableFuture<EnsuredImageCache> ensureImageCacheReady(
            CreateImageCacheRequest wanted, WaiterOptions options) {
        return ensured(wanted, options, true);
    }

    private CompletableFuture<EnsuredImageCache> ensured(
            CreateImageCacheRequest wanted, WaiterOptions options, boolean untilReady) {
        ImageCacheWish wish = ImageCacheWish.of(wanted, options.regionId(), pipeline.region());
        try {
            pipeline.check(CreateImageCacheRequest.OPERATION, wish.create(0));
        } catch (AlibabaCloudException invalid) {
            return CompletableFuture.failedFuture(invalid);
        }
        EnsureState state = new EnsureState(wish, options, untilReady, pipeline.timing(), pipeline.callTimeout());
        return new AsyncEnsure(state, this, pipeline).begin();
    }

    /**
     * Calls an operation of this service that the SDK does not model.
     *
     * @param action the operation's name on the wire, such as {@code ListUsage}
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
     * @param action the operation's name on the wire, such as {@code ListUsage}
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

    /** Collects the options of an {@link EciAsyncClient}. Not thread-safe. */
    public static final class Builder extends AsyncClientBuilder<Builder> {

        private Builder() {
            super(EciService.DESCRIPTION);
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
        public EciAsyncClient build() {
            return new EciAsyncClient(new AsyncPipeline(buildSettings(), executor()));
        }
    }
}
