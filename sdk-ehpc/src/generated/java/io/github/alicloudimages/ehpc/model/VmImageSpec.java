// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Virtual machine image to register, for AddImage.
 *
 * <p>Immutable and thread-safe.
 */
public final class VmImageSpec extends Shape {

    static final Schema<VmImageSpec> SCHEMA =
            new Schema<>("VmImageSpec", Member.of("imageId", "ImageId", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String imageId;

    private VmImageSpec(Builder builder) {
        this.imageId = builder.imageId;
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
     * Identifier of the ECS image to register, for example {@code m-bp1akkkr1rkxtb000000}.
     *
     * <p>Optional. On the wire: {@code ImageId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String imageId() {
        return imageId;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> imageId;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link VmImageSpec}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<VmImageSpec> {

        private @Nullable String imageId;

        private Builder() {}

        private Builder(VmImageSpec from) {
            this.imageId = from.imageId;
        }

        /**
         * Identifier of the ECS image to register, for example {@code m-bp1akkkr1rkxtb000000}.
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

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.imageId = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public VmImageSpec build() {
            return new VmImageSpec(this);
        }
    }
}
