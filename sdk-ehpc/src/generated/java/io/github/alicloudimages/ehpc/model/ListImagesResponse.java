// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer of ListImages to {@link ListImagesRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ListImagesResponse extends ServiceResponse {

    static final Schema<ListImagesResponse> SCHEMA =
            new Schema<>(
                    "ListImagesResponse",
                    Member.of("requestId", "RequestId", Member.Kind.STRING).trimmed(),
                    Member.of("success", "Success", Member.Kind.BOOLEAN),
                    Member.of("totalCount", "TotalCount", Member.Kind.INTEGER),
                    Member.of("pageNumber", "PageNumber", Member.Kind.LONG),
                    Member.of("pageSize", "PageSize", Member.Kind.LONG),
                    Member.structures("images", "Images", ImageSummary.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String requestId;
    private final @Nullable Boolean success;
    private final @Nullable Integer totalCount;
    private final @Nullable Long pageNumber;
    private final @Nullable Long pageSize;
    private final List<ImageSummary> images;

    private ListImagesResponse(Builder builder) {
        super(builder);
        this.requestId = builder.requestId;
        this.success = builder.success;
        this.totalCount = builder.totalCount;
        this.pageNumber = builder.pageNumber;
        this.pageSize = builder.pageSize;
        this.images = builder.images;
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
     * Number of images that fit the filters, as counted by the service.
     *
     * <p>On the wire: {@code TotalCount}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Integer totalCount() {
        return totalCount;
    }

    /**
     * Number of this page.
     *
     * <p>On the wire: {@code PageNumber}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Long pageNumber() {
        return pageNumber;
    }

    /**
     * Page size that was applied.
     *
     * <p>On the wire: {@code PageSize}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Long pageSize() {
        return pageSize;
    }

    /**
     * Images on this page.
     *
     * <p>On the wire: {@code Images}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<ImageSummary> images() {
        return images;
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
            case 3 -> pageNumber;
            case 4 -> pageSize;
            case 5 -> images.isEmpty() ? null : images;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ListImagesResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<ListImagesResponse> {

        private @Nullable String requestId;
        private @Nullable Boolean success;
        private @Nullable Integer totalCount;
        private @Nullable Long pageNumber;
        private @Nullable Long pageSize;
        private List<ImageSummary> images = List.of();

        private Builder() {}

        private Builder(ListImagesResponse from) {
            super(from);
            this.requestId = from.requestId;
            this.success = from.success;
            this.totalCount = from.totalCount;
            this.pageNumber = from.pageNumber;
            this.pageSize = from.pageSize;
            this.images = from.images;
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
         * Number of images that fit the filters, as counted by the service.
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
         * Number of this page.
         *
         * <p>On the wire: {@code PageNumber}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder pageNumber(@Nullable Long value) {
            this.pageNumber = value;
            return this;
        }

        /**
         * Number of this page.
         *
         * <p>On the wire: {@code PageNumber}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder pageNumber(long value) {
            this.pageNumber = value;
            return this;
        }

        /**
         * Page size that was applied.
         *
         * <p>On the wire: {@code PageSize}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder pageSize(@Nullable Long value) {
            this.pageSize = value;
            return this;
        }

        /**
         * Page size that was applied.
         *
         * <p>On the wire: {@code PageSize}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder pageSize(long value) {
            this.pageSize = value;
            return this;
        }

        /**
         * Images on this page.
         *
         * <p>On the wire: {@code Images}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder images(ImageSummary... value) {
            return images(Arrays.asList(value));
        }

        /**
         * Images on this page.
         *
         * <p>On the wire: {@code Images}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder images(List<ImageSummary> value) {
            this.images = copyOf("images", value);
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
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.requestId = (String) value;
                case 1 -> this.success = (Boolean) value;
                case 2 -> this.totalCount = (Integer) value;
                case 3 -> this.pageNumber = (Long) value;
                case 4 -> this.pageSize = (Long) value;
                case 5 -> this.images = copyOf("images", (List<ImageSummary>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ListImagesResponse build() {
            return new ListImagesResponse(this);
        }
    }
}
