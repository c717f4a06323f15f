// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import org.jspecify.annotations.Nullable;

/**
 * Request of RemoveImage. Removes a custom image from E-HPC Instant. An image that jobs still use cannot be removed. If
 * the answer to an earlier attempt was lost, {@code ImageNotFound} means that the image is already gone.
 *
 * <p>Action on the wire: {@code RemoveImage}; RAM action needed: {@code ehpc:RemoveImage}. The SDK repeats it after a
 * transient failure: if an earlier attempt may have been carried out, an answer that nothing is there any more counts
 * as success.
 *
 * <p>Answered by {@link RemoveImageResponse}. Immutable and thread-safe.
 */
public final class RemoveImageRequest extends ServiceRequest {

    static final Schema<RemoveImageRequest> SCHEMA =
            new Schema<>(
                    "RemoveImageRequest",
                    Member.of("imageId", "ImageId", Member.Kind.STRING).required(),
                    Member.of("imageType", "ImageType", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<RemoveImageRequest, RemoveImageResponse> OPERATION = new Operation<>(
            "RemoveImage", RetrySafety.REPEATABLE_DELETE, null, "ImageNotFound", SCHEMA, RemoveImageResponse.SCHEMA);

    private final @Nullable String imageId;
    private final @Nullable String imageType;

    private RemoveImageRequest(Builder builder) {
        this.imageId = builder.imageId;
        this.imageType = builder.imageType;
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
     * Identifier of the image to remove.
     *
     * <p>Required. On the wire: {@code ImageId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String imageId() {
        return imageId;
    }

    /**
     * Kind of the image. No default is documented for this operation, so always set it.
     *
     * <p>Optional. On the wire: {@code ImageType}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable ImageType imageType() {
        return imageType == null ? null : ImageType.of(imageType);
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> imageId;
            case 1 -> imageType;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link RemoveImageRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<RemoveImageRequest> {

        private @Nullable String imageId;
        private @Nullable String imageType;

        private Builder() {}

        private Builder(RemoveImageRequest from) {
            this.imageId = from.imageId;
            this.imageType = from.imageType;
        }

        /**
         * Identifier of the image to remove.
         *
         * <p>Required. On the wire: {@code ImageId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageId(@Nullable String value) {
            this.imageId = value;
            return this;
        }

        /**
         * Kind of the image. No default is documented for this operation, so always set it.
         *
         * <p>Optional. On the wire: {@code ImageType}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageType(@Nullable ImageType value) {
            this.imageType = value == null ? null : value.value();
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.imageId = (String) value;
                case 1 -> this.imageType = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public RemoveImageRequest build() {
            return new RemoveImageRequest(this);
        }
    }
}
