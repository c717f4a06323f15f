// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import org.jspecify.annotations.Nullable;

/**
 * Request of AddImage. Registers a custom image with E-HPC Instant, either a virtual machine image or a container
 * image. The operation knows no client token, so a repeated request may register the image twice or end with
 * {@code ImageAlreadyExists}.
 *
 * <p>Action on the wire: {@code AddImage}; RAM action needed: {@code ehpc:AddImage}. The SDK never repeats it blindly,
 * as it has no client token: only if the service surely has not seen the request. What tells where the outcome stays
 * unknown: ListImages with the image's name in imageNames and its ImageType in imageType, whose default there is VM.
 *
 * <p>Answered by {@link AddImageResponse}. Immutable and thread-safe.
 */
public final class AddImageRequest extends ServiceRequest {

    static final Schema<AddImageRequest> SCHEMA =
            new Schema<>(
                    "AddImageRequest",
                    Member.of("imageType", "ImageType", Member.Kind.STRING),
                    Member.of("name", "Name", Member.Kind.STRING).required(),
                    Member.of("imageVersion", "ImageVersion", Member.Kind.STRING),
                    Member.of("description", "Description", Member.Kind.STRING),
                    Member.structure("containerImageSpec", "ContainerImageSpec", ContainerImageSpec.SCHEMA)
                            .json(),
                    Member.structure("vmImageSpec", "VMImageSpec", VmImageSpec.SCHEMA)
                            .json()) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<AddImageRequest, AddImageResponse> OPERATION = new Operation<>(
            "AddImage",
            RetrySafety.UNSAFE,
            "ListImages with the image's name in imageNames and its ImageType in imageType, whose default there is VM",
            null,
            SCHEMA,
            AddImageResponse.SCHEMA);

    private final @Nullable String imageType;
    private final @Nullable String name;
    private final @Nullable String imageVersion;
    private final @Nullable String description;
    private final @Nullable ContainerImageSpec containerImageSpec;
    private final @Nullable VmImageSpec vmImageSpec;

    private AddImageRequest(Builder builder) {
        this.imageType = builder.imageType;
        this.name = builder.name;
        this.imageVersion = builder.imageVersion;
        this.description = builder.description;
        this.containerImageSpec = builder.containerImageSpec;
        this.vmImageSpec = builder.vmImageSpec;
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
     * Kind of the image. No default is documented for this operation, so always set it, together with the specification
     * that belongs to it.
     *
     * <p>Optional. On the wire: {@code ImageType}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable ImageType imageType() {
        return imageType == null ? null : ImageType.of(imageType);
    }

    /**
     * Name of the image. Rules for its length and its characters are not published.
     *
     * <p>Required. On the wire: {@code Name}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * Version of the image, for example {@code V1.0}. The answers of the other operations call it {@code version}.
     *
     * <p>Optional. On the wire: {@code ImageVersion}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String imageVersion() {
        return imageVersion;
    }

    /**
     * Description of the image.
     *
     * <p>Optional. On the wire: {@code Description}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String description() {
        return description;
    }

    /**
     * Address of the container image and access to its registry. Set it if the kind is {@code Container}.
     *
     * <p>Optional. On the wire: {@code ContainerImageSpec}, as one JSON text.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable ContainerImageSpec containerImageSpec() {
        return containerImageSpec;
    }

    /**
     * ECS image to register. Set it if the kind is {@code VM}.
     *
     * <p>Optional. On the wire: {@code VMImageSpec}, as one JSON text.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable VmImageSpec vmImageSpec() {
        return vmImageSpec;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> imageType;
            case 1 -> name;
            case 2 -> imageVersion;
            case 3 -> description;
            case 4 -> containerImageSpec;
            case 5 -> vmImageSpec;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link AddImageRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<AddImageRequest> {

        private @Nullable String imageType;
        private @Nullable String name;
        private @Nullable String imageVersion;
        private @Nullable String description;
        private @Nullable ContainerImageSpec containerImageSpec;
        private @Nullable VmImageSpec vmImageSpec;

        private Builder() {}

        private Builder(AddImageRequest from) {
            this.imageType = from.imageType;
            this.name = from.name;
            this.imageVersion = from.imageVersion;
            this.description = from.description;
            this.containerImageSpec = from.containerImageSpec;
            this.vmImageSpec = from.vmImageSpec;
        }

        /**
         * Kind of the image. No default is documented for this operation, so always set it, together with the
         * specification that belongs to it.
         *
         * <p>Optional. On the wire: {@code ImageType}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageType(@Nullable ImageType value) {
            this.imageType = value == null ? null : value.value();
            return this;
        }

        /**
         * Name of the image. Rules for its length and its characters are not published.
         *
         * <p>Required. On the wire: {@code Name}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder name(@Nullable String value) {
            this.name = value;
            return this;
        }

        /**
         * Version of the image, for example {@code V1.0}. The answers of the other operations call it {@code version}.
         *
         * <p>Optional. On the wire: {@code ImageVersion}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageVersion(@Nullable String value) {
            this.imageVersion = value;
            return this;
        }

        /**
         * Description of the image.
         *
         * <p>Optional. On the wire: {@code Description}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder description(@Nullable String value) {
            this.description = value;
            return this;
        }

        /**
         * Address of the container image and access to its registry. Set it if the kind is {@code Container}.
         *
         * <p>Optional. On the wire: {@code ContainerImageSpec}, as one JSON text.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder containerImageSpec(@Nullable ContainerImageSpec value) {
            this.containerImageSpec = value;
            return this;
        }

        /**
         * ECS image to register. Set it if the kind is {@code VM}.
         *
         * <p>Optional. On the wire: {@code VMImageSpec}, as one JSON text.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder vmImageSpec(@Nullable VmImageSpec value) {
            this.vmImageSpec = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.imageType = (String) value;
                case 1 -> this.name = (String) value;
                case 2 -> this.imageVersion = (String) value;
                case 3 -> this.description = (String) value;
                case 4 -> this.containerImageSpec = (ContainerImageSpec) value;
                case 5 -> this.vmImageSpec = (VmImageSpec) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public AddImageRequest build() {
            return new AddImageRequest(this);
        }
    }
}
