// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import org.jspecify.annotations.Nullable;

/**
 * Request of CommitContainer. Starts a task that turns the present content of a container into an image and pushes it
 * to a repository of Alibaba Cloud Container Registry (ACR). The repository and a RAM role with the needed permissions
 * have to exist before. The call returns once the task is accepted; follow the task with DescribeCommitContainerTask.
 * The operation knows no client token, so a repeated request may start a second task.
 *
 * <p>Action on the wire: {@code CommitContainer}; RAM action needed: {@code eci:CommitContainer}. The SDK never repeats
 * it blindly, as it has no client token: only if the service surely has not seen the request. What tells where the
 * outcome stays unknown: DescribeCommitContainerTask with the same containerGroupId.
 *
 * <p>Answered by {@link CommitContainerResponse}. Immutable and thread-safe.
 */
public final class CommitContainerRequest extends ServiceRequest {

    static final Schema<CommitContainerRequest> SCHEMA =
            new Schema<>(
                    "CommitContainerRequest",
                    Member.of("regionId", "RegionId", Member.Kind.STRING)
                            .required()
                            .region(),
                    Member.of("containerGroupId", "ContainerGroupId", Member.Kind.STRING)
                            .required(),
                    Member.of("containerName", "ContainerName", Member.Kind.STRING)
                            .required(),
                    Member.structure("image", "Image", CommitContainerImage.SCHEMA),
                    Member.structure("acrRegistryInfo", "AcrRegistryInfo", AcrRegistryInfo.SCHEMA),
                    Member.structure("arn", "Arn", CommitContainerArn.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<CommitContainerRequest, CommitContainerResponse> OPERATION = new Operation<>(
            "CommitContainer",
            RetrySafety.UNSAFE,
            "DescribeCommitContainerTask with the same containerGroupId",
            null,
            SCHEMA,
            CommitContainerResponse.SCHEMA);

    private final @Nullable String regionId;
    private final @Nullable String containerGroupId;
    private final @Nullable String containerName;
    private final @Nullable CommitContainerImage image;
    private final @Nullable AcrRegistryInfo acrRegistryInfo;
    private final @Nullable CommitContainerArn arn;

    private CommitContainerRequest(Builder builder) {
        this.regionId = builder.regionId;
        this.containerGroupId = builder.containerGroupId;
        this.containerName = builder.containerName;
        this.image = builder.image;
        this.acrRegistryInfo = builder.acrRegistryInfo;
        this.arn = builder.arn;
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
     * Region of the instance, for example {@code cn-hangzhou}. The region of the client is used when you leave it out.
     *
     * <p>Required by the service, filled in by the SDK. On the wire: {@code RegionId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String regionId() {
        return regionId;
    }

    /**
     * Identifier of the ECI instance (container group) that runs the container, for example
     * {@code eci-bp1do4xz75fa5sd00000}.
     *
     * <p>Required. On the wire: {@code ContainerGroupId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String containerGroupId() {
        return containerGroupId;
    }

    /**
     * Name of the container to save, one of the containers of the instance.
     *
     * <p>Required. On the wire: {@code ContainerName}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String containerName() {
        return containerName;
    }

    /**
     * Repository and tag to push to, and the notes to store in the image. The API marks this as optional although it
     * requires the repository and the tag inside; always set it.
     *
     * <p>Optional. On the wire: {@code Image}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable CommitContainerImage image() {
        return image;
    }

    /**
     * Container Registry Enterprise Edition instance that holds the target repository. Set it if the target is such an
     * instance; leave it out for Container Registry Personal Edition. Unlike in the image cache operations this is a
     * single value, and neither the instance name nor domains are documented here.
     *
     * <p>Optional. On the wire: {@code AcrRegistryInfo}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable AcrRegistryInfo acrRegistryInfo() {
        return acrRegistryInfo;
    }

    /**
     * RAM role under which ECI pushes the image.
     *
     * <p>Optional. On the wire: {@code Arn}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable CommitContainerArn arn() {
        return arn;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> regionId;
            case 1 -> containerGroupId;
            case 2 -> containerName;
            case 3 -> image;
            case 4 -> acrRegistryInfo;
            case 5 -> arn;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link CommitContainerRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<CommitContainerRequest> {

        private @Nullable String regionId;
        private @Nullable String containerGroupId;
        private @Nullable String containerName;
        private @Nullable CommitContainerImage image;
        private @Nullable AcrRegistryInfo acrRegistryInfo;
        private @Nullable CommitContainerArn arn;

        private Builder() {}

        private Builder(CommitContainerRequest from) {
            this.regionId = from.regionId;
            this.containerGroupId = from.containerGroupId;
            this.containerName = from.containerName;
            this.image = from.image;
            this.acrRegistryInfo = from.acrRegistryInfo;
            this.arn = from.arn;
        }

        /**
         * Region of the instance, for example {@code cn-hangzhou}. The region of the client is used when you leave it
         * out.
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
         * Identifier of the ECI instance (container group) that runs the container, for example
         * {@code eci-bp1do4xz75fa5sd00000}.
         *
         * <p>Required. On the wire: {@code ContainerGroupId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder containerGroupId(@Nullable String value) {
            this.containerGroupId = value;
            return this;
        }

        /**
         * Name of the container to save, one of the containers of the instance.
         *
         * <p>Required. On the wire: {@code ContainerName}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder containerName(@Nullable String value) {
            this.containerName = value;
            return this;
        }

        /**
         * Repository and tag to push to, and the notes to store in the image. The API marks this as optional although
         * it requires the repository and the tag inside; always set it.
         *
         * <p>Optional. On the wire: {@code Image}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder image(@Nullable CommitContainerImage value) {
            this.image = value;
            return this;
        }

        /**
         * Container Registry Enterprise Edition instance that holds the target repository. Set it if the target is such
         * an instance; leave it out for Container Registry Personal Edition. Unlike in the image cache operations this
         * is a single value, and neither the instance name nor domains are documented here.
         *
         * <p>Optional. On the wire: {@code AcrRegistryInfo}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder acrRegistryInfo(@Nullable AcrRegistryInfo value) {
            this.acrRegistryInfo = value;
            return this;
        }

        /**
         * RAM role under which ECI pushes the image.
         *
         * <p>Optional. On the wire: {@code Arn}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder arn(@Nullable CommitContainerArn value) {
            this.arn = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.regionId = (String) value;
                case 1 -> this.containerGroupId = (String) value;
                case 2 -> this.containerName = (String) value;
                case 3 -> this.image = (CommitContainerImage) value;
                case 4 -> this.acrRegistryInfo = (AcrRegistryInfo) value;
                case 5 -> this.arn = (CommitContainerArn) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public CommitContainerRequest build() {
            return new CommitContainerRequest(this);
        }
    }
}
