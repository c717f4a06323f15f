// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc;

import io.github.alicloudimages.core.error.ErrorCatalog;
import io.github.alicloudimages.core.error.ErrorCategory;
import org.jspecify.annotations.Nullable;

/** What a caller can do about each documented error code. */
final class EhpcErrorCatalog implements ErrorCatalog {

    @Override
    public @Nullable ErrorCategory categoryOf(String code) {
        return switch (code) {
            case EhpcErrorCode.IN_DEBT -> ErrorCategory.BILLING;
            case EhpcErrorCode.NOT_ENABLED -> ErrorCategory.SERVICE_NOT_ENABLED;
            case EhpcErrorCode.NOT_AUTHORIZED, EhpcErrorCode.ENTITY_NOT_EXIST_ROLE -> ErrorCategory.PERMISSION_DENIED;
            case EhpcErrorCode.INVALID_PARAMS, EhpcErrorCode.DUPLICATE_TAG_KEY -> ErrorCategory.INVALID_PARAMETER;
            case EhpcErrorCode.IMAGE_NOT_FOUND,
                    EhpcErrorCode.EXECUTOR_NOT_FOUND,
                    EhpcErrorCode.APP_NOT_FOUND,
                    EhpcErrorCode.APP_INSTANCE_NOT_FOUND -> ErrorCategory.RESOURCE_NOT_FOUND;
            case EhpcErrorCode.IMAGE_ALREADY_EXISTS -> ErrorCategory.RESOURCE_ALREADY_EXISTS;
            case EhpcErrorCode.IMAGE_IN_USE -> ErrorCategory.RESOURCE_IN_USE;
            case EhpcErrorCode.ECS_ERROR, EhpcErrorCode.ALIYUN_ERROR, EhpcErrorCode.DB_ERROR ->
                ErrorCategory.UPSTREAM_SERVICE;
            case EhpcErrorCode.SERVICE_UNAVAILABLE -> ErrorCategory.SERVICE_UNAVAILABLE;
            case EhpcErrorCode.GET_RESOURCE_FAILED -> ErrorCategory.OTHER;
            default -> null;
        };
    }
}
