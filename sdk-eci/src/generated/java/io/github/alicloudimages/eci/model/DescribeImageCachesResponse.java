// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer of DescribeImageCaches to {@link DescribeImageCachesRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class DescribeImageCachesResponse extends ServiceResponse {

    static final Schema<DescribeImageCachesResponse> SCHEMA =
            new Schema<>(
                    "DescribeImageCachesResponse",
                    Member.of("requestId", "RequestId", Member.Kind.STRING).trimmed(),
                    Member.of("nextToken", "NextToken", Member.Kind.STRING),
                    Member.of("totalCount", "TotalCount", Member.Kind.INTEGER),
                    Member.structures("imageCaches", "ImageCaches", ImageCache.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String requestId;
    private final @Nullable String nextToken;
    private final @Nullable Integer totalCount;
    private final List<ImageCache> imageCaches;

    private DescribeImageCachesResponse(Builder builder) {
        super(builder);
        this.requestId = builder.requestId;
        this.nextToken = builder.nextToken;
        this.totalCount = builder.totalCount;
        this.imageCaches = builder.imageCaches;
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
     * Token of the next page. Absent or empty means that there are no more caches.
     *
     * <p>On the wire: {@code NextToken}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String nextToken() {
        return nextToken;
    }

    /**
     * Number of caches as counted by the service. Go by {@code nextToken} and not by this number to find out whether
     * there are more pages.
     *
     * <p>On the wire: {@code TotalCount}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Integer totalCount() {
        return totalCount;
    }

    /**
     * Caches on this page. The list is empty if nothing fits the filters.
     *
     * <p>On the wire: {@code ImageCaches}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<ImageCache> imageCaches() {
        return imageCaches;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> requestId;
            case 1 -> nextToken;
            case 2 -> totalCount;
            case 3 -> imageCaches.isEmpty() ? null : imageCaches;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link DescribeImageCachesResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<DescribeImageCachesResponse> {

        private @Nullable String requestId;
        private @Nullable String nextToken;
        private @Nullable Integer totalCount;
        private List<ImageCache> imageCaches = List.of();

        private Builder() {}

        private Builder(DescribeImageCachesResponse from) {
            super(from);
            this.requestId = from.requestId;
            this.nextToken = from.nextToken;
            this.totalCount = from.totalCount;
            this.imageCaches = from.imageCaches;
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
         * Token of the next page. Absent or empty means that there are no more caches.
         *
         * <p>On the wire: {@code NextToken}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder nextToken(@Nullable String value) {
            this.nextToken = value;
            return this;
        }

        /**
         * Number of caches as counted by the service. Go by {@code nextToken} and not by this number to find out
         * whether there are more pages.
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
         * Caches on this page. The list is empty if nothing fits the filters.
         *
         * <p>On the wire: {@code ImageCaches}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder imageCaches(ImageCache... value) {
            return imageCaches(Arrays.asList(value));
        }

        /**
         * Caches on this page. The list is empty if nothing fits the filters.
         *
         * <p>On the wire: {@code ImageCaches}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder imageCaches(List<ImageCache> value) {
            this.imageCaches = copyOf("imageCaches", value);
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
                case 1 -> this.nextToken = (String) value;
                case 2 -> this.totalCount = (Integer) value;
                case 3 -> this.imageCaches = copyOf("imageCaches", (List<ImageCache>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public DescribeImageCachesResponse build() {
            return new DescribeImageCachesResponse(this);
        }
    }
}
