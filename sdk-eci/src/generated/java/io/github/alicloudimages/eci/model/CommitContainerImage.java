// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Target of a CommitContainer request: the repository and tag under which the image is pushed, and what is noted in the
 * image.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitContainerImage extends Shape {

    static final Schema<CommitContainerImage> SCHEMA =
            new Schema<>(
                    "CommitContainerImage",
                    Member.of("repository", "Repository", Member.Kind.STRING).required(),
                    Member.of("tag", "Tag", Member.Kind.STRING).required(),
                    Member.of("message", "Message", Member.Kind.STRING),
                    Member.of("author", "Author", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String repository;
    private final @Nullable String tag;
    private final @Nullable String message;
    private final @Nullable String author;

    private CommitContainerImage(Builder builder) {
        this.repository = builder.repository;
        this.tag = builder.tag;
        this.message = builder.message;
        this.author = builder.author;
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
     * Address of the repository to push to, without a tag, for example
     * {@code registry-vpc.cn-beijing.aliyuncs.com/test/app}. Only repositories of Alibaba Cloud Container Registry
     * (ACR) are accepted.
     *
     * <p>Required. On the wire: {@code Repository}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String repository() {
        return repository;
    }

    /**
     * Tag of the new image, for example {@code 0.0.6}. The member has to be present, yet the API describes an empty
     * text as valid: the tag then stays as it is.
     *
     * <p>Required. On the wire: {@code Tag}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String tag() {
        return tag;
    }

    /**
     * Remark stored with the image, like the message of a commit.
     *
     * <p>Optional. On the wire: {@code Message}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String message() {
        return message;
    }

    /**
     * Name of the author stored with the image.
     *
     * <p>Optional. On the wire: {@code Author}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String author() {
        return author;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> repository;
            case 1 -> tag;
            case 2 -> message;
            case 3 -> author;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link CommitContainerImage}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<CommitContainerImage> {

        private @Nullable String repository;
        private @Nullable String tag;
        private @Nullable String message;
        private @Nullable String author;

        private Builder() {}

        private Builder(CommitContainerImage from) {
            this.repository = from.repository;
            this.tag = from.tag;
            this.message = from.message;
            this.author = from.author;
        }

        /**
         * Address of the repository to push to, without a tag, for example
         * {@code registry-vpc.cn-beijing.aliyuncs.com/test/app}. Only repositories of Alibaba Cloud Container Registry
         * (ACR) are accepted.
         *
         * <p>Required. On the wire: {@code Repository}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder repository(@Nullable String value) {
            this.repository = value;
            return this;
        }

        /**
         * Tag of the new image, for example {@code 0.0.6}. The member has to be present, yet the API describes an empty
         * text as valid: the tag then stays as it is.
         *
         * <p>Required. On the wire: {@code Tag}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder tag(@Nullable String value) {
            this.tag = value;
            return this;
        }

        /**
         * Remark stored with the image, like the message of a commit.
         *
         * <p>Optional. On the wire: {@code Message}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder message(@Nullable String value) {
            this.message = value;
            return this;
        }

        /**
         * Name of the author stored with the image.
         *
         * <p>Optional. On the wire: {@code Author}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder author(@Nullable String value) {
            this.author = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.repository = (String) value;
                case 1 -> this.tag = (String) value;
                case 2 -> this.message = (String) value;
                case 3 -> this.author = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public CommitContainerImage build() {
            return new CommitContainerImage(this);
        }
    }
}
