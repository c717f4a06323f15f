package io.github.alicloudimages.core;

import io.github.alicloudimages.core.error.AttemptRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a successful call met on its way. Immutable and thread-safe. */
public final class ResponseMetadata {

    /** Of an answer that did not come from a call. */
    public static final ResponseMetadata EMPTY = builder(0).build();

    private final int httpStatus;
    private final Map<String, List<String>> headers;
    private final @Nullable String requestId;
    private final @Nullable String clientToken;
    private final List<AttemptRecord> attempts;

    private ResponseMetadata(Builder builder) {
        this.httpStatus = builder.httpStatus;
        this.headers = builder.headers;
        this.requestId = builder.requestId;
        this.clientToken = builder.clientToken;
        this.attempts = List.copyOf(builder.attempts);
    }

    /**
     * Starts with an answer of this status of which nothing else is known.
     *
     * @param httpStatus the HTTP status of the answer
     * @return a new builder
     */
    public static Builder builder(int httpStatus) {
        return new Builder(httpStatus);
    }

    /** {@return the HTTP status of the answer} */
    public int httpStatus() {
        return httpStatus;
    }

    /** {@return the headers of the answer by lower-case name; not modifiable} */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** {@return the service's id of the request, from the body or the {@code x-acs-request-id} header} */
    public @Nullable String requestId() {
        return requestId;
    }

    /** {@return the client token that was sent, made by the SDK or given; {@code null} if the operation has none} */
    public @Nullable String clientToken() {
        return clientToken;
    }

    /** {@return every attempt in order; the last one is the one that succeeded} */
    public List<AttemptRecord> attempts() {
        return attempts;
    }

    @Override
    public String toString() {
        return "ResponseMetadata{httpStatus=" + httpStatus + ", requestId=" + requestId + ", clientToken=" + clientToken
                + ", attempts=" + attempts + '}';
    }

    /** Collects what a call met. Not thread-safe. */
    public static final class Builder {

        private final int httpStatus;
        private Map<String, List<String>> headers = Map.of();
        private @Nullable String requestId;
        private @Nullable String clientToken;
        private List<AttemptRecord> attempts = List.of();

        private Builder(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        /**
         * The headers of the answer; none by default.
         *
         * @param value by lower-case name; not copied: leave the map alone afterwards
         * @return this builder
         */
        public Builder headers(Map<String, List<String>> value) {
            headers = Objects.requireNonNull(value, "headers");
            return this;
        }

        /**
         * The service's id of the request.
         *
         * @param value {@code null} if the answer carried none
         * @return this builder
         */
        public Builder requestId(@Nullable String value) {
            requestId = value;
            return this;
        }

        /**
         * The client token that was sent.
         *
         * @param value {@code null} if the operation has none
         * @return this builder
         */
        public Builder clientToken(@Nullable String value) {
            clientToken = value;
            return this;
        }

        /**
         * Every attempt in order.
         *
         * @param value none by default
         * @return this builder
         */
        public Builder attempts(List<AttemptRecord> value) {
            attempts = Objects.requireNonNull(value, "attempts");
            return this;
        }

        /** {@return the metadata} */
        public ResponseMetadata build() {
            return new ResponseMetadata(this);
        }
    }
}
