// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import org.jspecify.annotations.Nullable;

/**
 * Request of ReleaseAnimal. Sets an animal free.
 *
 * <p>Action on the wire: {@code ReleaseAnimal}; RAM action needed: {@code zoo:ReleaseAnimal}. The SDK repeats it after
 * a transient failure: if an earlier attempt may have been carried out, an answer that nothing is there any more counts
 * as success.
 *
 * <p>Answered by {@link ReleaseAnimalResponse}. Immutable and thread-safe.
 */
public final class ReleaseAnimalRequest extends ServiceRequest {

    static final Schema<ReleaseAnimalRequest> SCHEMA =
            new Schema<>(
                    "ReleaseAnimalRequest",
                    Member.of("animalId", "AnimalId", Member.Kind.STRING).required()) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<ReleaseAnimalRequest, ReleaseAnimalResponse> OPERATION = new Operation<>(
            "ReleaseAnimal", RetrySafety.REPEATABLE_DELETE, null, "AnimalExists", SCHEMA, ReleaseAnimalResponse.SCHEMA);

    private final @Nullable String animalId;

    private ReleaseAnimalRequest(Builder builder) {
        this.animalId = builder.animalId;
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
     * Identifier of the animal.
     *
     * <p>Required. On the wire: {@code AnimalId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String animalId() {
        return animalId;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> animalId;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ReleaseAnimalRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<ReleaseAnimalRequest> {

        private @Nullable String animalId;

        private Builder() {}

        private Builder(ReleaseAnimalRequest from) {
            this.animalId = from.animalId;
        }

        /**
         * Identifier of the animal.
         *
         * <p>Required. On the wire: {@code AnimalId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder animalId(@Nullable String value) {
            this.animalId = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.animalId = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ReleaseAnimalRequest build() {
            return new ReleaseAnimalRequest(this);
        }
    }
}
