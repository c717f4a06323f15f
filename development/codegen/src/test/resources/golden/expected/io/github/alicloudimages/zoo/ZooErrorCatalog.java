// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo;

import io.github.alicloudimages.core.error.ErrorCatalog;
import io.github.alicloudimages.core.error.ErrorCategory;
import org.jspecify.annotations.Nullable;

/** What a caller can do about each documented error code. */
final class ZooErrorCatalog implements ErrorCatalog {

    @Override
    public @Nullable ErrorCategory categoryOf(String code) {
        return switch (code) {
            case ZooErrorCode.NO_ROOM -> ErrorCategory.INSUFFICIENT_CAPACITY;
            case ZooErrorCode.ANIMAL_EXISTS -> ErrorCategory.RESOURCE_ALREADY_EXISTS;
            case ZooErrorCode.ZOO_CLOSED3D -> ErrorCategory.SERVICE_UNAVAILABLE;
            case ZooErrorCode.WEATHER_BAD -> ErrorCategory.OTHER;
            default -> null;
        };
    }
}
