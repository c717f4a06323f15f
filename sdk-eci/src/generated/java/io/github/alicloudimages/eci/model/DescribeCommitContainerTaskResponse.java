// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer of DescribeCommitContainerTask to {@link DescribeCommitContainerTaskRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class DescribeCommitContainerTaskResponse extends ServiceResponse {

    static final Schema<DescribeCommitContainerTaskResponse> SCHEMA =
            new Schema<>(
                    "DescribeCommitContainerTaskResponse",
                    Member.of("requestId", "RequestId", Member.Kind.STRING).trimmed(),
                    Member.of("nextToken", "NextToken", Member.Kind.STRING),
                    Member.of("maxResults", "MaxResults", Member.Kind.INTEGER),
                    Member.of("totalCount", "TotalCount", Member.Kind.INTEGER),
                    Member.structures("commitTasks", "CommitTasks", CommitTask.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String requestId;
    private final @Nullable String nextToken;
    private final @Nullable Integer maxResults;
    private final @Nullable Integer totalCount;
    private final List<CommitTask> commitTasks;

    private DescribeCommitContainerTaskResponse(Builder builder) {
        super(builder);
        this.requestId = builder.requestId;
        this.nextToken = builder.nextToken;
        this.maxResults = builder.maxResults;
        this.totalCount = builder.totalCount;
        this.commitTasks = builder.commitTasks;
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
     * Token of the next page. Absent or empty means that there are no more tasks.
     *
     * <p>On the wire: {@code NextToken}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String nextToken() {
        return nextToken;
    }

    /**
     * Page size that was applied. The service sends this number as a text; the client converts it.
     *
     * <p>On the wire: {@code MaxResults}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Integer maxResults() {
        return maxResults;
    }

    /**
     * Number of tasks as counted by the service. Go by {@code nextToken} and not by this number to find out whether
     * there are more pages.
     *
     * <p>On the wire: {@code TotalCount}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Integer totalCount() {
        return totalCount;
    }

    /**
     * Tasks on this page.
     *
     * <p>On the wire: {@code CommitTasks}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<CommitTask> commitTasks() {
        return commitTasks;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> requestId;
            case 1 -> nextToken;
            case 2 -> maxResults;
            case 3 -> totalCount;
            case 4 -> commitTasks.isEmpty() ? null : commitTasks;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link DescribeCommitContainerTaskResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<DescribeCommitContainerTaskResponse> {

        private @Nullable String requestId;
        private @Nullable String nextToken;
        private @Nullable Integer maxResults;
        private @Nullable Integer totalCount;
        private List<CommitTask> commitTasks = List.of();

        private Builder() {}

        private Builder(DescribeCommitContainerTaskResponse from) {
            super(from);
            this.requestId = from.requestId;
            this.nextToken = from.nextToken;
            this.maxResults = from.maxResults;
            this.totalCount = from.totalCount;
            this.commitTasks = from.commitTasks;
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
         * Token of the next page. Absent or empty means that there are no more tasks.
         *
         * <p>On the wire: {@code NextToken}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder nextToken(@Nullable String value) {
            this.nextToken = value;
            return this;
        }

        /**
         * Page size that was applied. The service sends this number as a text; the client converts it.
         *
         * <p>On the wire: {@code MaxResults}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder maxResults(@Nullable Integer value) {
            this.maxResults = value;
            return this;
        }

        /**
         * Number of tasks as counted by the service. Go by {@code nextToken} and not by this number to find out whether
         * there are more pages.
         *
         * <p>On the wire: {@code TotalCount}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder totalCount(@Nullable Integer value) {
            this.totalCount = value;
            return this;
        }

        /**
         * Tasks on this page.
         *
         * <p>On the wire: {@code CommitTasks}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder commitTasks(CommitTask... value) {
            return commitTasks(Arrays.asList(value));
        }

        /**
         * Tasks on this page.
         *
         * <p>On the wire: {@code CommitTasks}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder commitTasks(List<CommitTask> value) {
            this.commitTasks = copyOf("commitTasks", value);
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
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.requestId = (String) value;
                case 1 -> this.nextToken = (String) value;
                case 2 -> this.maxResults = (Integer) value;
                case 3 -> this.totalCount = (Integer) value;
                case 4 -> this.commitTasks = copyOf("commitTasks", (List<CommitTask>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public DescribeCommitContainerTaskResponse build() {
            return new DescribeCommitContainerTaskResponse(this);
        }
    }
}
