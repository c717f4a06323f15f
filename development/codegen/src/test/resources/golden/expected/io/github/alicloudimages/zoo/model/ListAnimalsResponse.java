// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer of ListAnimals to {@link ListAnimalsRequest}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ListAnimalsResponse extends ServiceResponse {

    static final Schema<ListAnimalsResponse> SCHEMA =
            new Schema<>(
                    "ListAnimalsResponse",
                    Member.structures("animals", "Animals", Animal.SCHEMA),
                    Member.of("success", "Success", Member.Kind.BOOLEAN),
                    Member.of("nextToken", "NextToken", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final List<Animal> animals;
    private final @Nullable Boolean success;
    private final @Nullable String nextToken;

    private ListAnimalsResponse(Builder builder) {
        super(builder);
        this.animals = builder.animals;
        this.success = builder.success;
        this.nextToken = builder.nextToken;
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
     * The animals.
     *
     * <p>On the wire: {@code Animals}.
     *
     * @return an unmodifiable list, empty if the answer does not hold it
     */
    public List<Animal> animals() {
        return animals;
    }

    /**
     * Whether the call went well.
     *
     * <p>On the wire: {@code Success}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable Boolean success() {
        return success;
    }

    /**
     * Where the next page begins.
     *
     * <p>On the wire: {@code NextToken}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String nextToken() {
        return nextToken;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> animals.isEmpty() ? null : animals;
            case 1 -> success;
            case 2 -> nextToken;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ListAnimalsResponse}. Not thread-safe. */
    public static final class Builder extends ServiceResponse.Builder<ListAnimalsResponse> {

        private List<Animal> animals = List.of();
        private @Nullable Boolean success;
        private @Nullable String nextToken;

        private Builder() {}

        private Builder(ListAnimalsResponse from) {
            super(from);
            this.animals = from.animals;
            this.success = from.success;
            this.nextToken = from.nextToken;
        }

        /**
         * The animals.
         *
         * <p>On the wire: {@code Animals}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder animals(Animal... value) {
            return animals(Arrays.asList(value));
        }

        /**
         * The animals.
         *
         * <p>On the wire: {@code Animals}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder animals(List<Animal> value) {
            this.animals = copyOf("animals", value);
            return this;
        }

        /**
         * Whether the call went well.
         *
         * <p>On the wire: {@code Success}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder success(@Nullable Boolean value) {
            this.success = value;
            return this;
        }

        /**
         * Where the next page begins.
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
                case 0 -> this.animals = copyOf("animals", (List<Animal>) value);
                case 1 -> this.success = (Boolean) value;
                case 2 -> this.nextToken = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ListAnimalsResponse build() {
            return new ListAnimalsResponse(this);
        }
    }
}
