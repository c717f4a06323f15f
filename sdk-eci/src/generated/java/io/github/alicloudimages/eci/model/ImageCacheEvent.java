// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.protocol.Timestamps;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Event recorded while an image cache was built. Repetitions of an event are counted in one entry.
 *
 * <p>Immutable and thread-safe.
 */
public final class ImageCacheEvent extends Shape {

    static final Schema<ImageCacheEvent> SCHEMA =
            new Schema<>(
                    "ImageCacheEvent",
                    Member.of("type", "Type", Member.Kind.STRING),
                    Member.of("reason", "Reason", Member.Kind.STRING),
                    Member.of("message", "Message", Member.Kind.STRING),
                    Member.of("name", "Name", Member.Kind.STRING),
                    Member.of("count", "Count", Member.Kind.INTEGER),
                    Member.of("firstTimestamp", "FirstTimestamp", Member.Kind.STRING),
                    Member.of("lastTimestamp", "LastTimestamp", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String type;
    private final @Nullable String reason;
    private final @Nullable String message;
    private final @Nullable String name;
    private final @Nullable Integer count;
    private final @Nullable String firstTimestamp;
    private final @Nullable String lastTimestamp;

    private ImageCacheEvent(Builder builder) {
        this.type = builder.type;
        this.reason = builder.reason;
        this.message = builder.message;
        this.name = builder.name;
        this.count = builder.count;
        this.firstTimestamp = builder.firstTimestamp;
        this.lastTimestamp = builder.lastTimestamp;
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
     * Severity of the event.
     *
     * <p>On the wire: {@code Type}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable ImageCacheEventType type() {
        return type == null ? null : ImageCacheEventType.of(type);
    }

    /**
     * Short word for the cause, for example {@code Started}. The set of words is not published.
     *
     * <p>On the wire: {@code Reason}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String reason() {
        return reason;
    }

    /**
     * Description of the event for people to read.
     *
     * <p>On the wire: {@code Message}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String message() {
        return message;
    }

    /**
     * Name of the event, for example {@code imagetest.1661f31f851a0000}.
     *
     * <p>On the wire: {@code Name}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * How often the event occurred.
     *
     * <p>On the wire: {@code Count}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Integer count() {
        return count;
    }

    /**
     * Time of the first occurrence.
     *
     * <p>On the wire: {@code FirstTimestamp}.
     *
     * @return the time; {@code null} if the answer does not hold it or {@link #firstTimestampText()} is not a time with
     *     a zone
     */
    public @Nullable Instant firstTimestamp() {
        return Timestamps.parse(firstTimestamp);
    }

    /**
     * The text behind {@link #firstTimestamp()}, as it travels.
     *
     * @return the text, or {@code null} if the answer does not hold it
     */
    public @Nullable String firstTimestampText() {
        return firstTimestamp;
    }

    /**
     * Time of the last occurrence.
     *
     * <p>On the wire: {@code LastTimestamp}.
     *
     * @return the time; {@code null} if the answer does not hold it or {@link #lastTimestampText()} is not a time with
     *     a zone
     */
    public @Nullable Instant lastTimestamp() {
        return Timestamps.parse(lastTimestamp);
    }

    /**
     * The text behind {@link #lastTimestamp()}, as it travels.
     *
     * @return the text, or {@code null} if the answer does not hold it
     */
    public @Nullable String lastTimestampText() {
        return lastTimestamp;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> type;
            case 1 -> reason;
            case 2 -> message;
            case 3 -> name;
            case 4 -> count;
            case 5 -> firstTimestamp;
            case 6 -> lastTimestamp;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ImageCacheEvent}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<ImageCacheEvent> {

        private @Nullable String type;
        private @Nullable String reason;
        private @Nullable String message;
        private @Nullable String name;
        private @Nullable Integer count;
        private @Nullable String firstTimestamp;
        private @Nullable String lastTimestamp;

        private Builder() {}

        private Builder(ImageCacheEvent from) {
            this.type = from.type;
            this.reason = from.reason;
            this.message = from.message;
            this.name = from.name;
            this.count = from.count;
            this.firstTimestamp = from.firstTimestamp;
            this.lastTimestamp = from.lastTimestamp;
        }

        /**
         * Severity of the event.
         *
         * <p>On the wire: {@code Type}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder type(@Nullable ImageCacheEventType value) {
            this.type = value == null ? null : value.value();
            return this;
        }

        /**
         * Short word for the cause, for example {@code Started}. The set of words is not published.
         *
         * <p>On the wire: {@code Reason}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder reason(@Nullable String value) {
            this.reason = value;
            return this;
        }

        /**
         * Description of the event for people to read.
         *
         * <p>On the wire: {@code Message}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder message(@Nullable String value) {
            this.message = value;
            return this;
        }

        /**
         * Name of the event, for example {@code imagetest.1661f31f851a0000}.
         *
         * <p>On the wire: {@code Name}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder name(@Nullable String value) {
            this.name = value;
            return this;
        }

        /**
         * How often the event occurred.
         *
         * <p>On the wire: {@code Count}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder count(@Nullable Integer value) {
            this.count = value;
            return this;
        }

        /**
         * Time of the first occurrence.
         *
         * <p>On the wire: {@code FirstTimestamp}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder firstTimestamp(@Nullable Instant value) {
            this.firstTimestamp = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #firstTimestamp(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder firstTimestampText(@Nullable String value) {
            this.firstTimestamp = value;
            return this;
        }

        /**
         * Time of the last occurrence.
         *
         * <p>On the wire: {@code LastTimestamp}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder lastTimestamp(@Nullable Instant value) {
            this.lastTimestamp = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #lastTimestamp(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder lastTimestampText(@Nullable String value) {
            this.lastTimestamp = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.type = (String) value;
                case 1 -> this.reason = (String) value;
                case 2 -> this.message = (String) value;
                case 3 -> this.name = (String) value;
                case 4 -> this.count = (Integer) value;
                case 5 -> this.firstTimestamp = (String) value;
                case 6 -> this.lastTimestamp = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ImageCacheEvent build() {
            return new ImageCacheEvent(this);
        }
    }
}
