// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Answer of ReleaseAnimal to {@link ReleaseAnimalRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReleaseAnimalResponse extends ServiceResponse {

    static final Schema<ReleaseAnimalResponse> SCHEMA =
            new Schema<>("ReleaseAnimalResponse", Member.of("requestId", "RequestId", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String requestId;

    private ReleaseAnimalResponse(Builder builder) {
        super(builder);
        this.requestId = builder.requestId;
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
     * Identifier of this call.
     *
     * <p>On the wire: {@code RequestId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String requestId() {
        return requestId;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> requestId;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ReleaseAnimalResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<ReleaseAnimalResponse> {

        private @Nullable String requestId;

        private Builder() {}

        private Builder(ReleaseAnimalResponse from) {
            super(from);
            this.requestId = from.requestId;
        }

        /**
         * Identifier of this call.
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
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ReleaseAnimalResponse build() {
            return new ReleaseAnimalResponse(this);
        }
    }
}
