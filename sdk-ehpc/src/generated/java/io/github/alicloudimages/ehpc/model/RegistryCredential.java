// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Login for a private image registry, for AddImage.
 *
 * <p>Immutable and thread-safe.
 */
public final class RegistryCredential extends Shape {

    static final Schema<RegistryCredential> SCHEMA =
            new Schema<>(
                    "RegistryCredential",
                    Member.of("server", "Server", Member.Kind.STRING),
                    Member.of("userName", "UserName", Member.Kind.STRING),
                    Member.of("password", "Password", Member.Kind.STRING).secret()) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String server;
    private final @Nullable String userName;
    private final @Nullable String password;

    private RegistryCredential(Builder builder) {
        this.server = builder.server;
        this.userName = builder.userName;
        this.password = builder.password;
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
     * Address of the registry, for example {@code registry-vpc.cn-hangzhou.aliyuncs.com}.
     *
     * <p>Optional. On the wire: {@code Server}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String server() {
        return server;
    }

    /**
     * User name for the login.
     *
     * <p>Optional. On the wire: {@code UserName}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String userName() {
        return userName;
    }

    /**
     * Password for the login. It is never printed by this library. Assume that the service keeps it with the image, and
     * use one that is good for pulling only.
     *
     * <p>Optional. Secret: {@code toString()} and logs never show it. On the wire: {@code Password}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String password() {
        return password;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> server;
            case 1 -> userName;
            case 2 -> password;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link RegistryCredential}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<RegistryCredential> {

        private @Nullable String server;
        private @Nullable String userName;
        private @Nullable String password;

        private Builder() {}

        private Builder(RegistryCredential from) {
            this.server = from.server;
            this.userName = from.userName;
            this.password = from.password;
        }

        /**
         * Address of the registry, for example {@code registry-vpc.cn-hangzhou.aliyuncs.com}.
         *
         * <p>Optional. On the wire: {@code Server}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder server(@Nullable String value) {
            this.server = value;
            return this;
        }

        /**
         * User name for the login.
         *
         * <p>Optional. On the wire: {@code UserName}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder userName(@Nullable String value) {
            this.userName = value;
            return this;
        }

        /**
         * Password for the login. It is never printed by this library. Assume that the service keeps it with the image,
         * and use one that is good for pulling only.
         *
         * <p>Optional. Secret: {@code toString()} and logs never show it. On the wire: {@code Password}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder password(@Nullable String value) {
            this.password = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.server = (String) value;
                case 1 -> this.userName = (String) value;
                case 2 -> this.password = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public RegistryCredential build() {
            return new RegistryCredential(this);
        }
    }
}
