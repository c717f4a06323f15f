package io.github.alicloudimages.ehpc;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.pipeline.internal.Pipeline;
import io.github.alicloudimages.core.protocol.Operation;
import java.util.Map;
import java.util.Objects;

/**
 * Calls E-HPC Instant, API 2023-07-01 and waits for the answers.
 *
 * <p>Immutable and thread-safe: make one client and share it. It keeps connections open; {@link #close()} ends them.
 */
public final class EhpcClient extends EhpcOperations implements AutoCloseable {

    private final Pipeline pipeline;

    private EhpcClient(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * A client with the defaults of {@link Builder} for this region.
     *
     * @param region such as {@code cn-hangzhou}
     * @return a client to be closed by the caller
     * @throws io.github.alicloudimages.core.error.ConfigurationException if the SDK knows no endpoint there
     */
    public static EhpcClient create(String region) {
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

    /**
     * Calls an operation of this service that the SDK does not model.
     *
     * @param action the operation's name on the wire, such as {@code ListExecutors}
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
     * @param action the operation's name on the wire, such as {@code ListJobs}
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

    /** Collects the options of an {@link EhpcClient}. Not thread-safe. */
    public static final class Builder extends ClientBuilder<Builder> {

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
        public EhpcClient build() {
            return new EhpcClient(new Pipeline(buildSettings()));
        }
    }
}
