// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Request of ListAnimals. Returns the animals that fit.
 *
 * <p>Action on the wire: {@code ListAnimals}; RAM action needed: {@code zoo:ListAnimals}. It only reads, so the SDK
 * repeats it after a transient failure.
 *
 * <p>Answered by {@link ListAnimalsResponse}. Immutable and thread-safe.
 */
public final class ListAnimalsRequest extends ServiceRequest {

    static final Schema<ListAnimalsRequest> SCHEMA =
            new Schema<>(
                    "ListAnimalsRequest",
                    List.of(List.of("animalIds", "name")),
                    Member.of("animalIds", "AnimalIds", Member.Kind.STRING_LIST).json(),
                    Member.of("name", "Name", Member.Kind.STRING),
                    Member.of("status", "Status", Member.Kind.STRING),
                    Member.of("tame", "Tame", Member.Kind.BOOLEAN),
                    Member.of("nextToken", "NextToken", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<ListAnimalsRequest, ListAnimalsResponse> OPERATION =
            new Operation<>("ListAnimals", RetrySafety.READ, null, null, SCHEMA, ListAnimalsResponse.SCHEMA);

    private final List<String> animalIds;
    private final @Nullable String name;
    private final @Nullable String status;
    private final @Nullable Boolean tame;
    private final @Nullable String nextToken;

    private ListAnimalsRequest(Builder builder) {
        this.animalIds = builder.animalIds;
        this.name = builder.name;
        this.status = builder.status;
        this.tame = builder.tame;
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
     * Identifiers.
     *
     * <p>Required unless {@code name} is set. On the wire: {@code AnimalIds}, as one JSON text.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<String> animalIds() {
        return animalIds;
    }

    /**
     * Name of the animals.
     *
     * <p>Required unless {@code animalIds} is set. On the wire: {@code Name}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * State of the animals.
     *
     * <p>Optional. Documented default: {@code OK}. On the wire: {@code Status}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable AnimalStatus status() {
        return status == null ? null : AnimalStatus.of(status);
    }

    /**
     * Whether they may be touched.
     *
     * <p>Optional. Documented default: {@code false}. On the wire: {@code Tame}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Boolean tame() {
        return tame;
    }

    /**
     * Where the page begins.
     *
     * <p>Optional. On the wire: {@code NextToken}.
     *
     * @return the value, or {@code null} if it is not set
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
            case 0 -> animalIds.isEmpty() ? null : animalIds;
            case 1 -> name;
            case 2 -> status;
            case 3 -> tame;
            case 4 -> nextToken;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ListAnimalsRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<ListAnimalsRequest> {

        private List<String> animalIds = List.of();
        private @Nullable String name;
        private @Nullable String status;
        private @Nullable Boolean tame;
        private @Nullable String nextToken;

        private Builder() {}

        private Builder(ListAnimalsRequest from) {
            this.animalIds = from.animalIds;
            this.name = from.name;
            this.status = from.status;
            this.tame = from.tame;
            this.nextToken = from.nextToken;
        }

        /**
         * Identifiers.
         *
         * <p>Required unless {@code name} is set. On the wire: {@code AnimalIds}, as one JSON text.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder animalIds(String... value) {
            return animalIds(Arrays.asList(value));
        }

        /**
         * Identifiers.
         *
         * <p>Required unless {@code name} is set. On the wire: {@code AnimalIds}, as one JSON text.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder animalIds(List<String> value) {
            this.animalIds = copyOf("animalIds", value);
            return this;
        }

        /**
         * Name of the animals.
         *
         * <p>Required unless {@code animalIds} is set. On the wire: {@code Name}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder name(@Nullable String value) {
            this.name = value;
            return this;
        }

        /**
         * State of the animals.
         *
         * <p>Optional. Documented default: {@code OK}. On the wire: {@code Status}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder status(@Nullable AnimalStatus value) {
            this.status = value == null ? null : value.value();
            return this;
        }

        /**
         * Whether they may be touched.
         *
         * <p>Optional. Documented default: {@code false}. On the wire: {@code Tame}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder tame(@Nullable Boolean value) {
            this.tame = value;
            return this;
        }

        /**
         * Where the page begins.
         *
         * <p>Optional. On the wire: {@code NextToken}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder nextToken(@Nullable String value) {
            this.nextToken = value;
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.animalIds = copyOf("animalIds", (List<String>) value);
                case 1 -> this.name = (String) value;
                case 2 -> this.status = (String) value;
                case 3 -> this.tame = (Boolean) value;
                case 4 -> this.nextToken = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ListAnimalsRequest build() {
            return new ListAnimalsRequest(this);
        }
    }
}
