// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Answer of GetImage to {@link GetImageRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class GetImageResponse extends ServiceResponse {

    static final Schema<GetImageResponse> SCHEMA =
            new Schema<>(
                    "GetImageResponse",
                    Member.of("requestId", "RequestId", Member.Kind.STRING).trimmed(),
                    Member.of("success", "Success", Member.Kind.BOOLEAN),
                    Member.of("totalCount", "TotalCount", Member.Kind.INTEGER),
                    Member.structure("image", "Image", Image.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String requestId;
    private final @Nullable Boolean success;
    private final @Nullable Integer totalCount;
    private final @Nullable Image image;

    private GetImageResponse(Builder builder) {
        super(builder);
        this.requestId = builder.requestId;
        this.success = builder.success;
        this.totalCount = builder.totalCount;
        this.image = builder.image;
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
     * Whether the service reports the call as successful. Failures normally arrive as an error with a code of their
     * own; whether {@code false} ever comes in a regular answer is not known.
     *
     * <p>On the wire: {@code Success}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Boolean success() {
        return success;
    }

    /**
     * Number of entries as counted by the service. It is of little use, as the answer holds one image.
     *
     * <p>On the wire: {@code TotalCount}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Integer totalCount() {
        return totalCount;
    }

    /**
     * Image that was asked for.
     *
     * <p>On the wire: {@code Image}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Image image() {
        return image;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> requestId;
            case 1 -> success;
            case 2 -> totalCount;
            case 3 -> image;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link GetImageResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<GetImageResponse> {

        private @Nullable String requestId;
        private @Nullable Boolean success;
        private @Nullable Integer totalCount;
        private @Nullable Image image;

        private Builder() {}

        private Builder(GetImageResponse from) {
            super(from);
            this.requestId = from.requestId;
            this.success = from.success;
            this.totalCount = from.totalCount;
            this.image = from.image;
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
         * Whether the service reports the call as successful. Failures normally arrive as an error with a code of their
         * own; whether {@code false} ever comes in a regular answer is not known.
         *
         * <p>On the wire: {@code Success}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder success(@Nullable Boolean value) {
            this.success = value;
            return this;
        }

        /**
         * Number of entries as counted by the service. It is of little use, as the answer holds one image.
         *
         * <p>On the wire: {@code TotalCount}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder totalCount(@Nullable Integer value) {
            this.totalCount = value;
            return this;
        }

        /**
         * Image that was asked for.
         *
         * <p>On the wire: {@code Image}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder image(@Nullable Image value) {
            this.image = value;
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
                case 1 -> this.success = (Boolean) value;
                case 2 -> this.totalCount = (Integer) value;
                case 3 -> this.image = (Image) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public GetImageResponse build() {
            return new GetImageResponse(this);
        }
    }
}
