// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * RAM role under which ECI is allowed to push the image of a CommitContainer request. Only one can be given.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitContainerArn extends Shape {

    static final Schema<CommitContainerArn> SCHEMA =
            new Schema<>(
                    "CommitContainerArn",
                    Member.of("roleArn", "RoleArn", Member.Kind.STRING),
                    Member.of("roleType", "RoleType", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String roleArn;
    private final @Nullable String roleType;

    private CommitContainerArn(Builder builder) {
        this.roleArn = builder.roleArn;
        this.roleType = builder.roleType;
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
     * ARN of the RAM role that ECI takes on to push the image, for example
     * {@code acs:ram::1609982529000000:role/role-test}.
     *
     * <p>Optional. On the wire: {@code RoleArn}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String roleArn() {
        return roleArn;
    }

    /**
     * Kind of authorization. The documented value is {@code service}, which stands for a RAM role that the service
     * takes on; some older examples show {@code user}, which is described nowhere.
     *
     * <p>Optional. On the wire: {@code RoleType}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String roleType() {
        return roleType;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> roleArn;
            case 1 -> roleType;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link CommitContainerArn}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<CommitContainerArn> {

        private @Nullable String roleArn;
        private @Nullable String roleType;

        private Builder() {}

        private Builder(CommitContainerArn from) {
            this.roleArn = from.roleArn;
            this.roleType = from.roleType;
        }

        /**
         * ARN of the RAM role that ECI takes on to push the image, for example
         * {@code acs:ram::1609982529000000:role/role-test}.
         *
         * <p>Optional. On the wire: {@code RoleArn}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder roleArn(@Nullable String value) {
            this.roleArn = value;
            return this;
        }

        /**
         * Kind of authorization. The documented value is {@code service}, which stands for a RAM role that the service
         * takes on; some older examples show {@code user}, which is described nowhere.
         *
         * <p>Optional. On the wire: {@code RoleType}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder roleType(@Nullable String value) {
            this.roleType = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.roleArn = (String) value;
                case 1 -> this.roleType = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public CommitContainerArn build() {
            return new CommitContainerArn(this);
        }
    }
}
