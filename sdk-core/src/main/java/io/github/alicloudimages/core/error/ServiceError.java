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

    public static Builder builder(int httpStatus) {
        return new Builder(httpStatus);
    }

    public int httpStatus() {
        return httpStatus;
    }

    public @Nullable String code() {
        return code;
    }

    public @Nullable String message() {
        return message;
    }

    public @Nullable String requestId() {
        return requestId;
    }

    public @Nullable String hostId() {
        return hostId;
    }

    public @Nullable String recommendUrl() {
        return recommendUrl;
    }

    public @Nullable AccessDeniedDetail accessDeniedDetail() {
        return accessDeniedDetail;
    }

    public Map<String, List<String>> headers() {
        return headers;
    }

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

        public Builder code(@Nullable String value) {
            code = value;
            return this;
        }

        public Builder message(@Nullable String value) {
            message = value;
            return this;
        }

        public Builder requestId(@Nullable String value) {
            requestId = value;
            return this;
        }

        public Builder hostId(@Nullable String value) {
            hostId = value;
            return this;
        }

        public Builder recommendUrl(@Nullable String value) {
            recommendUrl = value;
            return this;
        }

        public Builder accessDeniedDetail(@Nullable AccessDeniedDetail value) {
            accessDeniedDetail = value;
            return this;
        }

        /** Headers by lower-case name. */
        public Builder headers(Map<String, List<String>> value) {
            headers = Map.copyOf(value);
            return this;
        }

        public Builder rawBody(String value) {
            rawBody = value;
            return this;
        }

        public ServiceError build() {
            return new ServiceError(this);
        }
    }
}
