// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Where a container image is found and how to log in to its registry, for AddImage.
 *
 * <p>Immutable and thread-safe.
 */
public final class ContainerImageSpec extends Shape {

    static final Schema<ContainerImageSpec> SCHEMA =
            new Schema<>(
                    "ContainerImageSpec",
                    Member.of("registryUrl", "RegistryUrl", Member.Kind.STRING),
                    Member.of("isAcrRegistry", "IsACRRegistry", Member.Kind.BOOLEAN),
                    Member.of("isAcrEnterprise", "IsACREnterprise", Member.Kind.BOOLEAN),
                    Member.of("registryCriId", "RegistryCriId", Member.Kind.STRING),
                    Member.structure("registryCredential", "RegistryCredential", RegistryCredential.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String registryUrl;
    private final @Nullable Boolean isAcrRegistry;
    private final @Nullable Boolean isAcrEnterprise;
    private final @Nullable String registryCriId;
    private final @Nullable RegistryCredential registryCredential;

    private ContainerImageSpec(Builder builder) {
        this.registryUrl = builder.registryUrl;
        this.isAcrRegistry = builder.isAcrRegistry;
        this.isAcrEnterprise = builder.isAcrEnterprise;
        this.registryCriId = builder.registryCriId;
        this.registryCredential = builder.registryCredential;
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
     * Full address of the image including its tag, for example
     * {@code registry-vpc.cn-hangzhou.aliyuncs.com/ehpc_open/nginx:latest}.
     *
     * <p>Optional. On the wire: {@code RegistryUrl}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String registryUrl() {
        return registryUrl;
    }

    /**
     * Whether the image is kept in Alibaba Cloud Container Registry (ACR).
     *
     * <p>Optional. On the wire: {@code IsACRRegistry}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Boolean isAcrRegistry() {
        return isAcrRegistry;
    }

    /**
     * Whether the image is kept in an Enterprise Edition instance of Alibaba Cloud Container Registry. Give the
     * instance in {@code registryCriId} then.
     *
     * <p>Optional. On the wire: {@code IsACREnterprise}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Boolean isAcrEnterprise() {
        return isAcrEnterprise;
    }

    /**
     * Identifier of the Enterprise Edition instance that holds the image, for example {@code cri-xyz795ygf8k90000}.
     *
     * <p>Optional. On the wire: {@code RegistryCriId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String registryCriId() {
        return registryCriId;
    }

    /**
     * Login for a private registry. Leave it out for images that anybody may pull.
     *
     * <p>Optional. On the wire: {@code RegistryCredential}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable RegistryCredential registryCredential() {
        return registryCredential;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> registryUrl;
            case 1 -> isAcrRegistry;
            case 2 -> isAcrEnterprise;
            case 3 -> registryCriId;
            case 4 -> registryCredential;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ContainerImageSpec}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<ContainerImageSpec> {

        private @Nullable String registryUrl;
        private @Nullable Boolean isAcrRegistry;
        private @Nullable Boolean isAcrEnterprise;
        private @Nullable String registryCriId;
        private @Nullable RegistryCredential registryCredential;

        private Builder() {}

        private Builder(ContainerImageSpec from) {
            this.registryUrl = from.registryUrl;
            this.isAcrRegistry = from.isAcrRegistry;
            this.isAcrEnterprise = from.isAcrEnterprise;
            this.registryCriId = from.registryCriId;
            this.registryCredential = from.registryCredential;
        }

        /**
         * Full address of the image including its tag, for example
         * {@code registry-vpc.cn-hangzhou.aliyuncs.com/ehpc_open/nginx:latest}.
         *
         * <p>Optional. On the wire: {@code RegistryUrl}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder registryUrl(@Nullable String value) {
            this.registryUrl = value;
            return this;
        }

        /**
         * Whether the image is kept in Alibaba Cloud Container Registry (ACR).
         *
         * <p>Optional. On the wire: {@code IsACRRegistry}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder isAcrRegistry(@Nullable Boolean value) {
            this.isAcrRegistry = value;
            return this;
        }

        /**
         * Whether the image is kept in an Enterprise Edition instance of Alibaba Cloud Container Registry. Give the
         * instance in {@code registryCriId} then.
         *
         * <p>Optional. On the wire: {@code IsACREnterprise}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder isAcrEnterprise(@Nullable Boolean value) {
            this.isAcrEnterprise = value;
            return this;
        }

        /**
         * Identifier of the Enterprise Edition instance that holds the image, for example {@code cri-xyz795ygf8k90000}.
         *
         * <p>Optional. On the wire: {@code RegistryCriId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder registryCriId(@Nullable String value) {
            this.registryCriId = value;
            return this;
        }

        /**
         * Login for a private registry. Leave it out for images that anybody may pull.
         *
         * <p>Optional. On the wire: {@code RegistryCredential}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder registryCredential(@Nullable RegistryCredential value) {
            this.registryCredential = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.registryUrl = (String) value;
                case 1 -> this.isAcrRegistry = (Boolean) value;
                case 2 -> this.isAcrEnterprise = (Boolean) value;
                case 3 -> this.registryCriId = (String) value;
                case 4 -> this.registryCredential = (RegistryCredential) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ContainerImageSpec build() {
            return new ContainerImageSpec(this);
        }
    }
}
