// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The image in one further region, as returned by GetImage.
 *
 * <p>Immutable and thread-safe.
 */
public final class ImageRegionInfo extends Shape {

    static final Schema<ImageRegionInfo> SCHEMA =
            new Schema<>(
                    "ImageRegionInfo",
                    Member.of("regionId", "RegionId", Member.Kind.STRING).trimmed(),
                    Member.of("imageId", "ImageId", Member.Kind.STRING).trimmed(),
                    Member.of("status", "Status", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String regionId;
    private final @Nullable String imageId;
    private final @Nullable String status;

    private ImageRegionInfo(Builder builder) {
        this.regionId = builder.regionId;
        this.imageId = builder.imageId;
        this.status = builder.status;
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
     * Region, for example {@code cn-beijing}.
     *
     * <p>On the wire: {@code RegionId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String regionId() {
        return regionId;
    }

    /**
     * Identifier that the image has in that region.
     *
     * <p>On the wire: {@code ImageId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String imageId() {
        return imageId;
    }

    /**
     * State of the image in that region. The possible values are not published.
     *
     * <p>On the wire: {@code Status}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String status() {
        return status;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> regionId;
            case 1 -> imageId;
            case 2 -> status;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ImageRegionInfo}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<ImageRegionInfo> {

        private @Nullable String regionId;
        private @Nullable String imageId;
        private @Nullable String status;

        private Builder() {}

        private Builder(ImageRegionInfo from) {
            this.regionId = from.regionId;
            this.imageId = from.imageId;
            this.status = from.status;
        }

        /**
         * Region, for example {@code cn-beijing}.
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
         * Identifier that the image has in that region.
         *
         * <p>On the wire: {@code ImageId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageId(@Nullable String value) {
            this.imageId = value;
            return this;
        }

        /**
         * State of the image in that region. The possible values are not published.
         *
         * <p>On the wire: {@code Status}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder status(@Nullable String value) {
            this.status = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.regionId = (String) value;
                case 1 -> this.imageId = (String) value;
                case 2 -> this.status = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ImageRegionInfo build() {
            return new ImageRegionInfo(this);
        }
    }
}
