// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Short text on an animal.
 *
 * <p>Immutable and thread-safe.
 */
public final class Label extends Shape {

    static final Schema<Label> SCHEMA = new Schema<>("Label", Member.of("value", "Value", Member.Kind.STRING)) {
        @Override
        protected Builder newBuilder() {
            return new Builder();
        }
    };

    private final @Nullable String value;

    private Label(Builder builder) {
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
     * Makes one with {@code value} set.
     *
     * @param value The text; {@code null} leaves it unset
     * @return the new {@code Label}
     */
    public static Label of(@Nullable String value) {
        return builder().value(value).build();
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
     * The text.
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
            case 0 -> value;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link Label}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<Label> {

        private @Nullable String value;

        private Builder() {}

        private Builder(Label from) {
            this.value = from.value;
        }

        /**
         * The text.
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
                case 0 -> this.value = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Label build() {
            return new Label(this);
        }
    }
}
