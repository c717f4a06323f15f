// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Place for animals, as it is seen by ListAnimals.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cage extends Shape {

    static final Schema<Cage> SCHEMA = new Schema<>("Cage", Member.of("number", "Number", Member.Kind.INTEGER)) {
        @Override
        protected Builder newBuilder() {
            return new Builder();
        }
    };

    private final @Nullable Integer number;

    private Cage(Builder builder) {
        this.number = builder.number;
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
     * Number of the place.
     *
     * <p>On the wire: {@code Number}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Integer number() {
        return number;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> number;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link Cage}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<Cage> {

        private @Nullable Integer number;

        private Builder() {}

        private Builder(Cage from) {
            this.number = from.number;
        }

        /**
         * Number of the place.
         *
         * <p>On the wire: {@code Number}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder number(@Nullable Integer value) {
            this.number = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.number = (Integer) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Cage build() {
            return new Cage(this);
        }
    }
}
