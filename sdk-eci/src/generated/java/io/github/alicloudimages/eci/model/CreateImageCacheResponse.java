// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer of CreateImageCache to {@link CreateImageCacheRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CreateImageCacheResponse extends ServiceResponse {

    static final Schema<CreateImageCacheResponse> SCHEMA =
            new Schema<>(
                    "CreateImageCacheResponse",
                    Member.of("requestId", "RequestId", Member.Kind.STRING).trimmed(),
                    Member.of("imageCacheId", "ImageCacheId", Member.Kind.STRING)
                            .required()
                            .trimmed(),
                    Member.of("containerGroupId", "ContainerGroupId", Member.Kind.STRING)
                            .trimmed()) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String requestId;
    private final String imageCacheId;
    private final @Nullable String containerGroupId;

    private CreateImageCacheResponse(Builder builder) {
        super(builder);
        this.requestId = builder.requestId;
        this.imageCacheId = Objects.requireNonNull(builder.imageCacheId, "imageCacheId");
        this.containerGroupId = builder.containerGroupId;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with everything that is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Identifier that the service gave to this call. Quote it when you ask Alibaba Cloud support about the call.
     *
     * <p>On the wire: {@code RequestId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String requestId() {
        return requestId;
    }

    /**
     * Identifier of the new cache. It is assigned at once, long before the cache can be used.
     *
     * <p>Always present: an answer without it is an error. On the wire: {@code ImageCacheId}.
     *
     * @return the value, never {@code null}
     */
    public String imageCacheId() {
        return imageCacheId;
    }

    /**
     * Identifier of the intermediate instance that builds the cache. Do not delete that instance before the cache is
     * done.
     *
     * <p>On the wire: {@code ContainerGroupId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String containerGroupId() {
        return containerGroupId;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> requestId;
            case 1 -> imageCacheId;
            case 2 -> containerGroupId;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link CreateImageCacheResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<CreateImageCacheResponse> {

        private @Nullable String requestId;
        private @Nullable String imageCacheId;
        private @Nullable String containerGroupId;

        private Builder() {}

        private Builder(CreateImageCacheResponse from) {
            super(from);
            this.requestId = from.requestId;
            this.imageCacheId = from.imageCacheId;
            this.containerGroupId = from.containerGroupId;
        }

        /**
         * Identifier that the service gave to this call. Quote it when you ask Alibaba Cloud support about the call.
         *
         * <p>On the wire: {@code RequestId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder requestId(@Nullable String value) {
            this.requestId = value;
            return this;
        }

        /**
         * Identifier of the new cache. It is assigned at once, long before the cache can be used.
         *
         * <p>Always present: an answer without it is an error. On the wire: {@code ImageCacheId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCacheId(@Nullable String value) {
            this.imageCacheId = value;
            return this;
        }

        /**
         * Identifier of the intermediate instance that builds the cache. Do not delete that instance before the cache
         * is done.
         *
         * <p>On the wire: {@code ContainerGroupId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder containerGroupId(@Nullable String value) {
            this.containerGroupId = value;
            return this;
        }

        /**
         * What the call met on its way.
         *
         * @param value the metadata
         * @return this builder
         */
        @Override
        public Builder metadata(ResponseMetadata value) {
            super.metadata(value);
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.requestId = (String) value;
                case 1 -> this.imageCacheId = (String) value;
                case 2 -> this.containerGroupId = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        /**
         * Builds the answer.
         *
         * @return the answer
         * @throws NullPointerException if {@code imageCacheId} is not set
         */
        @Override
        public CreateImageCacheResponse build() {
            return new CreateImageCacheResponse(this);
        }
    }
}
