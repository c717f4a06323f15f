// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a virtual machine image is made of, as returned by GetImage.
 *
 * <p>Immutable and thread-safe.
 */
public final class VmImageDetails extends Shape {

    static final Schema<VmImageDetails> SCHEMA =
            new Schema<>(
                    "VmImageDetails",
                    Member.of("imageId", "ImageId", Member.Kind.STRING).trimmed(),
                    Member.of("osTag", "OsTag", Member.Kind.STRING),
                    Member.of("platform", "Platform", Member.Kind.STRING),
                    Member.of("architecture", "Architecture", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String imageId;
    private final @Nullable String osTag;
    private final @Nullable String platform;
    private final @Nullable String architecture;

    private VmImageDetails(Builder builder) {
        this.imageId = builder.imageId;
        this.osTag = builder.osTag;
        this.platform = builder.platform;
        this.architecture = builder.architecture;
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
     * Identifier of the ECS image, for example {@code m-uf60twafjtaart000000}.
     *
     * <p>On the wire: {@code ImageId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String imageId() {
        return imageId;
    }

    /**
     * Name of the operating system version in the image, for example {@code CentOS  7.6 64 bit}.
     *
     * <p>On the wire: {@code OsTag}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String osTag() {
        return osTag;
    }

    /**
     * Operating system or distribution of the image, for example {@code CentOS}.
     *
     * <p>On the wire: {@code Platform}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String platform() {
        return platform;
    }

    /**
     * Processor architecture that the image is made for, for example {@code x86_64}.
     *
     * <p>On the wire: {@code Architecture}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String architecture() {
        return architecture;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> imageId;
            case 1 -> osTag;
            case 2 -> platform;
            case 3 -> architecture;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link VmImageDetails}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<VmImageDetails> {

        private @Nullable String imageId;
        private @Nullable String osTag;
        private @Nullable String platform;
        private @Nullable String architecture;

        private Builder() {}

        private Builder(VmImageDetails from) {
            this.imageId = from.imageId;
            this.osTag = from.osTag;
            this.platform = from.platform;
            this.architecture = from.architecture;
        }

        /**
         * Identifier of the ECS image, for example {@code m-uf60twafjtaart000000}.
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
         * Name of the operating system version in the image, for example {@code CentOS  7.6 64 bit}.
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
         * Operating system or distribution of the image, for example {@code CentOS}.
         *
         * <p>On the wire: {@code Platform}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder platform(@Nullable String value) {
            this.platform = value;
            return this;
        }

        /**
         * Processor architecture that the image is made for, for example {@code x86_64}.
         *
         * <p>On the wire: {@code Architecture}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder architecture(@Nullable String value) {
            this.architecture = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.imageId = (String) value;
                case 1 -> this.osTag = (String) value;
                case 2 -> this.platform = (String) value;
                case 3 -> this.architecture = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public VmImageDetails build() {
            return new VmImageDetails(this);
        }
    }
}
