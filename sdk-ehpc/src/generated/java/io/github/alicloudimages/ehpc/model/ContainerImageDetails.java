// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Where a container image is found and what it is made for, as returned by GetImage.
 *
 * <p>Immutable and thread-safe.
 */
public final class ContainerImageDetails extends Shape {

    static final Schema<ContainerImageDetails> SCHEMA =
            new Schema<>(
                    "ContainerImageDetails",
                    Member.of("registryUrl", "RegistryUrl", Member.Kind.STRING),
                    Member.of("isAcrRegistry", "IsACRRegistry", Member.Kind.BOOLEAN),
                    Member.of("isAcrEnterprise", "IsACREnterprise", Member.Kind.BOOLEAN),
                    Member.of("registryCriId", "RegistryCriId", Member.Kind.STRING)
                            .trimmed(),
                    Member.of("architecture", "Architecture", Member.Kind.STRING),
                    Member.of("osTag", "OsTag", Member.Kind.STRING),
                    Member.of("platform", "Platform", Member.Kind.STRING),
                    Member.structure("registryCredential", "RegistryCredential", RegistryCredentialDetails.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String registryUrl;
    private final @Nullable Boolean isAcrRegistry;
    private final @Nullable Boolean isAcrEnterprise;
    private final @Nullable String registryCriId;
    private final @Nullable String architecture;
    private final @Nullable String osTag;
    private final @Nullable String platform;
    private final @Nullable RegistryCredentialDetails registryCredential;

    private ContainerImageDetails(Builder builder) {
        this.registryUrl = builder.registryUrl;
        this.isAcrRegistry = builder.isAcrRegistry;
        this.isAcrEnterprise = builder.isAcrEnterprise;
        this.registryCriId = builder.registryCriId;
        this.architecture = builder.architecture;
        this.osTag = builder.osTag;
        this.platform = builder.platform;
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
     * Full address of the image including its tag.
     *
     * <p>On the wire: {@code RegistryUrl}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String registryUrl() {
        return registryUrl;
    }

    /**
     * Whether the image is kept in Alibaba Cloud Container Registry (ACR).
     *
     * <p>On the wire: {@code IsACRRegistry}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Boolean isAcrRegistry() {
        return isAcrRegistry;
    }

    /**
     * Whether the image is kept in an Enterprise Edition instance of Alibaba Cloud Container Registry.
     *
     * <p>On the wire: {@code IsACREnterprise}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Boolean isAcrEnterprise() {
        return isAcrEnterprise;
    }

    /**
     * Identifier of the Enterprise Edition instance that holds the image.
     *
     * <p>On the wire: {@code RegistryCriId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String registryCriId() {
        return registryCriId;
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

    /**
     * Name of the operating system version in the image.
     *
     * <p>On the wire: {@code OsTag}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String osTag() {
        return osTag;
    }

    /**
     * Operating system or distribution of the image.
     *
     * <p>On the wire: {@code Platform}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String platform() {
        return platform;
    }

    /**
     * Login for the private registry, as stored with the image. Handle it as a secret.
     *
     * <p>On the wire: {@code RegistryCredential}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable RegistryCredentialDetails registryCredential() {
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
            case 4 -> architecture;
            case 5 -> osTag;
            case 6 -> platform;
            case 7 -> registryCredential;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ContainerImageDetails}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<ContainerImageDetails> {

        private @Nullable String registryUrl;
        private @Nullable Boolean isAcrRegistry;
        private @Nullable Boolean isAcrEnterprise;
        private @Nullable String registryCriId;
        private @Nullable String architecture;
        private @Nullable String osTag;
        private @Nullable String platform;
        private @Nullable RegistryCredentialDetails registryCredential;

        private Builder() {}

        private Builder(ContainerImageDetails from) {
            this.registryUrl = from.registryUrl;
            this.isAcrRegistry = from.isAcrRegistry;
            this.isAcrEnterprise = from.isAcrEnterprise;
            this.registryCriId = from.registryCriId;
            this.architecture = from.architecture;
            this.osTag = from.osTag;
            this.platform = from.platform;
            this.registryCredential = from.registryCredential;
        }

        /**
         * Full address of the image including its tag.
         *
         * <p>On the wire: {@code RegistryUrl}.
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
         * <p>On the wire: {@code IsACRRegistry}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder isAcrRegistry(@Nullable Boolean value) {
            this.isAcrRegistry = value;
            return this;
        }

        /**
         * Whether the image is kept in an Enterprise Edition instance of Alibaba Cloud Container Registry.
         *
         * <p>On the wire: {@code IsACREnterprise}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder isAcrEnterprise(@Nullable Boolean value) {
            this.isAcrEnterprise = value;
            return this;
        }

        /**
         * Identifier of the Enterprise Edition instance that holds the image.
         *
         * <p>On the wire: {@code RegistryCriId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder registryCriId(@Nullable String value) {
            this.registryCriId = value;
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

        /**
         * Name of the operating system version in the image.
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
         * Operating system or distribution of the image.
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
         * Login for the private registry, as stored with the image. Handle it as a secret.
         *
         * <p>On the wire: {@code RegistryCredential}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder registryCredential(@Nullable RegistryCredentialDetails value) {
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
                case 4 -> this.architecture = (String) value;
                case 5 -> this.osTag = (String) value;
                case 6 -> this.platform = (String) value;
                case 7 -> this.registryCredential = (RegistryCredentialDetails) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ContainerImageDetails build() {
            return new ContainerImageDetails(this);
        }
    }
}
