// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

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
 * Request of FeedAnimal. Feeds an animal.
 *
 * <p>Action on the wire: {@code FeedAnimal}; RAM action needed: {@code zoo:FeedAnimal}. The SDK repeats it safely after
 * a transient failure: all attempts of a call carry the same client token, made by the SDK unless the request sets one,
 * and the service acts on it once.
 *
 * <p>Answered by {@link FeedAnimalResponse}. Immutable and thread-safe.
 */
public final class FeedAnimalRequest extends ServiceRequest {

    static final Schema<FeedAnimalRequest> SCHEMA =
            new Schema<>(
                    "FeedAnimalRequest",
                    Member.of("regionId", "RegionId", Member.Kind.STRING)
                            .required()
                            .region(),
                    Member.of("clientToken", "ClientToken", Member.Kind.STRING)
                            .clientToken()
                            .limits(Limits.builder()
                                    .minLength(1)
                                    .maxLength(64)
                                    .ascii()
                                    .build()),
                    Member.of("animalIds", "AnimalId", Member.Kind.STRING_LIST)
                            .required()
                            .limits(Limits.builder().minItems(1).build()),
                    Member.of("amount", "Amount", Member.Kind.LONG)
                            .limits(Limits.builder().min(1).max(5000000000L).build()),
                    Member.of("foods", "Food", Member.Kind.STRING)
                            .limits(Limits.builder().maxValues(3).build()),
                    Member.of("spoons", "Spoons", Member.Kind.INTEGER)
                            .limits(Limits.builder().max(9).build()),
                    Member.structure("keeper", "Keeper", Keeper.SCHEMA)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<FeedAnimalRequest, FeedAnimalResponse> OPERATION =
            new Operation<>("FeedAnimal", RetrySafety.CLIENT_TOKEN, null, null, SCHEMA, FeedAnimalResponse.SCHEMA);

    private final @Nullable String regionId;
    private final @Nullable String clientToken;
    private final List<String> animalIds;
    private final @Nullable Long amount;
    private final @Nullable String foods;
    private final @Nullable Integer spoons;
    private final @Nullable Keeper keeper;

    private FeedAnimalRequest(Builder builder) {
        this.regionId = builder.regionId;
        this.clientToken = builder.clientToken;
        this.animalIds = builder.animalIds;
        this.amount = builder.amount;
        this.foods = builder.foods;
        this.spoons = builder.spoons;
        this.keeper = builder.keeper;
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
     * Region of the animal.
     *
     * <p>Required by the service, filled in by the SDK. On the wire: {@code RegionId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String regionId() {
        return regionId;
    }

    /**
     * Token that marks repetitions of one request.
     *
     * <p>Optional. 1 to 64 characters, ASCII only; checked before anything is sent. On the wire: {@code ClientToken}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String clientToken() {
        return clientToken;
    }

    /**
     * Identifiers of the animals to feed.
     *
     * <p>Required. At least 1 element; checked before anything is sent. The service seems to accept up to 100. This is
     * not checked by the client. On the wire: {@code AnimalId}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<String> animalIds() {
        return animalIds;
    }

    /**
     * Amount of food for all of them.
     *
     * <p>Optional. Documented default: {@code 500}. Unit: g. 1 to 5000000000; checked before anything is sent. On the
     * wire: {@code Amount}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Long amount() {
        return amount;
    }

    /**
     * What to give.
     *
     * <p>Optional. At most 3 values, with commas between them; checked before anything is sent. On the wire:
     * {@code Food}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String foods() {
        return foods;
    }

    /**
     * How many spoons to use.
     *
     * <p>Optional. At most 9; checked before anything is sent. On the wire: {@code Spoons}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Integer spoons() {
        return spoons;
    }

    /**
     * Who feeds them.
     *
     * <p>Optional. On the wire: {@code Keeper}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Keeper keeper() {
        return keeper;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> regionId;
            case 1 -> clientToken;
            case 2 -> animalIds.isEmpty() ? null : animalIds;
            case 3 -> amount;
            case 4 -> foods;
            case 5 -> spoons;
            case 6 -> keeper;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link FeedAnimalRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<FeedAnimalRequest> {

        private @Nullable String regionId;
        private @Nullable String clientToken;
        private List<String> animalIds = List.of();
        private @Nullable Long amount;
        private @Nullable String foods;
        private @Nullable Integer spoons;
        private @Nullable Keeper keeper;

        private Builder() {}

        private Builder(FeedAnimalRequest from) {
            this.regionId = from.regionId;
            this.clientToken = from.clientToken;
            this.animalIds = from.animalIds;
            this.amount = from.amount;
            this.foods = from.foods;
            this.spoons = from.spoons;
            this.keeper = from.keeper;
        }

        /**
         * Region of the animal.
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
         * Token that marks repetitions of one request.
         *
         * <p>Optional. 1 to 64 characters, ASCII only; checked before anything is sent. On the wire:
         * {@code ClientToken}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder clientToken(@Nullable String value) {
            this.clientToken = value;
            return this;
        }

        /**
         * Identifiers of the animals to feed.
         *
         * <p>Required. At least 1 element; checked before anything is sent. The service seems to accept up to 100. This
         * is not checked by the client. On the wire: {@code AnimalId}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder animalIds(String... value) {
            return animalIds(Arrays.asList(value));
        }

        /**
         * Identifiers of the animals to feed.
         *
         * <p>Required. At least 1 element; checked before anything is sent. The service seems to accept up to 100. This
         * is not checked by the client. On the wire: {@code AnimalId}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder animalIds(List<String> value) {
            this.animalIds = copyOf("animalIds", value);
            return this;
        }

        /**
         * Amount of food for all of them.
         *
         * <p>Optional. Documented default: {@code 500}. Unit: g. 1 to 5000000000; checked before anything is sent. On
         * the wire: {@code Amount}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder amount(@Nullable Long value) {
            this.amount = value;
            return this;
        }

        /**
         * Amount of food for all of them.
         *
         * <p>Optional. Documented default: {@code 500}. Unit: g. 1 to 5000000000; checked before anything is sent. On
         * the wire: {@code Amount}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder amount(long value) {
            this.amount = value;
            return this;
        }

        /**
         * What to give.
         *
         * <p>Optional. At most 3 values, with commas between them; checked before anything is sent. On the wire:
         * {@code Food}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder foods(@Nullable String value) {
            this.foods = value;
            return this;
        }

        /**
         * How many spoons to use.
         *
         * <p>Optional. At most 9; checked before anything is sent. On the wire: {@code Spoons}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder spoons(@Nullable Integer value) {
            this.spoons = value;
            return this;
        }

        /**
         * Who feeds them.
         *
         * <p>Optional. On the wire: {@code Keeper}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder keeper(@Nullable Keeper value) {
            this.keeper = value;
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.regionId = (String) value;
                case 1 -> this.clientToken = (String) value;
                case 2 -> this.animalIds = copyOf("animalIds", (List<String>) value);
                case 3 -> this.amount = (Long) value;
                case 4 -> this.foods = (String) value;
                case 5 -> this.spoons = (Integer) value;
                case 6 -> this.keeper = (Keeper) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public FeedAnimalRequest build() {
            return new FeedAnimalRequest(this);
        }
    }
}
