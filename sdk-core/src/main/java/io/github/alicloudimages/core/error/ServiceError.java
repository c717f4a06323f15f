package io.github.alicloudimages.core.error;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as the service answered it. Made by the SDK; public so that applications can build exceptions for their own
 * tests. Immutable.
 */
public final class ServiceError implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int httpStatus;
    private final @Nullable String code;
    private final @Nullable String message;
    private final @Nullable String requestId;
    private final @Nullable String hostId;
    private final @Nullable String recommendUrl;
    private final @Nullable AccessDeniedDetail accessDeniedDetail;

    @SuppressWarnings("serial") // always an immutable, serializable map
    private final Map<String, List<String>> headers;

    private final String rawBody;

    private ServiceError(Builder builder) {
        httpStatus = builder.httpStatus;
        code = builder.code;
        message = builder.message;
        requestId = builder.requestId;
        hostId = builder.hostId;
        recommendUrl = builder.recommendUrl;
        accessDeniedDetail = builder.accessDeniedDetail;
        headers = builder.headers;
        rawBody = builder.rawBody;
    }

    /**
     * Starts with an answer of this status of which nothing else is known.
     *
     * @param httpStatus the answer's HTTP status
     * @return a new builder
     */
    public static Builder builder(int httpStatus) {
        return new Builder(httpStatus);
    }

    /** {@return the answer's HTTP status} */
    public int httpStatus() {
        return httpStatus;
    }

    /** {@return the exact error code, or {@code null} if the answer carried none} */
    public @Nullable String code() {
        return code;
    }

    /** {@return the service's own message, or {@code null} if the answer carried none} */
    public @Nullable String message() {
        return message;
    }

    /** {@return the service's id of the request, or {@code null} if the answer carried none} */
    public @Nullable String requestId() {
        return requestId;
    }

    /** {@return the host that the service says it is, or {@code null} if the answer did not say} */
    public @Nullable String hostId() {
        return hostId;
    }

    /** {@return the service's diagnosis page for this error, or {@code null} if the answer named none} */
    public @Nullable String recommendUrl() {
        return recommendUrl;
    }

    /** {@return which action was refused to whom, or {@code null} if the answer did not say} */
    public @Nullable AccessDeniedDetail accessDeniedDetail() {
        return accessDeniedDetail;
    }

    /** {@return the answer's headers by lower-case name; not modifiable} */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** {@return the beginning of the body, without the secrets of the request; empty if there was none} */
    public String rawBody() {
        return rawBody;
    }

    /** Collects the parts of a {@link ServiceError}; every part but the status may be left out. */
    public static final class Builder {

        private final int httpStatus;
        private @Nullable String code;
        private @Nullable String message;
        private @Nullable String requestId;
        private @Nullable String hostId;
        private @Nullable String recommendUrl;
        private @Nullable AccessDeniedDetail accessDeniedDetail;
        private Map<String, List<String>> headers = Map.of();
        private String rawBody = "";

        private Builder(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        /**
         * The exact error code, such as {@code QuotaExceeded}.
         *
         * @param value {@code null} if the answer carries none
         * @return this builder
         */
        public Builder code(@Nullable String value) {
            code = value;
            return this;
        }

        /**
         * The service's own message.
         *
         * @param value {@code null} if the answer carries none
         * @return this builder
         */
        public Builder message(@Nullable String value) {
            message = value;
            return this;
        }

        /**
         * The service's id of the request.
         *
         * @param value {@code null} if the answer carries none
         * @return this builder
         */
        public Builder requestId(@Nullable String value) {
            requestId = value;
            return this;
        }

        /**
         * The host that the service says it is.
         *
         * @param value {@code null} if the answer carries none
         * @return this builder
         */
        public Builder hostId(@Nullable String value) {
            hostId = value;
            return this;
        }

        /**
         * The service's diagnosis page for this error.
         *
         * @param value {@code null} if the answer carries none
         * @return this builder
         */
        public Builder recommendUrl(@Nullable String value) {
            recommendUrl = value;
            return this;
        }

        /**
         * Which action was refused to whom.
         *
         * @param value {@code null} if the answer carries none
         * @return this builder
         */
        public Builder accessDeniedDetail(@Nullable AccessDeniedDetail value) {
            accessDeniedDetail = value;
            return this;
        }

        /**
         * The answer's headers; none by default.
         *
         * @param value by lower-case name; copied
         * @return this builder
         */
        public Builder headers(Map<String, List<String>> value) {
            headers = Map.copyOf(value);
            return this;
        }

        /**
         * The beginning of the body; empty by default.
         *
         * @param value without the secrets of the request
         * @return this builder
         */
        public Builder rawBody(String value) {
            rawBody = value;
            return this;
        }

        /** {@return the error} */
        public ServiceError build() {
            return new ServiceError(this);
        }
    }
}
