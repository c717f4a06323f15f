// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.protocol.Timestamps;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Image cache as seen by DescribeImageCaches.
 *
 * <p>Immutable and thread-safe.
 */
public final class ImageCache extends Shape {

    static final Schema<ImageCache> SCHEMA =
            new Schema<>(
                    "ImageCache",
                    Member.of("imageCacheId", "ImageCacheId", Member.Kind.STRING)
                            .trimmed(),
                    Member.of("imageCacheName", "ImageCacheName", Member.Kind.STRING),
                    Member.of("status", "Status", Member.Kind.STRING),
                    Member.of("progress", "Progress", Member.Kind.STRING),
                    Member.of("images", "Images", Member.Kind.STRING_LIST),
                    Member.of("containerGroupId", "ContainerGroupId", Member.Kind.STRING)
                            .trimmed(),
                    Member.of("regionId", "RegionId", Member.Kind.STRING).trimmed(),
                    Member.of("resourceGroupId", "ResourceGroupId", Member.Kind.STRING)
                            .trimmed(),
                    Member.of("snapshotId", "SnapshotId", Member.Kind.STRING).trimmed(),
                    Member.of("flashSnapshotId", "FlashSnapshotId", Member.Kind.STRING)
                            .trimmed(),
                    Member.of("imageCacheSize", "ImageCacheSize", Member.Kind.INTEGER),
                    Member.of("eliminationStrategy", "EliminationStrategy", Member.Kind.STRING),
                    Member.of("creationTime", "CreationTime", Member.Kind.STRING),
                    Member.of("expireDateTime", "ExpireDateTime", Member.Kind.STRING),
                    Member.of("lastMatchedTime", "LastMatchedTime", Member.Kind.STRING),
                    Member.structures("tags", "Tags", Tag.SCHEMA),
                    Member.structures("events", "Events", ImageCacheEvent.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String imageCacheId;
    private final @Nullable String imageCacheName;
    private final @Nullable String status;
    private final @Nullable String progress;
    private final List<String> images;
    private final @Nullable String containerGroupId;
    private final @Nullable String regionId;
    private final @Nullable String resourceGroupId;
    private final @Nullable String snapshotId;
    private final @Nullable String flashSnapshotId;
    private final @Nullable Integer imageCacheSize;
    private final @Nullable String eliminationStrategy;
    private final @Nullable String creationTime;
    private final @Nullable String expireDateTime;
    private final @Nullable String lastMatchedTime;
    private final List<Tag> tags;
    private final List<ImageCacheEvent> events;

    private ImageCache(Builder builder) {
        this.imageCacheId = builder.imageCacheId;
        this.imageCacheName = builder.imageCacheName;
        this.status = builder.status;
        this.progress = builder.progress;
        this.images = builder.images;
        this.containerGroupId = builder.containerGroupId;
        this.regionId = builder.regionId;
        this.resourceGroupId = builder.resourceGroupId;
        this.snapshotId = builder.snapshotId;
        this.flashSnapshotId = builder.flashSnapshotId;
        this.imageCacheSize = builder.imageCacheSize;
        this.eliminationStrategy = builder.eliminationStrategy;
        this.creationTime = builder.creationTime;
        this.expireDateTime = builder.expireDateTime;
        this.lastMatchedTime = builder.lastMatchedTime;
        this.tags = builder.tags;
        this.events = builder.events;
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
     * Identifier of the cache, for example {@code imc-2zebxkiifuyzzlhl0000}.
     *
     * <p>On the wire: {@code ImageCacheId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String imageCacheId() {
        return imageCacheId;
    }

    /**
     * Name of the cache.
     *
     * <p>On the wire: {@code ImageCacheName}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String imageCacheName() {
        return imageCacheName;
    }

    /**
     * State of the cache. Instances can use it only while it is {@code Ready}.
     *
     * <p>On the wire: {@code Status}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable ImageCacheStatus status() {
        return status == null ? null : ImageCacheStatus.of(status);
    }

    /**
     * Progress of the regular snapshot as a text with a percent sign, for example {@code 100%}. With the instant image
     * cache a temporary local snapshot comes first, so the cache may be usable before this reaches 100 percent; decide
     * by the state.
     *
     * <p>On the wire: {@code Progress}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String progress() {
        return progress;
    }

    /**
     * Images held in the cache.
     *
     * <p>On the wire: {@code Images}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<String> images() {
        return images;
    }

    /**
     * Identifier of the intermediate instance that the service starts to build the cache. Leave that instance alone
     * while the cache is being built.
     *
     * <p>On the wire: {@code ContainerGroupId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String containerGroupId() {
        return containerGroupId;
    }

    /**
     * Region of the cache.
     *
     * <p>On the wire: {@code RegionId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String regionId() {
        return regionId;
    }

    /**
     * Resource group that the cache belongs to.
     *
     * <p>On the wire: {@code ResourceGroupId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String resourceGroupId() {
        return resourceGroupId;
    }

    /**
     * Identifier of the regular snapshot behind the cache. Deleting that snapshot makes the cache unusable.
     *
     * <p>On the wire: {@code SnapshotId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String snapshotId() {
        return snapshotId;
    }

    /**
     * Identifier of the temporary local snapshot of an instant image cache. The service removes that snapshot once the
     * regular one is done.
     *
     * <p>On the wire: {@code FlashSnapshotId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String flashSnapshotId() {
        return flashSnapshotId;
    }

    /**
     * Size of the cache.
     *
     * <p>Unit: GiB. On the wire: {@code ImageCacheSize}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Integer imageCacheSize() {
        return imageCacheSize;
    }

    /**
     * Rule for deleting the cache when the quota is used up. Absent or empty means that the cache is never deleted for
     * this reason.
     *
     * <p>On the wire: {@code EliminationStrategy}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable EliminationStrategy eliminationStrategy() {
        return eliminationStrategy == null ? null : EliminationStrategy.of(eliminationStrategy);
    }

    /**
     * Time when the cache was created.
     *
     * <p>On the wire: {@code CreationTime}.
     *
     * @return the time; {@code null} if the answer does not hold it or {@link #creationTimeText()} is not a time with a
     *     zone
     */
    public @Nullable Instant creationTime() {
        return Timestamps.parse(creationTime);
    }

    /**
     * The text behind {@link #creationTime()}, as it travels.
     *
     * @return the text, or {@code null} if the answer does not hold it
     */
    public @Nullable String creationTimeText() {
        return creationTime;
    }

    /**
     * Time when the cache expires and is deleted. Caches without a retention period do not expire.
     *
     * <p>On the wire: {@code ExpireDateTime}.
     *
     * @return the time; {@code null} if the answer does not hold it or {@link #expireDateTimeText()} is not a time with
     *     a zone
     */
    public @Nullable Instant expireDateTime() {
        return Timestamps.parse(expireDateTime);
    }

    /**
     * The text behind {@link #expireDateTime()}, as it travels.
     *
     * @return the text, or {@code null} if the answer does not hold it
     */
    public @Nullable String expireDateTimeText() {
        return expireDateTime;
    }

    /**
     * Time when the cache was last matched with a request for an instance. Caches with the rule {@code LRU} are ranked
     * by their last use.
     *
     * <p>On the wire: {@code LastMatchedTime}.
     *
     * @return the time; {@code null} if the answer does not hold it or {@link #lastMatchedTimeText()} is not a time
     *     with a zone
     */
    public @Nullable Instant lastMatchedTime() {
        return Timestamps.parse(lastMatchedTime);
    }

    /**
     * The text behind {@link #lastMatchedTime()}, as it travels.
     *
     * @return the text, or {@code null} if the answer does not hold it
     */
    public @Nullable String lastMatchedTimeText() {
        return lastMatchedTime;
    }

    /**
     * Tags of the cache.
     *
     * <p>On the wire: {@code Tags}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<Tag> tags() {
        return tags;
    }

    /**
     * Events recorded while the images were pulled into the cache. Look here for the cause when the state is
     * {@code Failed} or {@code UpdateFailed}.
     *
     * <p>On the wire: {@code Events}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<ImageCacheEvent> events() {
        return events;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> imageCacheId;
            case 1 -> imageCacheName;
            case 2 -> status;
            case 3 -> progress;
            case 4 -> images.isEmpty() ? null : images;
            case 5 -> containerGroupId;
            case 6 -> regionId;
            case 7 -> resourceGroupId;
            case 8 -> snapshotId;
            case 9 -> flashSnapshotId;
            case 10 -> imageCacheSize;
            case 11 -> eliminationStrategy;
            case 12 -> creationTime;
            case 13 -> expireDateTime;
            case 14 -> lastMatchedTime;
            case 15 -> tags.isEmpty() ? null : tags;
            case 16 -> events.isEmpty() ? null : events;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ImageCache}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<ImageCache> {

        private @Nullable String imageCacheId;
        private @Nullable String imageCacheName;
        private @Nullable String status;
        private @Nullable String progress;
        private List<String> images = List.of();
        private @Nullable String containerGroupId;
        private @Nullable String regionId;
        private @Nullable String resourceGroupId;
        private @Nullable String snapshotId;
        private @Nullable String flashSnapshotId;
        private @Nullable Integer imageCacheSize;
        private @Nullable String eliminationStrategy;
        private @Nullable String creationTime;
        private @Nullable String expireDateTime;
        private @Nullable String lastMatchedTime;
        private List<Tag> tags = List.of();
        private List<ImageCacheEvent> events = List.of();

        private Builder() {}

        private Builder(ImageCache from) {
            this.imageCacheId = from.imageCacheId;
            this.imageCacheName = from.imageCacheName;
            this.status = from.status;
            this.progress = from.progress;
            this.images = from.images;
            this.containerGroupId = from.containerGroupId;
            this.regionId = from.regionId;
            this.resourceGroupId = from.resourceGroupId;
            this.snapshotId = from.snapshotId;
            this.flashSnapshotId = from.flashSnapshotId;
            this.imageCacheSize = from.imageCacheSize;
            this.eliminationStrategy = from.eliminationStrategy;
            this.creationTime = from.creationTime;
            this.expireDateTime = from.expireDateTime;
            this.lastMatchedTime = from.lastMatchedTime;
            this.tags = from.tags;
            this.events = from.events;
        }

        /**
         * Identifier of the cache, for example {@code imc-2zebxkiifuyzzlhl0000}.
         *
         * <p>On the wire: {@code ImageCacheId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCacheId(@Nullable String value) {
            this.imageCacheId = value;
            return this;
        }

        /**
         * Name of the cache.
         *
         * <p>On the wire: {@code ImageCacheName}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCacheName(@Nullable String value) {
            this.imageCacheName = value;
            return this;
        }

        /**
         * State of the cache. Instances can use it only while it is {@code Ready}.
         *
         * <p>On the wire: {@code Status}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder status(@Nullable ImageCacheStatus value) {
            this.status = value == null ? null : value.value();
            return this;
        }

        /**
         * Progress of the regular snapshot as a text with a percent sign, for example {@code 100%}. With the instant
         * image cache a temporary local snapshot comes first, so the cache may be usable before this reaches 100
         * percent; decide by the state.
         *
         * <p>On the wire: {@code Progress}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder progress(@Nullable String value) {
            this.progress = value;
            return this;
        }

        /**
         * Images held in the cache.
         *
         * <p>On the wire: {@code Images}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder images(String... value) {
            return images(Arrays.asList(value));
        }

        /**
         * Images held in the cache.
         *
         * <p>On the wire: {@code Images}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder images(List<String> value) {
            this.images = copyOf("images", value);
            return this;
        }

        /**
         * Identifier of the intermediate instance that the service starts to build the cache. Leave that instance alone
         * while the cache is being built.
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
         * Region of the cache.
         *
         * <p>On the wire: {@code RegionId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder regionId(@Nullable String value) {
            this.regionId = value;
            return this;
        }

        /**
         * Resource group that the cache belongs to.
         *
         * <p>On the wire: {@code ResourceGroupId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder resourceGroupId(@Nullable String value) {
            this.resourceGroupId = value;
            return this;
        }

        /**
         * Identifier of the regular snapshot behind the cache. Deleting that snapshot makes the cache unusable.
         *
         * <p>On the wire: {@code SnapshotId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder snapshotId(@Nullable String value) {
            this.snapshotId = value;
            return this;
        }

        /**
         * Identifier of the temporary local snapshot of an instant image cache. The service removes that snapshot once
         * the regular one is done.
         *
         * <p>On the wire: {@code FlashSnapshotId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder flashSnapshotId(@Nullable String value) {
            this.flashSnapshotId = value;
            return this;
        }

        /**
         * Size of the cache.
         *
         * <p>Unit: GiB. On the wire: {@code ImageCacheSize}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCacheSize(@Nullable Integer value) {
            this.imageCacheSize = value;
            return this;
        }

        /**
         * Rule for deleting the cache when the quota is used up. Absent or empty means that the cache is never deleted
         * for this reason.
         *
         * <p>On the wire: {@code EliminationStrategy}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder eliminationStrategy(@Nullable EliminationStrategy value) {
            this.eliminationStrategy = value == null ? null : value.value();
            return this;
        }

        /**
         * Time when the cache was created.
         *
         * <p>On the wire: {@code CreationTime}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder creationTime(@Nullable Instant value) {
            this.creationTime = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #creationTime(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder creationTimeText(@Nullable String value) {
            this.creationTime = value;
            return this;
        }

        /**
         * Time when the cache expires and is deleted. Caches without a retention period do not expire.
         *
         * <p>On the wire: {@code ExpireDateTime}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder expireDateTime(@Nullable Instant value) {
            this.expireDateTime = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #expireDateTime(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder expireDateTimeText(@Nullable String value) {
            this.expireDateTime = value;
            return this;
        }

        /**
         * Time when the cache was last matched with a request for an instance. Caches with the rule {@code LRU} are
         * ranked by their last use.
         *
         * <p>On the wire: {@code LastMatchedTime}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder lastMatchedTime(@Nullable Instant value) {
            this.lastMatchedTime = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #lastMatchedTime(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder lastMatchedTimeText(@Nullable String value) {
            this.lastMatchedTime = value;
            return this;
        }

        /**
         * Tags of the cache.
         *
         * <p>On the wire: {@code Tags}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder tags(Tag... value) {
            return tags(Arrays.asList(value));
        }

        /**
         * Tags of the cache.
         *
         * <p>On the wire: {@code Tags}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder tags(List<Tag> value) {
            this.tags = copyOf("tags", value);
            return this;
        }

        /**
         * Events recorded while the images were pulled into the cache. Look here for the cause when the state is
         * {@code Failed} or {@code UpdateFailed}.
         *
         * <p>On the wire: {@code Events}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder events(ImageCacheEvent... value) {
            return events(Arrays.asList(value));
        }

        /**
         * Events recorded while the images were pulled into the cache. Look here for the cause when the state is
         * {@code Failed} or {@code UpdateFailed}.
         *
         * <p>On the wire: {@code Events}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder events(List<ImageCacheEvent> value) {
            this.events = copyOf("events", value);
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.imageCacheId = (String) value;
                case 1 -> this.imageCacheName = (String) value;
                case 2 -> this.status = (String) value;
                case 3 -> this.progress = (String) value;
                case 4 -> this.images = copyOf("images", (List<String>) value);
                case 5 -> this.containerGroupId = (String) value;
                case 6 -> this.regionId = (String) value;
                case 7 -> this.resourceGroupId = (String) value;
                case 8 -> this.snapshotId = (String) value;
                case 9 -> this.flashSnapshotId = (String) value;
                case 10 -> this.imageCacheSize = (Integer) value;
                case 11 -> this.eliminationStrategy = (String) value;
                case 12 -> this.creationTime = (String) value;
                case 13 -> this.expireDateTime = (String) value;
                case 14 -> this.lastMatchedTime = (String) value;
                case 15 -> this.tags = copyOf("tags", (List<Tag>) value);
                case 16 -> this.events = copyOf("events", (List<ImageCacheEvent>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ImageCache build() {
            return new ImageCache(this);
        }
    }
}
