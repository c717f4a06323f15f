package io.github.alicloudimages.core;

import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;

/** The answer of one operation. Immutable and thread-safe. Two answers are equal if their members are. */
public abstract class ServiceResponse extends Shape {

    private final ResponseMetadata metadata;

    /**
     * For the generated classes.
     *
     * @param builder holds the metadata
     */
    protected ServiceResponse(Builder<?> builder) {
        this.metadata = builder.metadata;
    }

    /**
     * {@return what the call met on its way: status, headers, attempts, client token} Empty for an answer built by
     * hand.
     */
    public final ResponseMetadata metadata() {
        return metadata;
    }

    /**
     * Builds an answer; applications need it in their own tests only.
     *
     * @param <T> what is built
     */
    public abstract static class Builder<T extends ServiceResponse> extends ShapeBuilder<T> {

        private ResponseMetadata metadata = ResponseMetadata.EMPTY;

        /** Starts with empty metadata. */
        protected Builder() {}

        /**
         * Starts from the metadata of another answer.
         *
         * @param from the other answer
         */
        protected Builder(T from) {
            this.metadata = from.metadata();
        }

        /**
         * Sets what the call met on its way.
         *
         * @param value in place of what was set before
         * @return this builder
         */
        public Builder<T> metadata(ResponseMetadata value) {
            metadata = value;
            return this;
        }
    }
}
