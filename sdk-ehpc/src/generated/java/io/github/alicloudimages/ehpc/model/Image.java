// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

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
 * Image with all its details, as returned by GetImage. The identifier of the image itself is not part of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Image extends Shape {

    static final Schema<Image> SCHEMA =
            new Schema<>(
                    "Image",
                    Member.of("imageType", "ImageType", Member.Kind.STRING),
                    Member.of("appId", "AppId", Member.Kind.STRING).trimmed(),
                    Member.of("name", "Name", Member.Kind.STRING),
                    Member.of("version", "Version", Member.Kind.STRING),
                    Member.of("description", "Description", Member.Kind.STRING),
                    Member.of("size", "Size", Member.Kind.STRING),
                    Member.of("createTime", "CreateTime", Member.Kind.STRING),
                    Member.of("status", "Status", Member.Kind.STRING),
                    Member.structure("containerImageSpec", "ContainerImageSpec", ContainerImageDetails.SCHEMA),
                    Member.structure("vmImageSpec", "VMImageSpec", VmImageDetails.SCHEMA),
                    Member.structure("documentInfo", "DocumentInfo", ImageDocument.SCHEMA),
                    Member.structures("additionalRegionsInfo", "AdditionalRegionsInfo", ImageRegionInfo.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String imageType;
    private final @Nullable String appId;
    private final @Nullable String name;
    private final @Nullable String version;
    private final @Nullable String description;
    private final @Nullable String size;
    private final @Nullable String createTime;
    private final @Nullable String status;
    private final @Nullable ContainerImageDetails containerImageSpec;
    private final @Nullable VmImageDetails vmImageSpec;
    private final @Nullable ImageDocument documentInfo;
    private final List<ImageRegionInfo> additionalRegionsInfo;

    private Image(Builder builder) {
        this.imageType = builder.imageType;
        this.appId = builder.appId;
        this.name = builder.name;
        this.version = builder.version;
        this.description = builder.description;
        this.size = builder.size;
        this.createTime = builder.createTime;
        this.status = builder.status;
        this.containerImageSpec = builder.containerImageSpec;
        this.vmImageSpec = builder.vmImageSpec;
        this.documentInfo = builder.documentInfo;
        this.additionalRegionsInfo = builder.additionalRegionsInfo;
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
     * Kind of the image. It tells which of {@code vmImageSpec} and {@code containerImageSpec} to look at.
     *
     * <p>On the wire: {@code ImageType}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable ImageType imageType() {
        return imageType == null ? null : ImageType.of(imageType);
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
     * Version of the image, given as {@code imageVersion} in AddImage.
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
     * Size of the image as a text that includes the unit, for example {@code 40 GiB}.
     *
     * <p>On the wire: {@code Size}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String size() {
        return size;
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
     * State of the image. The possible values are not published.
     *
     * <p>On the wire: {@code Status}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String status() {
        return status;
    }

    /**
     * Details of a container image. Expect it only if the kind is {@code Container}.
     *
     * <p>On the wire: {@code ContainerImageSpec}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable ContainerImageDetails containerImageSpec() {
        return containerImageSpec;
    }

    /**
     * Details of a virtual machine image. Expect it only if the kind is {@code VM}.
     *
     * <p>On the wire: {@code VMImageSpec}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable VmImageDetails vmImageSpec() {
        return vmImageSpec;
    }

    /**
     * Documentation that comes with the image.
     *
     * <p>On the wire: {@code DocumentInfo}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable ImageDocument documentInfo() {
        return documentInfo;
    }

    /**
     * The image in further regions, one entry for each.
     *
     * <p>On the wire: {@code AdditionalRegionsInfo}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<ImageRegionInfo> additionalRegionsInfo() {
        return additionalRegionsInfo;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> imageType;
            case 1 -> appId;
            case 2 -> name;
            case 3 -> version;
            case 4 -> description;
            case 5 -> size;
            case 6 -> createTime;
            case 7 -> status;
            case 8 -> containerImageSpec;
            case 9 -> vmImageSpec;
            case 10 -> documentInfo;
            case 11 -> additionalRegionsInfo.isEmpty() ? null : additionalRegionsInfo;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link Image}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<Image> {

        private @Nullable String imageType;
        private @Nullable String appId;
        private @Nullable String name;
        private @Nullable String version;
        private @Nullable String description;
        private @Nullable String size;
        private @Nullable String createTime;
        private @Nullable String status;
        private @Nullable ContainerImageDetails containerImageSpec;
        private @Nullable VmImageDetails vmImageSpec;
        private @Nullable ImageDocument documentInfo;
        private List<ImageRegionInfo> additionalRegionsInfo = List.of();

        private Builder() {}

        private Builder(Image from) {
            this.imageType = from.imageType;
            this.appId = from.appId;
            this.name = from.name;
            this.version = from.version;
            this.description = from.description;
            this.size = from.size;
            this.createTime = from.createTime;
            this.status = from.status;
            this.containerImageSpec = from.containerImageSpec;
            this.vmImageSpec = from.vmImageSpec;
            this.documentInfo = from.documentInfo;
            this.additionalRegionsInfo = from.additionalRegionsInfo;
        }

        /**
         * Kind of the image. It tells which of {@code vmImageSpec} and {@code containerImageSpec} to look at.
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
         * Version of the image, given as {@code imageVersion} in AddImage.
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
         * Size of the image as a text that includes the unit, for example {@code 40 GiB}.
         *
         * <p>On the wire: {@code Size}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder size(@Nullable String value) {
            this.size = value;
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
         * State of the image. The possible values are not published.
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

        /**
         * Details of a container image. Expect it only if the kind is {@code Container}.
         *
         * <p>On the wire: {@code ContainerImageSpec}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder containerImageSpec(@Nullable ContainerImageDetails value) {
            this.containerImageSpec = value;
            return this;
        }

        /**
         * Details of a virtual machine image. Expect it only if the kind is {@code VM}.
         *
         * <p>On the wire: {@code VMImageSpec}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder vmImageSpec(@Nullable VmImageDetails value) {
            this.vmImageSpec = value;
            return this;
        }

        /**
         * Documentation that comes with the image.
         *
         * <p>On the wire: {@code DocumentInfo}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder documentInfo(@Nullable ImageDocument value) {
            this.documentInfo = value;
            return this;
        }

        /**
         * The image in further regions, one entry for each.
         *
         * <p>On the wire: {@code AdditionalRegionsInfo}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder additionalRegionsInfo(ImageRegionInfo... value) {
            return additionalRegionsInfo(Arrays.asList(value));
        }

        /**
         * The image in further regions, one entry for each.
         *
         * <p>On the wire: {@code AdditionalRegionsInfo}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder additionalRegionsInfo(List<ImageRegionInfo> value) {
            this.additionalRegionsInfo = copyOf("additionalRegionsInfo", value);
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.imageType = (String) value;
                case 1 -> this.appId = (String) value;
                case 2 -> this.name = (String) value;
                case 3 -> this.version = (String) value;
                case 4 -> this.description = (String) value;
                case 5 -> this.size = (String) value;
                case 6 -> this.createTime = (String) value;
                case 7 -> this.status = (String) value;
                case 8 -> this.containerImageSpec = (ContainerImageDetails) value;
                case 9 -> this.vmImageSpec = (VmImageDetails) value;
                case 10 -> this.documentInfo = (ImageDocument) value;
                case 11 -> this.additionalRegionsInfo = copyOf("additionalRegionsInfo", (List<ImageRegionInfo>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Image build() {
            return new Image(this);
        }
    }
}
