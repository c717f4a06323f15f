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
 * Request of ListImages. Returns the images that fit the given filters, page by page. Without {@code imageType} only
 * virtual machine images are returned.
 *
 * <p>Action on the wire: {@code ListImages}; RAM action needed: {@code ehpc:ListImages}. It only reads, so the SDK
 * repeats it after a transient failure.
 *
 * <p>Answered by {@link ListImagesResponse}. Immutable and thread-safe.
 */
public final class ListImagesRequest extends ServiceRequest {

    static final Schema<ListImagesRequest> SCHEMA =
            new Schema<>(
                    "ListImagesRequest",
                    Member.of("pageNumber", "PageNumber", Member.Kind.LONG),
                    Member.of("pageSize", "PageSize", Member.Kind.LONG),
                    Member.of("imageCategory", "ImageCategory", Member.Kind.STRING),
                    Member.of("imageType", "ImageType", Member.Kind.STRING),
                    Member.of("imageIds", "ImageIds", Member.Kind.STRING_LIST).json(),
                    Member.of("imageNames", "ImageNames", Member.Kind.STRING_LIST)
                            .json(),
                    Member.of("mode", "Mode", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<ListImagesRequest, ListImagesResponse> OPERATION =
            new Operation<>("ListImages", RetrySafety.READ, null, null, SCHEMA, ListImagesResponse.SCHEMA);

    private final @Nullable Long pageNumber;
    private final @Nullable Long pageSize;
    private final @Nullable String imageCategory;
    private final @Nullable String imageType;
    private final List<String> imageIds;
    private final List<String> imageNames;
    private final @Nullable String mode;

    private ListImagesRequest(Builder builder) {
        this.pageNumber = builder.pageNumber;
        this.pageSize = builder.pageSize;
        this.imageCategory = builder.imageCategory;
        this.imageType = builder.imageType;
        this.imageIds = builder.imageIds;
        this.imageNames = builder.imageNames;
        this.mode = builder.mode;
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
     * Page to return; the first page has the number 1.
     *
     * <p>Optional. Documented default: {@code 1}. On the wire: {@code PageNumber}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Long pageNumber() {
        return pageNumber;
    }

    /**
     * Number of images on one page.
     *
     * <p>Optional. Documented default: {@code 20}. A maximum is not published. The client checks none. On the wire:
     * {@code PageSize}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Long pageSize() {
        return pageSize;
    }

    /**
     * Origin of the images to return.
     *
     * <p>Optional. On the wire: {@code ImageCategory}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable ImageCategory imageCategory() {
        return imageCategory == null ? null : ImageCategory.of(imageCategory);
    }

    /**
     * Kind of the images to return. One call returns images of one kind only, so make a second one for the other kind.
     *
     * <p>Optional. Documented default: {@code VM}. On the wire: {@code ImageType}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable ImageType imageType() {
        return imageType == null ? null : ImageType.of(imageType);
    }

    /**
     * Identifiers of the images to return.
     *
     * <p>Optional. On the wire: {@code ImageIds}, as one JSON text.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<String> imageIds() {
        return imageIds;
    }

    /**
     * Names of the images to return. Together with the kind this shows whether an AddImage request whose answer was
     * lost has taken effect.
     *
     * <p>Optional. On the wire: {@code ImageNames}, as one JSON text.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<String> imageNames() {
        return imageNames;
    }

    /**
     * Whether every version of an image is returned or only the newest. The default is not published, so set it if you
     * rely on one of the two.
     *
     * <p>Optional. On the wire: {@code Mode}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable ListImagesMode mode() {
        return mode == null ? null : ListImagesMode.of(mode);
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> pageNumber;
            case 1 -> pageSize;
            case 2 -> imageCategory;
            case 3 -> imageType;
            case 4 -> imageIds.isEmpty() ? null : imageIds;
            case 5 -> imageNames.isEmpty() ? null : imageNames;
            case 6 -> mode;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ListImagesRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<ListImagesRequest> {

        private @Nullable Long pageNumber;
        private @Nullable Long pageSize;
        private @Nullable String imageCategory;
        private @Nullable String imageType;
        private List<String> imageIds = List.of();
        private List<String> imageNames = List.of();
        private @Nullable String mode;

        private Builder() {}

        private Builder(ListImagesRequest from) {
            this.pageNumber = from.pageNumber;
            this.pageSize = from.pageSize;
            this.imageCategory = from.imageCategory;
            this.imageType = from.imageType;
            this.imageIds = from.imageIds;
            this.imageNames = from.imageNames;
            this.mode = from.mode;
        }

        /**
         * Page to return; the first page has the number 1.
         *
         * <p>Optional. Documented default: {@code 1}. On the wire: {@code PageNumber}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder pageNumber(@Nullable Long value) {
            this.pageNumber = value;
            return this;
        }

        /**
         * Page to return; the first page has the number 1.
         *
         * <p>Optional. Documented default: {@code 1}. On the wire: {@code PageNumber}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder pageNumber(long value) {
            this.pageNumber = value;
            return this;
        }

        /**
         * Number of images on one page.
         *
         * <p>Optional. Documented default: {@code 20}. A maximum is not published. The client checks none. On the wire:
         * {@code PageSize}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder pageSize(@Nullable Long value) {
            this.pageSize = value;
            return this;
        }

        /**
         * Number of images on one page.
         *
         * <p>Optional. Documented default: {@code 20}. A maximum is not published. The client checks none. On the wire:
         * {@code PageSize}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder pageSize(long value) {
            this.pageSize = value;
            return this;
        }

        /**
         * Origin of the images to return.
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
         * Kind of the images to return. One call returns images of one kind only, so make a second one for the other
         * kind.
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
         * Identifiers of the images to return.
         *
         * <p>Optional. On the wire: {@code ImageIds}, as one JSON text.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder imageIds(String... value) {
            return imageIds(Arrays.asList(value));
        }

        /**
         * Identifiers of the images to return.
         *
         * <p>Optional. On the wire: {@code ImageIds}, as one JSON text.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder imageIds(List<String> value) {
            this.imageIds = copyOf("imageIds", value);
            return this;
        }

        /**
         * Names of the images to return. Together with the kind this shows whether an AddImage request whose answer was
         * lost has taken effect.
         *
         * <p>Optional. On the wire: {@code ImageNames}, as one JSON text.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder imageNames(String... value) {
            return imageNames(Arrays.asList(value));
        }

        /**
         * Names of the images to return. Together with the kind this shows whether an AddImage request whose answer was
         * lost has taken effect.
         *
         * <p>Optional. On the wire: {@code ImageNames}, as one JSON text.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder imageNames(List<String> value) {
            this.imageNames = copyOf("imageNames", value);
            return this;
        }

        /**
         * Whether every version of an image is returned or only the newest. The default is not published, so set it if
         * you rely on one of the two.
         *
         * <p>Optional. On the wire: {@code Mode}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder mode(@Nullable ListImagesMode value) {
            this.mode = value == null ? null : value.value();
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.pageNumber = (Long) value;
                case 1 -> this.pageSize = (Long) value;
                case 2 -> this.imageCategory = (String) value;
                case 3 -> this.imageType = (String) value;
                case 4 -> this.imageIds = copyOf("imageIds", (List<String>) value);
                case 5 -> this.imageNames = copyOf("imageNames", (List<String>) value);
                case 6 -> this.mode = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ListImagesRequest build() {
            return new ListImagesRequest(this);
        }
    }
}
