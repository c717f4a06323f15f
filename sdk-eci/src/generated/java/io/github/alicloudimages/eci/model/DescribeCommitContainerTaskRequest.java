// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Limits;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Request of DescribeCommitContainerTask. Returns tasks started by CommitContainer, with their state, progress and
 * steps. Ask for tasks by their identifiers, by the instance, or both. Results come in pages.
 *
 * <p>Action on the wire: {@code DescribeCommitContainerTask}; RAM action needed:
 * {@code eci:DescribeCommitContainerTask}. It only reads, so the SDK repeats it after a transient failure.
 *
 * <p>Answered by {@link DescribeCommitContainerTaskResponse}. Immutable and thread-safe.
 */
public final class DescribeCommitContainerTaskRequest extends ServiceRequest {

    static final Schema<DescribeCommitContainerTaskRequest> SCHEMA =
            new Schema<>(
                    "DescribeCommitContainerTaskRequest",
                    List.of(List.of("taskIds", "containerGroupId")),
                    Member.of("regionId", "RegionId", Member.Kind.STRING)
                            .required()
                            .region(),
                    Member.of("taskIds", "TaskId", Member.Kind.STRING_LIST)
                            .limits(Limits.builder().maxItems(10).build()),
                    Member.of("containerGroupId", "ContainerGroupId", Member.Kind.STRING),
                    Member.of("taskStatus", "TaskStatus", Member.Kind.STRING),
                    Member.of("maxResults", "MaxResults", Member.Kind.INTEGER)
                            .limits(Limits.builder().max(50).build()),
                    Member.of("nextToken", "NextToken", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<DescribeCommitContainerTaskRequest, DescribeCommitContainerTaskResponse> OPERATION =
            new Operation<>(
                    "DescribeCommitContainerTask",
                    RetrySafety.READ,
                    null,
                    null,
                    SCHEMA,
                    DescribeCommitContainerTaskResponse.SCHEMA);

    private final @Nullable String regionId;
    private final List<String> taskIds;
    private final @Nullable String containerGroupId;
    private final @Nullable String taskStatus;
    private final @Nullable Integer maxResults;
    private final @Nullable String nextToken;

    private DescribeCommitContainerTaskRequest(Builder builder) {
        this.regionId = builder.regionId;
        this.taskIds = builder.taskIds;
        this.containerGroupId = builder.containerGroupId;
        this.taskStatus = builder.taskStatus;
        this.maxResults = builder.maxResults;
        this.nextToken = builder.nextToken;
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
     * Region of the tasks, for example {@code cn-hangzhou}. The region of the client is used when you leave it out.
     *
     * <p>Required by the service, filled in by the SDK. On the wire: {@code RegionId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String regionId() {
        return regionId;
    }

    /**
     * Identifiers of the tasks to return. Either this or {@code containerGroupId} has to be set.
     *
     * <p>Required unless {@code containerGroupId} is set. At most 10 elements; checked before anything is sent. On the
     * wire: {@code TaskId}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<String> taskIds() {
        return taskIds;
    }

    /**
     * Identifier of the ECI instance whose tasks are returned. Either this or {@code taskIds} has to be set.
     *
     * <p>Required unless {@code taskIds} is set. On the wire: {@code ContainerGroupId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String containerGroupId() {
        return containerGroupId;
    }

    /**
     * Only tasks in this state are returned. Tasks in any state are returned if it is left out.
     *
     * <p>Optional. On the wire: {@code TaskStatus}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable CommitTaskStatus taskStatus() {
        return taskStatus == null ? null : CommitTaskStatus.of(taskStatus);
    }

    /**
     * Largest number of tasks in one answer.
     *
     * <p>Optional. Documented default: {@code 10}. At most 50; checked before anything is sent. On the wire:
     * {@code MaxResults}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Integer maxResults() {
        return maxResults;
    }

    /**
     * Token of the page to return, taken from the previous answer. Leave it out for the first page.
     *
     * <p>Optional. On the wire: {@code NextToken}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String nextToken() {
        return nextToken;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> regionId;
            case 1 -> taskIds.isEmpty() ? null : taskIds;
            case 2 -> containerGroupId;
            case 3 -> taskStatus;
            case 4 -> maxResults;
            case 5 -> nextToken;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link DescribeCommitContainerTaskRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<DescribeCommitContainerTaskRequest> {

        private @Nullable String regionId;
        private List<String> taskIds = List.of();
        private @Nullable String containerGroupId;
        private @Nullable String taskStatus;
        private @Nullable Integer maxResults;
        private @Nullable String nextToken;

        private Builder() {}

        private Builder(DescribeCommitContainerTaskRequest from) {
            this.regionId = from.regionId;
            this.taskIds = from.taskIds;
            this.containerGroupId = from.containerGroupId;
            this.taskStatus = from.taskStatus;
            this.maxResults = from.maxResults;
            this.nextToken = from.nextToken;
        }

        /**
         * Region of the tasks, for example {@code cn-hangzhou}. The region of the client is used when you leave it out.
         *
         * <p>Required by the service, filled in by the SDK. On the wire: {@code RegionId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder regionId(@Nullable String value) {
            this.regionId = value;
            return this;
        }

        /**
         * Identifiers of the tasks to return. Either this or {@code containerGroupId} has to be set.
         *
         * <p>Required unless {@code containerGroupId} is set. At most 10 elements; checked before anything is sent. On
         * the wire: {@code TaskId}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder taskIds(String... value) {
            return taskIds(Arrays.asList(value));
        }

        /**
         * Identifiers of the tasks to return. Either this or {@code containerGroupId} has to be set.
         *
         * <p>Required unless {@code containerGroupId} is set. At most 10 elements; checked before anything is sent. On
         * the wire: {@code TaskId}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder taskIds(List<String> value) {
            this.taskIds = copyOf("taskIds", value);
            return this;
        }

        /**
         * Identifier of the ECI instance whose tasks are returned. Either this or {@code taskIds} has to be set.
         *
         * <p>Required unless {@code taskIds} is set. On the wire: {@code ContainerGroupId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder containerGroupId(@Nullable String value) {
            this.containerGroupId = value;
            return this;
        }

        /**
         * Only tasks in this state are returned. Tasks in any state are returned if it is left out.
         *
         * <p>Optional. On the wire: {@code TaskStatus}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder taskStatus(@Nullable CommitTaskStatus value) {
            this.taskStatus = value == null ? null : value.value();
            return this;
        }

        /**
         * Largest number of tasks in one answer.
         *
         * <p>Optional. Documented default: {@code 10}. At most 50; checked before anything is sent. On the wire:
         * {@code MaxResults}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder maxResults(@Nullable Integer value) {
            this.maxResults = value;
            return this;
        }

        /**
         * Token of the page to return, taken from the previous answer. Leave it out for the first page.
         *
         * <p>Optional. On the wire: {@code NextToken}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder nextToken(@Nullable String value) {
            this.nextToken = value;
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.regionId = (String) value;
                case 1 -> this.taskIds = copyOf("taskIds", (List<String>) value);
                case 2 -> this.containerGroupId = (String) value;
                case 3 -> this.taskStatus = (String) value;
                case 4 -> this.maxResults = (Integer) value;
                case 5 -> this.nextToken = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public DescribeCommitContainerTaskRequest build() {
            return new DescribeCommitContainerTaskRequest(this);
        }
    }
}
