// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Limits;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Request of DescribeImageCaches. Returns the image caches of a region, or those that fit the given filters. An
 * identifier that does not exist gives an empty list, not an error. Results come in pages.
 *
 * <p>Action on the wire: {@code DescribeImageCaches}; RAM action needed: {@code eci:DescribeImageCaches}. It only
 * reads, so the SDK repeats it after a transient failure.
 *
 * <p>Answered by {@link DescribeImageCachesResponse}. Immutable and thread-safe.
 */
public final class DescribeImageCachesRequest extends ServiceRequest {

    static final Schema<DescribeImageCachesRequest> SCHEMA =
            new Schema<>(
                    "DescribeImageCachesRequest",
                    Member.of("regionId", "RegionId", Member.Kind.STRING)
                            .required()
                            .region(),
                    Member.of("imageCacheId", "ImageCacheId", Member.Kind.STRING),
                    Member.of("imageCacheName", "ImageCacheName", Member.Kind.STRING),
                    Member.of("snapshotId", "SnapshotId", Member.Kind.STRING),
                    Member.of("image", "Image", Member.Kind.STRING),
                    Member.of("resourceGroupId", "ResourceGroupId", Member.Kind.STRING),
                    Member.structures("tags", "Tag", Tag.SCHEMA)
                            .limits(Limits.builder().maxItems(20).build()),
                    Member.of("matchImages", "MatchImage", Member.Kind.STRING_LIST)
                            .limits(Limits.builder().maxItems(100).build()),
                    Member.of("imageFullMatch", "ImageFullMatch", Member.Kind.BOOLEAN),
                    Member.of("imageMatchCountRequest", "ImageMatchCountRequest", Member.Kind.INTEGER),
                    Member.of("limit", "Limit", Member.Kind.INTEGER),
                    Member.of("nextToken", "NextToken", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<DescribeImageCachesRequest, DescribeImageCachesResponse> OPERATION = new Operation<>(
            "DescribeImageCaches", RetrySafety.READ, null, null, SCHEMA, DescribeImageCachesResponse.SCHEMA);

    private final @Nullable String regionId;
    private final @Nullable String imageCacheId;
    private final @Nullable String imageCacheName;
    private final @Nullable String snapshotId;
    private final @Nullable String image;
    private final @Nullable String resourceGroupId;
    private final List<Tag> tags;
    private final List<String> matchImages;
    private final @Nullable Boolean imageFullMatch;
    private final @Nullable Integer imageMatchCountRequest;
    private final @Nullable Integer limit;
    private final @Nullable String nextToken;

    private DescribeImageCachesRequest(Builder builder) {
        this.regionId = builder.regionId;
        this.imageCacheId = builder.imageCacheId;
        this.imageCacheName = builder.imageCacheName;
        this.snapshotId = builder.snapshotId;
        this.image = builder.image;
        this.resourceGroupId = builder.resourceGroupId;
        this.tags = builder.tags;
        this.matchImages = builder.matchImages;
        this.imageFullMatch = builder.imageFullMatch;
        this.imageMatchCountRequest = builder.imageMatchCountRequest;
        this.limit = builder.limit;
        this.nextToken = builder.nextToken;
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
     * Region of the image caches, for example {@code cn-hangzhou}. The region of the client is used when you leave it
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
     * Identifier of the one cache to return. Only a single identifier can be given.
     *
     * <p>Optional. On the wire: {@code ImageCacheId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String imageCacheId() {
        return imageCacheId;
    }

    /**
     * Name of the caches to return.
     *
     * <p>Optional. On the wire: {@code ImageCacheName}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String imageCacheName() {
        return imageCacheName;
    }

    /**
     * Identifier of the snapshot behind the cache to return.
     *
     * <p>Optional. On the wire: {@code SnapshotId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String snapshotId() {
        return snapshotId;
    }

    /**
     * Image by which the caches are selected. Here this is a single text, whereas CreateImageCache and UpdateImageCache
     * take a list.
     *
     * <p>Optional. On the wire: {@code Image}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String image() {
        return image;
    }

    /**
     * Resource group whose caches are returned.
     *
     * <p>Optional. On the wire: {@code ResourceGroupId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String resourceGroupId() {
        return resourceGroupId;
    }

    /**
     * Tags by which the caches are selected.
     *
     * <p>Optional. At most 20 elements; checked before anything is sent. On the wire: {@code Tag}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<Tag> tags() {
        return tags;
    }

    /**
     * Images that you want to start instances from; caches that match them are returned. Narrow the result with
     * {@code imageFullMatch} and {@code imageMatchCountRequest}.
     *
     * <p>Optional. At most 100 elements; checked before anything is sent. On the wire: {@code MatchImage}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<String> matchImages() {
        return matchImages;
    }

    /**
     * Whether a cache counts as a match only if it holds all layers of an image. It is used only together with
     * {@code matchImages}.
     *
     * <p>Optional. On the wire: {@code ImageFullMatch}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Boolean imageFullMatch() {
        return imageFullMatch;
    }

    /**
     * Number of image caches with an exact match, as a further filter. It is used only together with
     * {@code matchImages}, and the API reference does not explain it in more detail.
     *
     * <p>Optional. On the wire: {@code ImageMatchCountRequest}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Integer imageMatchCountRequest() {
        return imageMatchCountRequest;
    }

    /**
     * Largest number of caches in one answer. Neither a default nor a maximum is published.
     *
     * <p>Optional. Older versions of the API reference speak of at most 20 caches in one answer. This is not checked by
     * the client. On the wire: {@code Limit}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Integer limit() {
        return limit;
    }

    /**
     * Token of the page to return, taken from the previous answer. Leave it out for the first page.
     *
     * <p>Optional. On the wire: {@code NextToken}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String nextToken() {
        return nextToken;
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
            case 2 -> imageCacheName;
            case 3 -> snapshotId;
            case 4 -> image;
            case 5 -> resourceGroupId;
            case 6 -> tags.isEmpty() ? null : tags;
            case 7 -> matchImages.isEmpty() ? null : matchImages;
            case 8 -> imageFullMatch;
            case 9 -> imageMatchCountRequest;
            case 10 -> limit;
            case 11 -> nextToken;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link DescribeImageCachesRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<DescribeImageCachesRequest> {

        private @Nullable String regionId;
        private @Nullable String imageCacheId;
        private @Nullable String imageCacheName;
        private @Nullable String snapshotId;
        private @Nullable String image;
        private @Nullable String resourceGroupId;
        private List<Tag> tags = List.of();
        private List<String> matchImages = List.of();
        private @Nullable Boolean imageFullMatch;
        private @Nullable Integer imageMatchCountRequest;
        private @Nullable Integer limit;
        private @Nullable String nextToken;

        private Builder() {}

        private Builder(DescribeImageCachesRequest from) {
            this.regionId = from.regionId;
            this.imageCacheId = from.imageCacheId;
            this.imageCacheName = from.imageCacheName;
            this.snapshotId = from.snapshotId;
            this.image = from.image;
            this.resourceGroupId = from.resourceGroupId;
            this.tags = from.tags;
            this.matchImages = from.matchImages;
            this.imageFullMatch = from.imageFullMatch;
            this.imageMatchCountRequest = from.imageMatchCountRequest;
            this.limit = from.limit;
            this.nextToken = from.nextToken;
        }

        /**
         * Region of the image caches, for example {@code cn-hangzhou}. The region of the client is used when you leave
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
         * Identifier of the one cache to return. Only a single identifier can be given.
         *
         * <p>Optional. On the wire: {@code ImageCacheId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCacheId(@Nullable String value) {
            this.imageCacheId = value;
            return this;
        }

        /**
         * Name of the caches to return.
         *
         * <p>Optional. On the wire: {@code ImageCacheName}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCacheName(@Nullable String value) {
            this.imageCacheName = value;
            return this;
        }

        /**
         * Identifier of the snapshot behind the cache to return.
         *
         * <p>Optional. On the wire: {@code SnapshotId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder snapshotId(@Nullable String value) {
            this.snapshotId = value;
            return this;
        }

        /**
         * Image by which the caches are selected. Here this is a single text, whereas CreateImageCache and
         * UpdateImageCache take a list.
         *
         * <p>Optional. On the wire: {@code Image}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder image(@Nullable String value) {
            this.image = value;
            return this;
        }

        /**
         * Resource group whose caches are returned.
         *
         * <p>Optional. On the wire: {@code ResourceGroupId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder resourceGroupId(@Nullable String value) {
            this.resourceGroupId = value;
            return this;
        }

        /**
         * Tags by which the caches are selected.
         *
         * <p>Optional. At most 20 elements; checked before anything is sent. On the wire: {@code Tag}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder tags(Tag... value) {
            return tags(Arrays.asList(value));
        }

        /**
         * Tags by which the caches are selected.
         *
         * <p>Optional. At most 20 elements; checked before anything is sent. On the wire: {@code Tag}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder tags(List<Tag> value) {
            this.tags = copyOf("tags", value);
            return this;
        }

        /**
         * Images that you want to start instances from; caches that match them are returned. Narrow the result with
         * {@code imageFullMatch} and {@code imageMatchCountRequest}.
         *
         * <p>Optional. At most 100 elements; checked before anything is sent. On the wire: {@code MatchImage}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder matchImages(String... value) {
            return matchImages(Arrays.asList(value));
        }

        /**
         * Images that you want to start instances from; caches that match them are returned. Narrow the result with
         * {@code imageFullMatch} and {@code imageMatchCountRequest}.
         *
         * <p>Optional. At most 100 elements; checked before anything is sent. On the wire: {@code MatchImage}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder matchImages(List<String> value) {
            this.matchImages = copyOf("matchImages", value);
            return this;
        }

        /**
         * Whether a cache counts as a match only if it holds all layers of an image. It is used only together with
         * {@code matchImages}.
         *
         * <p>Optional. On the wire: {@code ImageFullMatch}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageFullMatch(@Nullable Boolean value) {
            this.imageFullMatch = value;
            return this;
        }

        /**
         * Number of image caches with an exact match, as a further filter. It is used only together with
         * {@code matchImages}, and the API reference does not explain it in more detail.
         *
         * <p>Optional. On the wire: {@code ImageMatchCountRequest}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageMatchCountRequest(@Nullable Integer value) {
            this.imageMatchCountRequest = value;
            return this;
        }

        /**
         * Largest number of caches in one answer. Neither a default nor a maximum is published.
         *
         * <p>Optional. Older versions of the API reference speak of at most 20 caches in one answer. This is not
         * checked by the client. On the wire: {@code Limit}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder limit(@Nullable Integer value) {
            this.limit = value;
            return this;
        }

        /**
         * Token of the page to return, taken from the previous answer. Leave it out for the first page.
         *
         * <p>Optional. On the wire: {@code NextToken}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder nextToken(@Nullable String value) {
            this.nextToken = value;
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.regionId = (String) value;
                case 1 -> this.imageCacheId = (String) value;
                case 2 -> this.imageCacheName = (String) value;
                case 3 -> this.snapshotId = (String) value;
                case 4 -> this.image = (String) value;
                case 5 -> this.resourceGroupId = (String) value;
                case 6 -> this.tags = copyOf("tags", (List<Tag>) value);
                case 7 -> this.matchImages = copyOf("matchImages", (List<String>) value);
                case 8 -> this.imageFullMatch = (Boolean) value;
                case 9 -> this.imageMatchCountRequest = (Integer) value;
                case 10 -> this.limit = (Integer) value;
                case 11 -> this.nextToken = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public DescribeImageCachesRequest build() {
            return new DescribeImageCachesRequest(this);
        }
    }
}
