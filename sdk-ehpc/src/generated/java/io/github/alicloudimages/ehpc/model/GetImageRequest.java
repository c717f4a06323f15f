// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Request of GetImage. Returns the details of one image.
 *
 * <p>Action on the wire: {@code GetImage}; RAM action needed: {@code ehpc:GetImage}. It only reads, so the SDK repeats
 * it after a transient failure.
 *
 * <p>Answered by {@link GetImageResponse}. Immutable and thread-safe.
 */
public final class GetImageRequest extends ServiceRequest {

    static final Schema<GetImageRequest> SCHEMA =
            new Schema<>(
                    "GetImageRequest",
                    Member.of("imageCategory", "ImageCategory", Member.Kind.STRING),
                    Member.of("imageType", "ImageType", Member.Kind.STRING),
                    Member.of("imageId", "ImageId", Member.Kind.STRING),
                    Member.of("additionalRegionIds", "AdditionalRegionIds", Member.Kind.STRING_LIST)
                            .json()) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<GetImageRequest, GetImageResponse> OPERATION =
            new Operation<>("GetImage", RetrySafety.READ, null, null, SCHEMA, GetImageResponse.SCHEMA);

    private final @Nullable String imageCategory;
    private final @Nullable String imageType;
    private final @Nullable String imageId;
    private final List<String> additionalRegionIds;

    private GetImageRequest(Builder builder) {
        this.imageCategory = builder.imageCategory;
        this.imageType = builder.imageType;
        this.imageId = builder.imageId;
        this.additionalRegionIds = builder.additionalRegionIds;
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
     * Origin of the image.
     *
     * <p>Optional. On the wire: {@code ImageCategory}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable ImageCategory imageCategory() {
        return imageCategory == null ? null : ImageCategory.of(imageCategory);
    }

    /**
     * Kind of the image. Set it to {@code Container} when you ask for a container image, as the default looks only at
     * virtual machine images.
     *
     * <p>Optional. Documented default: {@code VM}. On the wire: {@code ImageType}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable ImageType imageType() {
        return imageType == null ? null : ImageType.of(imageType);
    }

    /**
     * Identifier of the image. Recent schemas of the API call it optional and older ones required; what a request
     * without it returns is not documented, so always set it.
     *
     * <p>Optional. On the wire: {@code ImageId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String imageId() {
        return imageId;
    }

    /**
     * Further regions for which to return the state of the image. The API has this parameter since July 2025 without
     * describing it.
     *
     * <p>Optional. On the wire: {@code AdditionalRegionIds}, as one JSON text.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<String> additionalRegionIds() {
        return additionalRegionIds;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> imageCategory;
            case 1 -> imageType;
            case 2 -> imageId;
            case 3 -> additionalRegionIds.isEmpty() ? null : additionalRegionIds;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link GetImageRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<GetImageRequest> {

        private @Nullable String imageCategory;
        private @Nullable String imageType;
        private @Nullable String imageId;
        private List<String> additionalRegionIds = List.of();

        private Builder() {}

        private Builder(GetImageRequest from) {
            this.imageCategory = from.imageCategory;
            this.imageType = from.imageType;
            this.imageId = from.imageId;
            this.additionalRegionIds = from.additionalRegionIds;
        }

        /**
         * Origin of the image.
         *
         * <p>Optional. On the wire: {@code ImageCategory}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCategory(@Nullable ImageCategory value) {
            this.imageCategory = value == null ? null : value.value();
            return this;
        }

        /**
         * Kind of the image. Set it to {@code Container} when you ask for a container image, as the default looks only
         * at virtual machine images.
         *
         * <p>Optional. Documented default: {@code VM}. On the wire: {@code ImageType}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageType(@Nullable ImageType value) {
            this.imageType = value == null ? null : value.value();
            return this;
        }

        /**
         * Identifier of the image. Recent schemas of the API call it optional and older ones required; what a request
         * without it returns is not documented, so always set it.
         *
         * <p>Optional. On the wire: {@code ImageId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageId(@Nullable String value) {
            this.imageId = value;
            return this;
        }

        /**
         * Further regions for which to return the state of the image. The API has this parameter since July 2025
         * without describing it.
         *
         * <p>Optional. On the wire: {@code AdditionalRegionIds}, as one JSON text.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder additionalRegionIds(String... value) {
            return additionalRegionIds(Arrays.asList(value));
        }

        /**
         * Further regions for which to return the state of the image. The API has this parameter since July 2025
         * without describing it.
         *
         * <p>Optional. On the wire: {@code AdditionalRegionIds}, as one JSON text.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder additionalRegionIds(List<String> value) {
            this.additionalRegionIds = copyOf("additionalRegionIds", value);
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.imageCategory = (String) value;
                case 1 -> this.imageType = (String) value;
                case 2 -> this.imageId = (String) value;
                case 3 -> this.additionalRegionIds = copyOf("additionalRegionIds", (List<String>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public GetImageRequest build() {
            return new GetImageRequest(this);
        }
    }
}
