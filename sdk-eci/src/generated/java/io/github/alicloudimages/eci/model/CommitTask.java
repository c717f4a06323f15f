// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

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
 * Task that turns a container into a pushed image, as seen by DescribeCommitContainerTask.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitTask extends Shape {

    static final Schema<CommitTask> SCHEMA =
            new Schema<>(
                    "CommitTask",
                    Member.of("taskId", "TaskId", Member.Kind.STRING).trimmed(),
                    Member.of("taskStatus", "TaskStatus", Member.Kind.STRING),
                    Member.of("taskProgress", "TaskProgress", Member.Kind.STRING),
                    Member.of("statusMessage", "StatusMessage", Member.Kind.STRING),
                    Member.of("containerName", "ContainerName", Member.Kind.STRING),
                    Member.of("taskCreationTime", "TaskCreationTime", Member.Kind.STRING),
                    Member.of("taskFinishedTime", "TaskFinishedTime", Member.Kind.STRING),
                    Member.structures("commitPhaseInfos", "CommitPhaseInfos", CommitPhaseInfo.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String taskId;
    private final @Nullable String taskStatus;
    private final @Nullable String taskProgress;
    private final @Nullable String statusMessage;
    private final @Nullable String containerName;
    private final @Nullable String taskCreationTime;
    private final @Nullable String taskFinishedTime;
    private final List<CommitPhaseInfo> commitPhaseInfos;

    private CommitTask(Builder builder) {
        this.taskId = builder.taskId;
        this.taskStatus = builder.taskStatus;
        this.taskProgress = builder.taskProgress;
        this.statusMessage = builder.statusMessage;
        this.containerName = builder.containerName;
        this.taskCreationTime = builder.taskCreationTime;
        this.taskFinishedTime = builder.taskFinishedTime;
        this.commitPhaseInfos = builder.commitPhaseInfos;
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
     * Identifier of the task, as returned by CommitContainer.
     *
     * <p>On the wire: {@code TaskId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String taskId() {
        return taskId;
    }

    /**
     * State of the task. Go on asking until it is {@code Succeeded} or {@code Failed}.
     *
     * <p>On the wire: {@code TaskStatus}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable CommitTaskStatus taskStatus() {
        return taskStatus == null ? null : CommitTaskStatus.of(taskStatus);
    }

    /**
     * Progress of the task as a text with a percent sign, for example {@code 50%}. It is meant for display; decide by
     * the state.
     *
     * <p>On the wire: {@code TaskProgress}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String taskProgress() {
        return taskProgress;
    }

    /**
     * Explanation of the state, mostly of interest after a failure.
     *
     * <p>On the wire: {@code StatusMessage}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String statusMessage() {
        return statusMessage;
    }

    /**
     * Name of the container that is saved.
     *
     * <p>On the wire: {@code ContainerName}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String containerName() {
        return containerName;
    }

    /**
     * Time when the task was created.
     *
     * <p>On the wire: {@code TaskCreationTime}.
     *
     * @return the time; {@code null} if the answer does not hold it or {@link #taskCreationTimeText()} is not a time
     *     with a zone
     */
    public @Nullable Instant taskCreationTime() {
        return Timestamps.parse(taskCreationTime);
    }

    /**
     * The text behind {@link #taskCreationTime()}, as it travels.
     *
     * @return the text, or {@code null} if the answer does not hold it
     */
    public @Nullable String taskCreationTimeText() {
        return taskCreationTime;
    }

    /**
     * Time when the task ended. Expect it to be absent while the task is running.
     *
     * <p>On the wire: {@code TaskFinishedTime}.
     *
     * @return the time; {@code null} if the answer does not hold it or {@link #taskFinishedTimeText()} is not a time
     *     with a zone
     */
    public @Nullable Instant taskFinishedTime() {
        return Timestamps.parse(taskFinishedTime);
    }

    /**
     * The text behind {@link #taskFinishedTime()}, as it travels.
     *
     * @return the text, or {@code null} if the answer does not hold it
     */
    public @Nullable String taskFinishedTimeText() {
        return taskFinishedTime;
    }

    /**
     * Steps that the task has reached so far, each with its outcome.
     *
     * <p>On the wire: {@code CommitPhaseInfos}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<CommitPhaseInfo> commitPhaseInfos() {
        return commitPhaseInfos;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> taskId;
            case 1 -> taskStatus;
            case 2 -> taskProgress;
            case 3 -> statusMessage;
            case 4 -> containerName;
            case 5 -> taskCreationTime;
            case 6 -> taskFinishedTime;
            case 7 -> commitPhaseInfos.isEmpty() ? null : commitPhaseInfos;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link CommitTask}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<CommitTask> {

        private @Nullable String taskId;
        private @Nullable String taskStatus;
        private @Nullable String taskProgress;
        private @Nullable String statusMessage;
        private @Nullable String containerName;
        private @Nullable String taskCreationTime;
        private @Nullable String taskFinishedTime;
        private List<CommitPhaseInfo> commitPhaseInfos = List.of();

        private Builder() {}

        private Builder(CommitTask from) {
            this.taskId = from.taskId;
            this.taskStatus = from.taskStatus;
            this.taskProgress = from.taskProgress;
            this.statusMessage = from.statusMessage;
            this.containerName = from.containerName;
            this.taskCreationTime = from.taskCreationTime;
            this.taskFinishedTime = from.taskFinishedTime;
            this.commitPhaseInfos = from.commitPhaseInfos;
        }

        /**
         * Identifier of the task, as returned by CommitContainer.
         *
         * <p>On the wire: {@code TaskId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder taskId(@Nullable String value) {
            this.taskId = value;
            return this;
        }

        /**
         * State of the task. Go on asking until it is {@code Succeeded} or {@code Failed}.
         *
         * <p>On the wire: {@code TaskStatus}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder taskStatus(@Nullable CommitTaskStatus value) {
            this.taskStatus = value == null ? null : value.value();
            return this;
        }

        /**
         * Progress of the task as a text with a percent sign, for example {@code 50%}. It is meant for display; decide
         * by the state.
         *
         * <p>On the wire: {@code TaskProgress}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder taskProgress(@Nullable String value) {
            this.taskProgress = value;
            return this;
        }

        /**
         * Explanation of the state, mostly of interest after a failure.
         *
         * <p>On the wire: {@code StatusMessage}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder statusMessage(@Nullable String value) {
            this.statusMessage = value;
            return this;
        }

        /**
         * Name of the container that is saved.
         *
         * <p>On the wire: {@code ContainerName}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder containerName(@Nullable String value) {
            this.containerName = value;
            return this;
        }

        /**
         * Time when the task was created.
         *
         * <p>On the wire: {@code TaskCreationTime}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder taskCreationTime(@Nullable Instant value) {
            this.taskCreationTime = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #taskCreationTime(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder taskCreationTimeText(@Nullable String value) {
            this.taskCreationTime = value;
            return this;
        }

        /**
         * Time when the task ended. Expect it to be absent while the task is running.
         *
         * <p>On the wire: {@code TaskFinishedTime}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder taskFinishedTime(@Nullable Instant value) {
            this.taskFinishedTime = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #taskFinishedTime(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder taskFinishedTimeText(@Nullable String value) {
            this.taskFinishedTime = value;
            return this;
        }

        /**
         * Steps that the task has reached so far, each with its outcome.
         *
         * <p>On the wire: {@code CommitPhaseInfos}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder commitPhaseInfos(CommitPhaseInfo... value) {
            return commitPhaseInfos(Arrays.asList(value));
        }

        /**
         * Steps that the task has reached so far, each with its outcome.
         *
         * <p>On the wire: {@code CommitPhaseInfos}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder commitPhaseInfos(List<CommitPhaseInfo> value) {
            this.commitPhaseInfos = copyOf("commitPhaseInfos", value);
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.taskId = (String) value;
                case 1 -> this.taskStatus = (String) value;
                case 2 -> this.taskProgress = (String) value;
                case 3 -> this.statusMessage = (String) value;
                case 4 -> this.containerName = (String) value;
                case 5 -> this.taskCreationTime = (String) value;
                case 6 -> this.taskFinishedTime = (String) value;
                case 7 -> this.commitPhaseInfos = copyOf("commitPhaseInfos", (List<CommitPhaseInfo>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public CommitTask build() {
            return new CommitTask(this);
        }
    }
}
