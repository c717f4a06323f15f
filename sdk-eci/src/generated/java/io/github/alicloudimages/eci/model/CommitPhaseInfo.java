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
 * Report on one step of a commit task.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitPhaseInfo extends Shape {

    static final Schema<CommitPhaseInfo> SCHEMA =
            new Schema<>(
                    "CommitPhaseInfo",
                    Member.of("phase", "Phase", Member.Kind.STRING),
                    Member.of("status", "Status", Member.Kind.STRING),
                    Member.of("message", "Message", Member.Kind.STRING),
                    Member.of("recordTime", "RecordTime", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String phase;
    private final @Nullable String status;
    private final @Nullable String message;
    private final @Nullable String recordTime;

    private CommitPhaseInfo(Builder builder) {
        this.phase = builder.phase;
        this.status = builder.status;
        this.message = builder.message;
        this.recordTime = builder.recordTime;
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
     * Step that is reported on.
     *
     * <p>On the wire: {@code Phase}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable CommitPhase phase() {
        return phase == null ? null : CommitPhase.of(phase);
    }

    /**
     * Outcome of the step. Only {@code Success} is published, so treat any other value as unknown rather than as a
     * failure.
     *
     * <p>On the wire: {@code Status}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable CommitPhaseStatus status() {
        return status == null ? null : CommitPhaseStatus.of(status);
    }

    /**
     * Details of the step, for example the reason of a failure.
     *
     * <p>On the wire: {@code Message}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String message() {
        return message;
    }

    /**
     * Time when the report was written. The service gives it with fractions of a second and an offset such as
     * {@code +08:00}, unlike its other times.
     *
     * <p>On the wire: {@code RecordTime}.
     *
     * @return the time; {@code null} if the answer does not hold it or {@link #recordTimeText()} is not a time with a
     *     zone
     */
    public @Nullable Instant recordTime() {
        return Timestamps.parse(recordTime);
    }

    /**
     * The text behind {@link #recordTime()}, as it travels.
     *
     * @return the text, or {@code null} if the answer does not hold it
     */
    public @Nullable String recordTimeText() {
        return recordTime;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> phase;
            case 1 -> status;
            case 2 -> message;
            case 3 -> recordTime;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link CommitPhaseInfo}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<CommitPhaseInfo> {

        private @Nullable String phase;
        private @Nullable String status;
        private @Nullable String message;
        private @Nullable String recordTime;

        private Builder() {}

        private Builder(CommitPhaseInfo from) {
            this.phase = from.phase;
            this.status = from.status;
            this.message = from.message;
            this.recordTime = from.recordTime;
        }

        /**
         * Step that is reported on.
         *
         * <p>On the wire: {@code Phase}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder phase(@Nullable CommitPhase value) {
            this.phase = value == null ? null : value.value();
            return this;
        }

        /**
         * Outcome of the step. Only {@code Success} is published, so treat any other value as unknown rather than as a
         * failure.
         *
         * <p>On the wire: {@code Status}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder status(@Nullable CommitPhaseStatus value) {
            this.status = value == null ? null : value.value();
            return this;
        }

        /**
         * Details of the step, for example the reason of a failure.
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
         * Time when the report was written. The service gives it with fractions of a second and an offset such as
         * {@code +08:00}, unlike its other times.
         *
         * <p>On the wire: {@code RecordTime}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder recordTime(@Nullable Instant value) {
            this.recordTime = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #recordTime(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder recordTimeText(@Nullable String value) {
            this.recordTime = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.phase = (String) value;
                case 1 -> this.status = (String) value;
                case 2 -> this.message = (String) value;
                case 3 -> this.recordTime = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public CommitPhaseInfo build() {
            return new CommitPhaseInfo(this);
        }
    }
}
