// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.protocol.Timestamps;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Animal as it is seen by ListAnimals.
 *
 * <p>Immutable and thread-safe.
 */
public final class Animal extends Shape {

    static final Schema<Animal> SCHEMA =
            new Schema<>(
                    "Animal",
                    Member.of("animalId", "AnimalId", Member.Kind.STRING).trimmed(),
                    Member.of("status", "Status", Member.Kind.STRING),
                    Member.of("born", "Born", Member.Kind.STRING),
                    Member.of("weight", "Weight", Member.Kind.LONG),
                    Member.of("tame", "Tame", Member.Kind.BOOLEAN),
                    Member.of("names", "Names", Member.Kind.STRING_LIST),
                    Member.structure("home", "Home", Cage.SCHEMA),
                    Member.structures("labels", "Labels", Label.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String animalId;
    private final @Nullable String status;
    private final @Nullable String born;
    private final @Nullable Long weight;
    private final @Nullable Boolean tame;
    private final List<String> names;
    private final @Nullable Cage home;
    private final List<Label> labels;

    private Animal(Builder builder) {
        this.animalId = builder.animalId;
        this.status = builder.status;
        this.born = builder.born;
        this.weight = builder.weight;
        this.tame = builder.tame;
        this.names = builder.names;
        this.home = builder.home;
        this.labels = builder.labels;
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
     * Identifier of the animal.
     *
     * <p>On the wire: {@code AnimalId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String animalId() {
        return animalId;
    }

    /**
     * State of the animal.
     *
     * <p>On the wire: {@code Status}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable AnimalStatus status() {
        return status == null ? null : AnimalStatus.of(status);
    }

    /**
     * Time of birth.
     *
     * <p>On the wire: {@code Born}.
     *
     * @return the time; {@code null} if the answer does not hold it or {@link #bornText()} is not a time with a zone
     */
    public @Nullable Instant born() {
        return Timestamps.parse(born);
    }

    /**
     * The text behind {@link #born()}, as it travels.
     *
     * @return the text, or {@code null} if the answer does not hold it
     */
    public @Nullable String bornText() {
        return born;
    }

    /**
     * Weight of the animal.
     *
     * <p>Unit: g. On the wire: {@code Weight}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Long weight() {
        return weight;
    }

    /**
     * Whether it may be touched.
     *
     * <p>On the wire: {@code Tame}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Boolean tame() {
        return tame;
    }

    /**
     * Names it listens to.
     *
     * <p>On the wire: {@code Names}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<String> names() {
        return names;
    }

    /**
     * Where it lives.
     *
     * <p>On the wire: {@code Home}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Cage home() {
        return home;
    }

    /**
     * What is attached to it.
     *
     * <p>On the wire: {@code Labels}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<Label> labels() {
        return labels;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> animalId;
            case 1 -> status;
            case 2 -> born;
            case 3 -> weight;
            case 4 -> tame;
            case 5 -> names.isEmpty() ? null : names;
            case 6 -> home;
            case 7 -> labels.isEmpty() ? null : labels;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link Animal}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<Animal> {

        private @Nullable String animalId;
        private @Nullable String status;
        private @Nullable String born;
        private @Nullable Long weight;
        private @Nullable Boolean tame;
        private List<String> names = List.of();
        private @Nullable Cage home;
        private List<Label> labels = List.of();

        private Builder() {}

        private Builder(Animal from) {
            this.animalId = from.animalId;
            this.status = from.status;
            this.born = from.born;
            this.weight = from.weight;
            this.tame = from.tame;
            this.names = from.names;
            this.home = from.home;
            this.labels = from.labels;
        }

        /**
         * Identifier of the animal.
         *
         * <p>On the wire: {@code AnimalId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder animalId(@Nullable String value) {
            this.animalId = value;
            return this;
        }

        /**
         * State of the animal.
         *
         * <p>On the wire: {@code Status}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder status(@Nullable AnimalStatus value) {
            this.status = value == null ? null : value.value();
            return this;
        }

        /**
         * Time of birth.
         *
         * <p>On the wire: {@code Born}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder born(@Nullable Instant value) {
            this.born = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #born(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder bornText(@Nullable String value) {
            this.born = value;
            return this;
        }

        /**
         * Weight of the animal.
         *
         * <p>Unit: g. On the wire: {@code Weight}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder weight(@Nullable Long value) {
            this.weight = value;
            return this;
        }

        /**
         * Weight of the animal.
         *
         * <p>Unit: g. On the wire: {@code Weight}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder weight(long value) {
            this.weight = value;
            return this;
        }

        /**
         * Whether it may be touched.
         *
         * <p>On the wire: {@code Tame}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder tame(@Nullable Boolean value) {
            this.tame = value;
            return this;
        }

        /**
         * Names it listens to.
         *
         * <p>On the wire: {@code Names}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder names(String... value) {
            return names(Arrays.asList(value));
        }

        /**
         * Names it listens to.
         *
         * <p>On the wire: {@code Names}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder names(List<String> value) {
            this.names = copyOf("names", value);
            return this;
        }

        /**
         * Where it lives.
         *
         * <p>On the wire: {@code Home}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder home(@Nullable Cage value) {
            this.home = value;
            return this;
        }

        /**
         * What is attached to it.
         *
         * <p>On the wire: {@code Labels}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder labels(Label... value) {
            return labels(Arrays.asList(value));
        }

        /**
         * What is attached to it.
         *
         * <p>On the wire: {@code Labels}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder labels(List<Label> value) {
            this.labels = copyOf("labels", value);
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.animalId = (String) value;
                case 1 -> this.status = (String) value;
                case 2 -> this.born = (String) value;
                case 3 -> this.weight = (Long) value;
                case 4 -> this.tame = (Boolean) value;
                case 5 -> this.names = copyOf("names", (List<String>) value);
                case 6 -> this.home = (Cage) value;
                case 7 -> this.labels = copyOf("labels", (List<Label>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Animal build() {
            return new Animal(this);
        }
    }
}
