// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer of CommitContainer to {@link CommitContainerRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitContainerResponse extends ServiceResponse {

    static final Schema<CommitContainerResponse> SCHEMA =
            new Schema<>(
                    "CommitContainerResponse",
                    Member.of("requestId", "RequestId", Member.Kind.STRING).trimmed(),
                    Member.of("taskId", "TaskId", Member.Kind.STRING).required().trimmed()) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String requestId;
    private final String taskId;

    private CommitContainerResponse(Builder builder) {
        super(builder);
        this.requestId = builder.requestId;
        this.taskId = Objects.requireNonNull(builder.taskId, "taskId");
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
     * Identifier that the service gave to this call. Quote it when you ask Alibaba Cloud support about the call.
     *
     * <p>On the wire: {@code RequestId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String requestId() {
        return requestId;
    }

    /**
     * Identifier of the started task. Pass it to DescribeCommitContainerTask to learn the outcome.
     *
     * <p>Always present: an answer without it is an error. On the wire: {@code TaskId}.
     *
     * @return the value, never {@code null}
     */
    public String taskId() {
        return taskId;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> requestId;
            case 1 -> taskId;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link CommitContainerResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<CommitContainerResponse> {

        private @Nullable String requestId;
        private @Nullable String taskId;

        private Builder() {}

        private Builder(CommitContainerResponse from) {
            super(from);
            this.requestId = from.requestId;
            this.taskId = from.taskId;
        }

        /**
         * Identifier that the service gave to this call. Quote it when you ask Alibaba Cloud support about the call.
         *
         * <p>On the wire: {@code RequestId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder requestId(@Nullable String value) {
            this.requestId = value;
            return this;
        }

        /**
         * Identifier of the started task. Pass it to DescribeCommitContainerTask to learn the outcome.
         *
         * <p>Always present: an answer without it is an error. On the wire: {@code TaskId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder taskId(@Nullable String value) {
            this.taskId = value;
            return this;
        }

        /**
         * What the call met on its way.
         *
         * @param value the metadata
         * @return this builder
         */
        @Override
        public Builder metadata(ResponseMetadata value) {
            super.metadata(value);
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.requestId = (String) value;
                case 1 -> this.taskId = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        /**
         * Builds the answer.
         *
         * @return the answer
         * @throws NullPointerException if {@code taskId} is not set
         */
        @Override
        public CommitContainerResponse build() {
            return new CommitContainerResponse(this);
        }
    }
}
