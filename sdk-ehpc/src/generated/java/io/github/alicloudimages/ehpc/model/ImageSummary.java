// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.protocol.Timestamps;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Image as it appears in the list of ListImages. GetImage tells more about it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ImageSummary extends Shape {

    static final Schema<ImageSummary> SCHEMA =
            new Schema<>(
                    "ImageSummary",
                    Member.of("imageId", "ImageId", Member.Kind.STRING).trimmed(),
                    Member.of("appId", "AppId", Member.Kind.STRING).trimmed(),
                    Member.of("imageType", "ImageType", Member.Kind.STRING),
                    Member.of("name", "Name", Member.Kind.STRING),
                    Member.of("version", "Version", Member.Kind.STRING),
                    Member.of("description", "Description", Member.Kind.STRING),
                    Member.of("osTag", "OsTag", Member.Kind.STRING),
                    Member.of("documentId", "DocumentId", Member.Kind.INTEGER),
                    Member.of("weight", "Weight", Member.Kind.INTEGER),
                    Member.of("createTime", "CreateTime", Member.Kind.STRING),
                    Member.of("updateTime", "UpdateTime", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String imageId;
    private final @Nullable String appId;
    private final @Nullable String imageType;
    private final @Nullable String name;
    private final @Nullable String version;
    private final @Nullable String description;
    private final @Nullable String osTag;
    private final @Nullable Integer documentId;
    private final @Nullable Integer weight;
    private final @Nullable String createTime;
    private final @Nullable String updateTime;

    private ImageSummary(Builder builder) {
        this.imageId = builder.imageId;
        this.appId = builder.appId;
        this.imageType = builder.imageType;
        this.name = builder.name;
        this.version = builder.version;
        this.description = builder.description;
        this.osTag = builder.osTag;
        this.documentId = builder.documentId;
        this.weight = builder.weight;
        this.createTime = builder.createTime;
        this.updateTime = builder.updateTime;
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
     * Identifier of the image, for example {@code m-bp181x855551ww5yq0000}. GetImage and RemoveImage take it.
     *
     * <p>On the wire: {@code ImageId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String imageId() {
        return imageId;
    }

    /**
     * Identifier of the application that the image stands for in E-HPC Instant, for example
     * {@code ci-vm-kHLPzEWun6zz0000}.
     *
     * <p>On the wire: {@code AppId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String appId() {
        return appId;
    }

    /**
     * Kind of the image.
     *
     * <p>On the wire: {@code ImageType}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable ImageType imageType() {
        return imageType == null ? null : ImageType.of(imageType);
    }

    /**
     * Name of the image.
     *
     * <p>On the wire: {@code Name}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * Version of the image.
     *
     * <p>On the wire: {@code Version}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String version() {
        return version;
    }

    /**
     * Description of the image.
     *
     * <p>On the wire: {@code Description}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String description() {
        return description;
    }

    /**
     * Name of the operating system version in the image, for example {@code Ubuntu  22.04 64 bit}.
     *
     * <p>On the wire: {@code OsTag}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String osTag() {
        return osTag;
    }

    /**
     * Number of the document that comes with the image. It is a number here, but a text in the answer of GetImage.
     *
     * <p>On the wire: {@code DocumentId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Integer documentId() {
        return documentId;
    }

    /**
     * Weight of the image, for example {@code 70}. What the service uses it for is not published.
     *
     * <p>On the wire: {@code Weight}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Integer weight() {
        return weight;
    }

    /**
     * Time when the image was created.
     *
     * <p>On the wire: {@code CreateTime}.
     *
     * @return the time; {@code null} if the answer does not hold it or {@link #createTimeText()} is not a time with a
     *     zone
     */
    public @Nullable Instant createTime() {
        return Timestamps.parse(createTime);
    }

    /**
     * The text behind {@link #createTime()}, as it travels.
     *
     * @return the text, or {@code null} if the answer does not hold it
     */
    public @Nullable String createTimeText() {
        return createTime;
    }

    /**
     * Time of the last change as a text such as {@code 2024-09-25 14:15:28}. It names no time zone, unlike
     * {@code createTime}, so it is passed on as it comes.
     *
     * <p>On the wire: {@code UpdateTime}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String updateTime() {
        return updateTime;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> imageId;
            case 1 -> appId;
            case 2 -> imageType;
            case 3 -> name;
            case 4 -> version;
            case 5 -> description;
            case 6 -> osTag;
            case 7 -> documentId;
            case 8 -> weight;
            case 9 -> createTime;
            case 10 -> updateTime;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ImageSummary}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<ImageSummary> {

        private @Nullable String imageId;
        private @Nullable String appId;
        private @Nullable String imageType;
        private @Nullable String name;
        private @Nullable String version;
        private @Nullable String description;
        private @Nullable String osTag;
        private @Nullable Integer documentId;
        private @Nullable Integer weight;
        private @Nullable String createTime;
        private @Nullable String updateTime;

        private Builder() {}

        private Builder(ImageSummary from) {
            this.imageId = from.imageId;
            this.appId = from.appId;
            this.imageType = from.imageType;
            this.name = from.name;
            this.version = from.version;
            this.description = from.description;
            this.osTag = from.osTag;
            this.documentId = from.documentId;
            this.weight = from.weight;
            this.createTime = from.createTime;
            this.updateTime = from.updateTime;
        }

        /**
         * Identifier of the image, for example {@code m-bp181x855551ww5yq0000}. GetImage and RemoveImage take it.
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
         * Identifier of the application that the image stands for in E-HPC Instant, for example
         * {@code ci-vm-kHLPzEWun6zz0000}.
         *
         * <p>On the wire: {@code AppId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder appId(@Nullable String value) {
            this.appId = value;
            return this;
        }

        /**
         * Kind of the image.
         *
         * <p>On the wire: {@code ImageType}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageType(@Nullable ImageType value) {
            this.imageType = value == null ? null : value.value();
            return this;
        }

        /**
         * Name of the image.
         *
         * <p>On the wire: {@code Name}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder name(@Nullable String value) {
            this.name = value;
            return this;
        }

        /**
         * Version of the image.
         *
         * <p>On the wire: {@code Version}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder version(@Nullable String value) {
            this.version = value;
            return this;
        }

        /**
         * Description of the image.
         *
         * <p>On the wire: {@code Description}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder description(@Nullable String value) {
            this.description = value;
            return this;
        }

        /**
         * Name of the operating system version in the image, for example {@code Ubuntu  22.04 64 bit}.
         *
         * <p>On the wire: {@code OsTag}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder osTag(@Nullable String value) {
            this.osTag = value;
            return this;
        }

        /**
         * Number of the document that comes with the image. It is a number here, but a text in the answer of GetImage.
         *
         * <p>On the wire: {@code DocumentId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder documentId(@Nullable Integer value) {
            this.documentId = value;
            return this;
        }

        /**
         * Weight of the image, for example {@code 70}. What the service uses it for is not published.
         *
         * <p>On the wire: {@code Weight}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder weight(@Nullable Integer value) {
            this.weight = value;
            return this;
        }

        /**
         * Time when the image was created.
         *
         * <p>On the wire: {@code CreateTime}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder createTime(@Nullable Instant value) {
            this.createTime = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #createTime(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder createTimeText(@Nullable String value) {
            this.createTime = value;
            return this;
        }

        /**
         * Time of the last change as a text such as {@code 2024-09-25 14:15:28}. It names no time zone, unlike
         * {@code createTime}, so it is passed on as it comes.
         *
         * <p>On the wire: {@code UpdateTime}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder updateTime(@Nullable String value) {
            this.updateTime = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.imageId = (String) value;
                case 1 -> this.appId = (String) value;
                case 2 -> this.imageType = (String) value;
                case 3 -> this.name = (String) value;
                case 4 -> this.version = (String) value;
                case 5 -> this.description = (String) value;
                case 6 -> this.osTag = (String) value;
                case 7 -> this.documentId = (Integer) value;
                case 8 -> this.weight = (Integer) value;
                case 9 -> this.createTime = (String) value;
                case 10 -> this.updateTime = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ImageSummary build() {
            return new ImageSummary(this);
        }
    }
}
