// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Answer of DeleteImageCache to {@link DeleteImageCacheRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class DeleteImageCacheResponse extends ServiceResponse {

    static final Schema<DeleteImageCacheResponse> SCHEMA =
            new Schema<>(
                    "DeleteImageCacheResponse",
                    Member.of("requestId", "RequestId", Member.Kind.STRING).trimmed()) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String requestId;

    private DeleteImageCacheResponse(Builder builder) {
        super(builder);
        this.requestId = builder.requestId;
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

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> requestId;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link DeleteImageCacheResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<DeleteImageCacheResponse> {

        private @Nullable String requestId;

        private Builder() {}

        private Builder(DeleteImageCacheResponse from) {
            super(from);
            this.requestId = from.requestId;
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
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public DeleteImageCacheResponse build() {
            return new DeleteImageCacheResponse(this);
        }
    }
}
