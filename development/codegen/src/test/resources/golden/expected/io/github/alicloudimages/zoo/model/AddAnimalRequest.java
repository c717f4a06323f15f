// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Limits;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.protocol.Timestamps;
import io.github.alicloudimages.core.retry.RetrySafety;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Request of AddAnimal. Takes in an animal. An animal of the same name, such as {@code Bob  the cat}, gives
 * {@code AnimalExists}.
 *
 * <p>Action on the wire: {@code AddAnimal}; RAM action needed: {@code zoo:AddAnimal}. The SDK never repeats it blindly,
 * as it has no client token: only if the service surely has not seen the request. What tells where the outcome stays
 * unknown: ListAnimals with the same "name".
 *
 * <p>Answered by {@link AddAnimalResponse}. Immutable and thread-safe.
 */
public final class AddAnimalRequest extends ServiceRequest {

    static final Schema<AddAnimalRequest> SCHEMA =
            new Schema<>(
                    "AddAnimalRequest",
                    Member.of("name", "Name", Member.Kind.STRING).required(),
                    Member.of("arrival", "Arrival", Member.Kind.STRING),
                    Member.structure("keeper", "Keeper", Keeper.SCHEMA).json(),
                    Member.structures("labels", "Label", Label.SCHEMA)
                            .limits(Limits.builder().maxItems(20).build())) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<AddAnimalRequest, AddAnimalResponse> OPERATION = new Operation<>(
            "AddAnimal",
            RetrySafety.UNSAFE,
            "ListAnimals with the same \"name\"",
            null,
            SCHEMA,
            AddAnimalResponse.SCHEMA);

    private final @Nullable String name;
    private final @Nullable String arrival;
    private final @Nullable Keeper keeper;
    private final List<Label> labels;

    private AddAnimalRequest(Builder builder) {
        this.name = builder.name;
        this.arrival = builder.arrival;
        this.keeper = builder.keeper;
        this.labels = builder.labels;
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
     * Name of the animal.
     *
     * <p>Required. On the wire: {@code Name}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * Time when it arrives.
     *
     * <p>Optional. On the wire: {@code Arrival}.
     *
     * @return the time; {@code null} if it is not set or {@link #arrivalText()} is not a time with a zone
     */
    public @Nullable Instant arrival() {
        return Timestamps.parse(arrival);
    }

    /**
     * The text behind {@link #arrival()}, as it travels.
     *
     * @return the text, or {@code null} if it is not set
     */
    public @Nullable String arrivalText() {
        return arrival;
    }

    /**
     * Who looks after it.
     *
     * <p>Optional. On the wire: {@code Keeper}, as one JSON text.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Keeper keeper() {
        return keeper;
    }

    /**
     * What is attached to it.
     *
     * <p>Optional. At most 20 elements; checked before anything is sent. On the wire: {@code Label}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<Label> labels() {
        return labels;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> name;
            case 1 -> arrival;
            case 2 -> keeper;
            case 3 -> labels.isEmpty() ? null : labels;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link AddAnimalRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<AddAnimalRequest> {

        private @Nullable String name;
        private @Nullable String arrival;
        private @Nullable Keeper keeper;
        private List<Label> labels = List.of();

        private Builder() {}

        private Builder(AddAnimalRequest from) {
            this.name = from.name;
            this.arrival = from.arrival;
            this.keeper = from.keeper;
            this.labels = from.labels;
        }

        /**
         * Name of the animal.
         *
         * <p>Required. On the wire: {@code Name}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder name(@Nullable String value) {
            this.name = value;
            return this;
        }

        /**
         * Time when it arrives.
         *
         * <p>Optional. On the wire: {@code Arrival}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder arrival(@Nullable Instant value) {
            this.arrival = value == null ? null : value.toString();
            return this;
        }

        /**
         * Sets the text behind {@link #arrival(Instant)}, as it travels.
         *
         * @param value the text, or {@code null} to unset it
         * @return this builder
         */
        public Builder arrivalText(@Nullable String value) {
            this.arrival = value;
            return this;
        }

        /**
         * Who looks after it.
         *
         * <p>Optional. On the wire: {@code Keeper}, as one JSON text.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder keeper(@Nullable Keeper value) {
            this.keeper = value;
            return this;
        }

        /**
         * What is attached to it.
         *
         * <p>Optional. At most 20 elements; checked before anything is sent. On the wire: {@code Label}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder labels(Label... value) {
            return labels(Arrays.asList(value));
        }

        /**
         * What is attached to it.
         *
         * <p>Optional. At most 20 elements; checked before anything is sent. On the wire: {@code Label}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder labels(List<Label> value) {
            this.labels = copyOf("labels", value);
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.name = (String) value;
                case 1 -> this.arrival = (String) value;
                case 2 -> this.keeper = (Keeper) value;
                case 3 -> this.labels = copyOf("labels", (List<Label>) value);
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public AddAnimalRequest build() {
            return new AddAnimalRequest(this);
        }
    }
}
