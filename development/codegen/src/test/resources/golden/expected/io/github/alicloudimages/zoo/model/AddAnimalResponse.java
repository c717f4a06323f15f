// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer of AddAnimal to {@link AddAnimalRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class AddAnimalResponse extends ServiceResponse {

    static final Schema<AddAnimalResponse> SCHEMA =
            new Schema<>(
                    "AddAnimalResponse",
                    Member.of("requestId", "RequestId", Member.Kind.STRING).trimmed(),
                    Member.of("animalId", "AnimalId", Member.Kind.STRING)
                            .required()
                            .trimmed()) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String requestId;
    private final String animalId;

    private AddAnimalResponse(Builder builder) {
        super(builder);
        this.requestId = builder.requestId;
        this.animalId = Objects.requireNonNull(builder.animalId, "animalId");
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

    /**
     * Identifier of the animal.
     *
     * <p>Always present: an answer without it is an error. On the wire: {@code AnimalId}.
     *
     * @return the value, never {@code null}
     */
    public String animalId() {
        return animalId;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> requestId;
            case 1 -> animalId;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link AddAnimalResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<AddAnimalResponse> {

        private @Nullable String requestId;
        private @Nullable String animalId;

        private Builder() {}

        private Builder(AddAnimalResponse from) {
            super(from);
            this.requestId = from.requestId;
            this.animalId = from.animalId;
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
         * Identifier of the animal.
         *
         * <p>Always present: an answer without it is an error. On the wire: {@code AnimalId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder animalId(@Nullable String value) {
            this.animalId = value;
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
                case 1 -> this.animalId = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        /**
         * Builds the answer.
         *
         * @return the answer
         * @throws NullPointerException if {@code animalId} is not set
         */
        @Override
        public AddAnimalResponse build() {
            return new AddAnimalResponse(this);
        }
    }
}
