// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.Limits;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Instance of Container Registry Enterprise Edition that ECI may access without user name and password. CommitContainer
 * takes one for the target of the push, CreateImageCache and UpdateImageCache take a list for the sources of the
 * images. The operations do not document the same members.
 *
 * <p>Immutable and thread-safe.
 */
public final class AcrRegistryInfo extends Shape {

    static final Schema<AcrRegistryInfo> SCHEMA =
            new Schema<>(
                    "AcrRegistryInfo",
                    Member.of("instanceId", "InstanceId", Member.Kind.STRING),
                    Member.of("instanceName", "InstanceName", Member.Kind.STRING),
                    Member.of("regionId", "RegionId", Member.Kind.STRING),
                    Member.of("domains", "Domain", Member.Kind.STRING_LIST)
                            .limits(Limits.builder().maxItems(100).build()),
                    Member.of("arnService", "ArnService", Member.Kind.STRING),
                    Member.of("arnUser", "ArnUser", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String instanceId;
    private final @Nullable String instanceName;
    private final @Nullable String regionId;
    private final List<String> domains;
    private final @Nullable String arnService;
    private final @Nullable String arnUser;

    private AcrRegistryInfo(Builder builder) {
        this.instanceId = builder.instanceId;
        this.instanceName = builder.instanceName;
        this.regionId = builder.regionId;
        this.domains = builder.domains;
        this.arnService = builder.arnService;
        this.arnUser = builder.arnUser;
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
     * Identifier of the registry instance, for example {@code cri-nwj395hgf6f30000}. No operation enforces it formally,
     * but always set it when you set any other member: without it images under a custom domain cannot be pulled without
     * a password.
     *
     * <p>Optional. On the wire: {@code InstanceId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String instanceId() {
        return instanceId;
    }

    /**
     * Name of the registry instance.
     *
     * <p>Optional. Documented for CreateImageCache and UpdateImageCache only. On the wire: {@code InstanceName}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String instanceName() {
        return instanceName;
    }

    /**
     * Region in which the registry instance lies, for example {@code cn-beijing}. It may differ from the region of the
     * request, which does not fill it in.
     *
     * <p>Optional. On the wire: {@code RegionId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String regionId() {
        return regionId;
    }

    /**
     * Domain names of the registry instance for which the access holds. All domains of the instance are covered if none
     * is given. The API reference also mentions several names in one text with commas between them; one name for each
     * list entry is the safer form.
     *
     * <p>Optional. At most 100 elements; checked before anything is sent. Documented for CreateImageCache and
     * UpdateImageCache only. On the wire: {@code Domain}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<String> domains() {
        return domains;
    }

    /**
     * ARN of the RAM role in the account that runs ECI and is given access to the registry. Only needed when the
     * registry belongs to another account, together with {@code arnUser}.
     *
     * <p>Optional. Documented for CommitContainer and CreateImageCache only. On the wire: {@code ArnService}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String arnService() {
        return arnService;
    }

    /**
     * ARN of the RAM role in the account that owns the registry and grants the access. Only needed when that is not the
     * account that runs ECI, together with {@code arnService}.
     *
     * <p>Optional. Documented for CommitContainer and CreateImageCache only. On the wire: {@code ArnUser}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String arnUser() {
        return arnUser;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> instanceId;
            case 1 -> instanceName;
            case 2 -> regionId;
            case 3 -> domains.isEmpty() ? null : domains;
            case 4 -> arnService;
            case 5 -> arnUser;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link AcrRegistryInfo}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<AcrRegistryInfo> {

        private @Nullable String instanceId;
        private @Nullable String instanceName;
        private @Nullable String regionId;
        private List<String> domains = List.of();
        private @Nullable String arnService;
        private @Nullable String arnUser;

        private Builder() {}

        private Builder(AcrRegistryInfo from) {
            this.instanceId = from.instanceId;
            this.instanceName = from.instanceName;
            this.regionId = from.regionId;
            this.domains = from.domains;
            this.arnService = from.arnService;
            this.arnUser = from.arnUser;
        }

        /**
         * Identifier of the registry instance, for example {@code cri-nwj395hgf6f30000}. No operation enforces it
         * formally, but always set it when you set any other member: without it images under a custom domain cannot be
         * pulled without a password.
         *
         * <p>Optional. On the wire: {@code InstanceId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder instanceId(@Nullable String value) {
            this.instanceId = value;
            return this;
        }

        /**
         * Name of the registry instance.
         *
         * <p>Optional. Documented for CreateImageCache and UpdateImageCache only. On the wire: {@code InstanceName}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder instanceName(@Nullable String value) {
            this.instanceName = value;
            return this;
        }

        /**
         * Region in which the registry instance lies, for example {@code cn-beijing}. It may differ from the region of
         * the request, which does not fill it in.
         *
         * <p>Optional. On the wire: {@code RegionId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder regionId(@Nullable String value) {
            this.regionId = value;
            return this;
        }

        /**
         * Domain names of the registry instance for which the access holds. All domains of the instance are covered if
         * none is given. The API reference also mentions several names in one text with commas between them; one name
         * for each list entry is the safer form.
         *
         * <p>Optional. At most 100 elements; checked before anything is sent. Documented for CreateImageCache and
         * UpdateImageCache only. On the wire: {@code Domain}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder domains(String... value) {
            return domains(Arrays.asList(value));
        }

        /**
         * Domain names of the registry instance for which the access holds. All domains of the instance are covered if
         * none is given. The API reference also mentions several names in one text with commas between them; one name
         * for each list entry is the safer form.
         *
         * <p>Optional. At most 100 elements; checked before anything is sent. Documented for CreateImageCache and
         * UpdateImageCache only. On the wire: {@code Domain}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder domains(List<String> value) {
            this.domains = copyOf("domains", value);
            return this;
        }

        /**
         * ARN of the RAM role in the account that runs ECI and is given access to the registry. Only needed when the
         * registry belongs to another account, together with {@code arnUser}.
         *
         * <p>Optional. Documented for CommitContainer and CreateImageCache only. On the wire: {@code ArnService}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder arnService(@Nullable String value) {
            this.arnService = value;
            return this;
        }

        /**
         * ARN of the RAM role in the account that owns the registry and grants the access. Only needed when that is not
         * the account that runs ECI, together with {@code arnService}.
         *
         * <p>Optional. Documented for CommitContainer and CreateImageCache only. On the wire: {@code ArnUser}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder arnUser(@Nullable String value) {
            this.arnUser = value;
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.instanceId = (String) value;
                case 1 -> this.instanceName = (String) value;
                case 2 -> this.regionId = (String) value;
                case 3 -> this.domains = copyOf("domains", (List<String>) value);
                case 4 -> this.arnService = (String) value;
                case 5 -> this.arnUser = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public AcrRegistryInfo build() {
            return new AcrRegistryInfo(this);
        }
    }
}
