// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Login for a private image registry, as returned by GetImage.
 *
 * <p>Immutable and thread-safe.
 */
public final class RegistryCredentialDetails extends Shape {

    static final Schema<RegistryCredentialDetails> SCHEMA =
            new Schema<>(
                    "RegistryCredentialDetails",
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

    private RegistryCredentialDetails(Builder builder) {
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
     * Address of the registry.
     *
     * <p>On the wire: {@code Server}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String server() {
        return server;
    }

    /**
     * User name for the login.
     *
     * <p>On the wire: {@code UserName}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String userName() {
        return userName;
    }

    /**
     * Password for the login. The API documents that it is returned, but not whether it is masked, so expect the real
     * one: it is never printed by this library, and you should not log it either.
     *
     * <p>Secret: {@code toString()} and logs never show it. On the wire: {@code Password}.
     *
     * @return the value, or {@code null} if the answer does not hold it
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

    /** Collects the members of {@link RegistryCredentialDetails}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<RegistryCredentialDetails> {

        private @Nullable String server;
        private @Nullable String userName;
        private @Nullable String password;

        private Builder() {}

        private Builder(RegistryCredentialDetails from) {
            this.server = from.server;
            this.userName = from.userName;
            this.password = from.password;
        }

        /**
         * Address of the registry.
         *
         * <p>On the wire: {@code Server}.
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
         * <p>On the wire: {@code UserName}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder userName(@Nullable String value) {
            this.userName = value;
            return this;
        }

        /**
         * Password for the login. The API documents that it is returned, but not whether it is masked, so expect the
         * real one: it is never printed by this library, and you should not log it either.
         *
         * <p>Secret: {@code toString()} and logs never show it. On the wire: {@code Password}.
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
        public RegistryCredentialDetails build() {
            return new RegistryCredentialDetails(this);
        }
    }
}
