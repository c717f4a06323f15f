// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Answer of FeedAnimal to {@link FeedAnimalRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class FeedAnimalResponse extends ServiceResponse {

    static final Schema<FeedAnimalResponse> SCHEMA =
            new Schema<>("FeedAnimalResponse", Member.of("leftOver", "LeftOver", Member.Kind.LONG)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable Long leftOver;

    private FeedAnimalResponse(Builder builder) {
        super(builder);
        this.leftOver = builder.leftOver;
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
     * What was not eaten.
     *
     * <p>On the wire: {@code LeftOver}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Long leftOver() {
        return leftOver;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> leftOver;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link FeedAnimalResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<FeedAnimalResponse> {

        private @Nullable Long leftOver;

        private Builder() {}

        private Builder(FeedAnimalResponse from) {
            super(from);
            this.leftOver = from.leftOver;
        }

        /**
         * What was not eaten.
         *
         * <p>On the wire: {@code LeftOver}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder leftOver(@Nullable Long value) {
            this.leftOver = value;
            return this;
        }

        /**
         * What was not eaten.
         *
         * <p>On the wire: {@code LeftOver}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder leftOver(long value) {
            this.leftOver = value;
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
                case 0 -> this.leftOver = (Long) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public FeedAnimalResponse build() {
            return new FeedAnimalResponse(this);
        }
    }
}
