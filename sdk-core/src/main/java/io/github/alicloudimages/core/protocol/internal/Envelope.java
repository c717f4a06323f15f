package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.error.AccessDeniedDetail;
import org.jspecify.annotations.Nullable;

/** What every answer may carry beside the members of its operation: the error, if it is one. Read in the same pass. */
public final class Envelope {

    @Nullable
    String code;

    @Nullable
    String message;

    @Nullable
    String requestId;

    @Nullable
    String hostId;

    @Nullable
    String recommendUrl;

    @Nullable
    String success;

    @Nullable
    AccessDeniedDetail accessDeniedDetail;

    Envelope() {}

    /** The error code, trimmed; {@code null} if there was none. */
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

    /** Whether an answer of status 2xx is an error all the same: by its code, or because it says so. */
    public boolean isError() {
        if ("false".equalsIgnoreCase(success)) {
            return true;
        }
        if (code == null || code.isEmpty()) {
            return false;
        }
        return switch (code) {
            case "200", "0", "OK", "Success" -> false;
            default -> true;
        };
    }
}
