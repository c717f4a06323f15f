// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Key and value attached to a resource, used for grouping and searching.
 *
 * <p>Immutable and thread-safe.
 */
public final class Tag extends Shape {

    static final Schema<Tag> SCHEMA =
            new Schema<>(
                    "Tag",
                    Member.of("key", "Key", Member.Kind.STRING),
                    Member.of("value", "Value", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String key;
    private final @Nullable String value;

    private Tag(Builder builder) {
        this.key = builder.key;
        this.value = builder.value;
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
     * Makes one with {@code key} and {@code value} set.
     *
     * @param key Key of the tag; {@code null} leaves it unset
     * @param value Value of the tag; {@code null} leaves it unset
     * @return the new {@code Tag}
     */
    public static Tag of(@Nullable String key, @Nullable String value) {
        return builder().key(key).value(value).build();
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
     * Key of the tag. A resource has at most one tag with the same key.
     *
     * <p>Optional. On the wire: {@code Key}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String key() {
        return key;
    }

    /**
     * Value of the tag.
     *
     * <p>Optional. On the wire: {@code Value}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String value() {
        return value;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> key;
            case 1 -> value;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link Tag}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<Tag> {

        private @Nullable String key;
        private @Nullable String value;

        private Builder() {}

        private Builder(Tag from) {
            this.key = from.key;
            this.value = from.value;
        }

        /**
         * Key of the tag. A resource has at most one tag with the same key.
         *
         * <p>Optional. On the wire: {@code Key}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder key(@Nullable String value) {
            this.key = value;
            return this;
        }

        /**
         * Value of the tag.
         *
         * <p>Optional. On the wire: {@code Value}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.key = (String) value;
                case 1 -> this.value = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Tag build() {
            return new Tag(this);
        }
    }
}
