// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.protocol.Timestamps;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Person who looks after an animal.
 *
 * <p>Immutable and thread-safe.
 */
public final class Keeper extends Shape {

    static final Schema<Keeper> SCHEMA =
            new Schema<>(
                    "Keeper",
                    Member.of("name", "Name", Member.Kind.STRING).required(),
                    Member.of("pin", "Pin", Member.Kind.STRING).secret(),
                    Member.of("since", "Since", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String name;
    private final @Nullable String pin;
    private final @Nullable String since;

    private Keeper(Builder builder) {
        this.name = builder.name;
        this.pin = builder.pin;
        this.since = builder.since;
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
     * Makes one with {@code name} and {@code since} set.
     *
     * @param name Name of the person
     * @param since Time of the first day at work; {@code null} leaves it unset
     * @return the new {@code Keeper}
     */
    public static Keeper of(String name, @Nullable Instant since) {
        return builder().name(name).since(since).build();
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
     * Name of the person.
     *
     * <p>Required. On the wire: {@code Name}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * Secret number of the person.
     *
     * <p>Optional. Secret: {@code toString()} and logs never show it. On the wire: {@code Pin}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String pin() {
        return pin;
    }

    /**
     * Time of the first day at work. Days before &lt;that&gt; do not count, mail to a&#64;b.example does.
     *
     * <p>Optional. Documented for AddAnimal and FeedAnimal only. On the wire: {@code Since}.
     *
     * @return the time; {@code null} if it is not set or {@link #sinceText()} is not a time with a zone
     */
    public @Nullable Instant since() {
        return Timestamps.parse(since);
    }

    /**
     * The text behind {@link #since()}, as it travels.
     *
     * @return the text, or {@code null} if it is not set
     */
    public @Nullable String sinceText() {
        return since;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> name;
            case 1 -> pin;
            case 2 -> since;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link Keeper}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<Keeper> {

        private @Nullable String name;
        private @Nullable String pin;
        private @Nullable String since;

        private Builder() {}

        private Builder(Keeper from) {
            this.name = from.name;
            this.pin = from.pin;
            this.since = from.since;
        }

        /**
         * Name of the person.
         *
         * <p>Required. On the wire: {@code Name}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder name(@Nullable String value) {
            this.name = value;
            return this;
        }

        /**
         * Secret number of the person.
         *
         * <p>Optional. Secret: {@code toString()} and logs never show it. On the wire: {@code Pin}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder pin(@Nullable String value) {
            this.pin = value;
            return this;
        }

        /**
         * Time of the first day at work. Days before &lt;that&gt; do not count, mail to a&#64;b.example does.
         *
         * <p>Optional. Documented for AddAnimal and FeedAnimal only. On the wire: {@code Since}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder since(@Nullable Instant value) {
            this.since = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #since(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder sinceText(@Nullable String value) {
            this.since = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.name = (String) value;
                case 1 -> this.pin = (String) value;
                case 2 -> this.since = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public Keeper build() {
            return new Keeper(this);
        }
    }
}
