package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.pipeline.internal.Pipeline;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import java.util.Map;
import java.util.Objects;

/**
 * Calls Elastic Container Instance, API 2018-08-08 and waits for the answers.
 *
 * <p>Immutable and thread-safe: make one client and share it. It keeps connections open; {@link #close()} ends them.
 */
public final class EciClient extends EciOperations implements AutoCloseable {

    private final Pipeline pipeline;

    private EciClient(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * A client with the defaults of {@link Builder} for this region.
     *
     * @param region such as {@code cn-hangzhou}
     * @return a client to be closed by the caller
     * @throws io.github.alicloudimages.core.error.ConfigurationException if the SDK knows no endpoint there
     */
    public static EciClient create(String region) {
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
    <I extends ServiceRequest, O extends ServiceResponse> O execute(
            Operation<I, O> operation, I request, RequestOptions options) {
        return pipeline.call(operation, request, options);
    }

    /** {@return a waiter that polls with this client until image caches and commit tasks are done} */
    public EciWaiter waiter() {
        return new EciWaiter(this, pipeline);
    }

    /**
     * Does what {@link #ensureImageCache(CreateImageCacheRequest, WaiterOptions)} does, with the defaults.
     *
     * @param wanted names the cache and says what it is to be
     * @return the cache and what was done
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException as the other does
     */
    public EnsuredImageCache ensureImageCache(CreateImageCacheRequest wanted) {
        return ensureImageCache(wanted, WaiterOptions.standard());
    }

    /**
     * Makes sure that there is an image cache of this name that is as wanted, whoever else does the same at the same
     * time: creates it if there is none, changes it if it is another, leaves it alone otherwise. It need not be ready
     * when this returns; {@link #ensureImageCacheReady(CreateImageCacheRequest, WaiterOptions)} waits for that.
     *
     * <p><b>Found</b> are the caches of exactly this name in the region of the request, or else of the options, or else
     * of the client. Of several it takes one that is ready and as wanted, then one that is on its way to that, then the
     * newest that can be changed. One that failed to build counts as none.
     *
     * <p><b>Compared</b> is what the service shows: the images as a set of texts, {@code imageCacheSize},
     * {@code eliminationStrategy}, and whether the wanted tags are among its tags. What the request leaves out is not
     * compared. Nothing tells whether credentials, network, {@code retentionDays}, {@code flash} and copy counts are the
     * same: they are sent when something is created or changed, and cause no change by themselves.
     *
     * <p><b>Created</b> is with a client token that region, name, images, size, strategy, tags and a generation are
     * hashed to, so that machines that want the same at once get one cache. The service answers a repeated token with
     * the first cache even if that was deleted since: an id that stays invisible for 30 seconds, or is that of a failed
     * cache, is followed by the next generation. A token in the request is not sent, but makes the derived ones
     * different. A build that fails right away is not repeated by the same call.
     *
     * <p><b>Changed</b> is a cache that is {@code Ready} or {@code UpdateFailed}; work that others have begun on it is
     * waited for first if it leads elsewhere. The images are pulled again only if they differ or the last update
     * failed. Of several vSwitches the first is sent.
     *
     * <p>{@code NoNeedUpdate}, {@code OperationConflict}, {@code ImageCache.IncorrectStatus},
     * {@code IdempotentParameterMismatch}, {@code LastTokenProcessing}, a cache that is gone, throttling, and up to ten
     * passing faults in a row are answered by looking again, after the pauses that the options set, at most 30 times.
     *
     * <p><b>What can still happen</b> in a race: callers that want different things under one name change the cache one
     * after the other, and make two if there is none yet. A new cache that does not show for 30 seconds is made a second
     * time. How long the service remembers a token is not published: callers just before and just after it forgets may
     * make two. After an update, answers that lag behind are not believed for 30 seconds; what is seen then is returned,
     * with whatever images it shows. What is true when this returns may be changed by anybody right afterwards. Nothing is ever deleted.
     *
     * <p>Interrupting the thread ends it with {@link io.github.alicloudimages.core.error.CallCancelledException} and
     * keeps the interrupt flag; what was begun goes on.
     *
     * @param wanted the cache, as for its creation
     * @param options how long it may take in all, the pauses, and a callback for what is waited for
     * @return the cache, and what was done
     * @throws io.github.alicloudimages.core.error.InvalidRequestException if the request is found wrong, before anything
     *     is sent
     * @throws io.github.alicloudimages.core.polling.WaiterTimeoutException if the time is up; the same call goes on
     * @throws io.github.alicloudimages.core.polling.WaiterFailedException if others came in between 30 times
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException what the service refuses otherwise
     */
    public EnsuredImageCache ensureImageCache(CreateImageCacheRequest wanted, WaiterOptions options) {
        return ensured(wanted, options, false);
    }

    /**
     * Does what {@link #ensureImageCacheReady(CreateImageCacheRequest, WaiterOptions)} does, with the defaults.
     *
     * @param wanted names the cache and says what it is to be
     * @return the cache, ready, and what was done
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException as the other does
     */
    public EnsuredImageCache ensureImageCacheReady(CreateImageCacheRequest wanted) {
        return ensureImageCacheReady(wanted, WaiterOptions.standard());
    }

    /**
     * Does what {@link #ensureImageCache(CreateImageCacheRequest, WaiterOptions)} does, and waits until the cache is
     * {@code Ready}. One that is deleted meanwhile is made again.
     *
     * @param wanted names the cache and says what it is to be
     * @param options how often to look, for how long, and in which region
     * @return the cache, ready, and what was done
     * @throws io.github.alicloudimages.core.polling.WaiterFailedException also if its build or its update fails,
     *     whoever began that; the message says why
     */
    public EnsuredImageCache ensureImageCacheReady(CreateImageCacheRequest wanted, WaiterOptions options) {
        return ensured(wanted, options, true);
    }

    private EnsuredImageCache ensured(CreateImageCacheRequest wanted, WaiterOptions options, boolean untilReady) {
        ImageCacheWish wish = ImageCacheWish.of(wanted, options.regionId(), pipeline.region());
        pipeline.check(CreateImageCacheRequest.OPERATION, wish.create(0));
        EnsureState state = new EnsureState(wish, options, untilReady, pipeline.timing(), pipeline.callTimeout());
        return new Ensure(state, this, pipeline).run();
    }

    /**
     * Calls an operation of this service that the SDK does not model.
     *
     * @param action the operation's name on the wire, such as {@code ListUsage}
     * @param parameters by wire name: texts, numbers, booleans, lists (sent as {@code Name.1}) and maps (sent as
     *     {@code Name.Key}); a {@code RegionId} among them picks the endpoint
     * @return the answer as a map
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException as every operation does
     */
    public GenericResponse call(String action, Map<String, ?> parameters) {
        return call(action, parameters, RequestOptions.NONE);
    }

    /**
     * Does what {@link #call(String, Map)} does, with options for this one call.
     *
     * @param action the operation's name on the wire, such as {@code ListUsage}
     * @param parameters by wire name, as {@link #call(String, Map)} takes them
     * @param options what is different for this call; {@link RequestOptions#readOnly()} allows it to be repeated
     * @return the answer as a map
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException as every operation does
     */
    public GenericResponse call(String action, Map<String, ?> parameters, RequestOptions options) {
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

    /** Collects the options of an {@link EciClient}. Not thread-safe. */
    public static final class Builder extends ClientBuilder<Builder> {

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
        public EciClient build() {
            return new EciClient(new Pipeline(buildSettings()));
        }
    }
}
