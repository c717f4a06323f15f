package io.github.alicloudimages.core;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of an operation that has no model. Its text form does not show the body, which may hold secrets. */
public final class GenericResponse extends ServiceResponse {

    /** Describes the members; for the SDK's own use. */
    public static final Schema<GenericResponse> SCHEMA =
            new Schema<>(
                    "GenericResponse", Member.of("body", "", Member.Kind.STRING).secret()) {
                @Override
                protected ShapeBuilder<GenericResponse> newBuilder() {
                    return new Builder();
                }
            };

    private final Map<String, Object> body;

    private GenericResponse(Builder builder) {
        super(builder);
        body = builder.body;
    }

    /**
     * Starts with an empty body.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the answer as it came: texts, whole numbers ({@link Integer}, {@link Long} or
     * {@link java.math.BigInteger} by size), fractions as {@link java.math.BigDecimal}, booleans, lists and maps} Not
     * modifiable at its top.
     */
    public Map<String, Object> body() {
        return body;
    }

    /** {@return the service's id of the request, or {@code null} if the answer carried none} */
    public @Nullable String requestId() {
        return metadata().requestId();
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected Object value(int member) {
        return body;
    }

    /** Builds an answer; applications need it in their own tests only. */
    public static final class Builder extends ServiceResponse.Builder<GenericResponse> {

        private Map<String, Object> body = Map.of();

        private Builder() {}

        /**
         * The answer, as in {@link GenericResponse#body()}.
         *
         * @param value not copied: leave the map alone afterwards
         * @return this builder
         */
        public Builder body(Map<String, Object> value) {
            body = Collections.unmodifiableMap(value);
            return this;
        }

        @Override
        public Builder metadata(ResponseMetadata value) {
            super.metadata(value);
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            throw new IllegalStateException("The body is set as a whole.");
        }

        @Override
        public GenericResponse build() {
            return new GenericResponse(this);
        }
    }
}
