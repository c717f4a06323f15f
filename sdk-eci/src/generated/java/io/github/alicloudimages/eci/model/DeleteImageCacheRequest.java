// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Limits;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import org.jspecify.annotations.Nullable;

/**
 * Request of DeleteImageCache. Deletes an image cache. What the service answers for a cache that does not exist is not
 * published; use DescribeImageCaches to see whether the cache is gone.
 *
 * <p>Action on the wire: {@code DeleteImageCache}; RAM action needed: {@code eci:DeleteImageCache}. The SDK repeats it
 * safely after a transient failure: all attempts of a call carry the same client token, made by the SDK unless the
 * request sets one, and the service acts on it once.
 *
 * <p>Answered by {@link DeleteImageCacheResponse}. Immutable and thread-safe.
 */
public final class DeleteImageCacheRequest extends ServiceRequest {

    static final Schema<DeleteImageCacheRequest> SCHEMA =
            new Schema<>(
                    "DeleteImageCacheRequest",
                    Member.of("regionId", "RegionId", Member.Kind.STRING)
                            .required()
                            .region(),
                    Member.of("imageCacheId", "ImageCacheId", Member.Kind.STRING)
                            .required(),
                    Member.of("clientToken", "ClientToken", Member.Kind.STRING)
                            .clientToken()
                            .limits(Limits.builder()
                                    .minLength(1)
                                    .maxLength(64)
                                    .ascii()
                                    .build())) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<DeleteImageCacheRequest, DeleteImageCacheResponse> OPERATION = new Operation<>(
            "DeleteImageCache", RetrySafety.CLIENT_TOKEN, null, null, SCHEMA, DeleteImageCacheResponse.SCHEMA);

    private final @Nullable String regionId;
    private final @Nullable String imageCacheId;
    private final @Nullable String clientToken;

    private DeleteImageCacheRequest(Builder builder) {
        this.regionId = builder.regionId;
        this.imageCacheId = builder.imageCacheId;
        this.clientToken = builder.clientToken;
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
     * Region of the image cache, for example {@code cn-hangzhou}. The region of the client is used when you leave it
     * out.
     *
     * <p>Required by the service, filled in by the SDK. On the wire: {@code RegionId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String regionId() {
        return regionId;
    }

    /**
     * Identifier of the cache to delete.
     *
     * <p>Required. On the wire: {@code ImageCacheId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String imageCacheId() {
        return imageCacheId;
    }

    /**
     * Token that marks repetitions of one and the same request, so that the service carries it out only once. The
     * client makes up a fresh one when you leave it out and sends it again with each of its own retries. Set it
     * yourself if a retry may happen after a restart of your program, and take a new value for every new request. It is
     * case-sensitive.
     *
     * <p>Optional. 1 to 64 characters, ASCII only; checked before anything is sent. On the wire: {@code ClientToken}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String clientToken() {
        return clientToken;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> regionId;
            case 1 -> imageCacheId;
            case 2 -> clientToken;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link DeleteImageCacheRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<DeleteImageCacheRequest> {

        private @Nullable String regionId;
        private @Nullable String imageCacheId;
        private @Nullable String clientToken;

        private Builder() {}

        private Builder(DeleteImageCacheRequest from) {
            this.regionId = from.regionId;
            this.imageCacheId = from.imageCacheId;
            this.clientToken = from.clientToken;
        }

        /**
         * Region of the image cache, for example {@code cn-hangzhou}. The region of the client is used when you leave
         * it out.
         *
         * <p>Required by the service, filled in by the SDK. On the wire: {@code RegionId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder regionId(@Nullable String value) {
            this.regionId = value;
            return this;
        }

        /**
         * Identifier of the cache to delete.
         *
         * <p>Required. On the wire: {@code ImageCacheId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCacheId(@Nullable String value) {
            this.imageCacheId = value;
            return this;
        }

        /**
         * Token that marks repetitions of one and the same request, so that the service carries it out only once. The
         * client makes up a fresh one when you leave it out and sends it again with each of its own retries. Set it
         * yourself if a retry may happen after a restart of your program, and take a new value for every new request.
         * It is case-sensitive.
         *
         * <p>Optional. 1 to 64 characters, ASCII only; checked before anything is sent. On the wire:
         * {@code ClientToken}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder clientToken(@Nullable String value) {
            this.clientToken = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.regionId = (String) value;
                case 1 -> this.imageCacheId = (String) value;
                case 2 -> this.clientToken = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public DeleteImageCacheRequest build() {
            return new DeleteImageCacheRequest(this);
        }
    }
}
