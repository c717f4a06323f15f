// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.error.ErrorCatalog;
import io.github.alicloudimages.core.error.ErrorCategory;
import org.jspecify.annotations.Nullable;

/** What a caller can do about each documented error code. */
final class EciErrorCatalog implements ErrorCatalog {

    @Override
    public @Nullable ErrorCategory categoryOf(String code) {
        return switch (code) {
            case EciErrorCode.NO_NEED_UPDATE -> ErrorCategory.NO_CHANGE;
            case EciErrorCode.INCORRECT_STATUS_DETAIL,
                    EciErrorCode.INCORRECT_STATUS,
                    EciErrorCode.IMAGE_CACHE_INCORRECT_STATUS -> ErrorCategory.INCORRECT_STATE;
            case EciErrorCode.OPERATION_CONFLICT -> ErrorCategory.CONFLICT;
            case EciErrorCode.DEGRADE_API -> ErrorCategory.THROTTLING;
            case EciErrorCode.QUOTA_EXCEEDED,
                    EciErrorCode.DEDICATED_HOST_QUOTA_EXCEEDED,
                    EciErrorCode.THROTTLING_VCPU_PER_DAY -> ErrorCategory.QUOTA_EXCEEDED;
            case EciErrorCode.EIP_ADDRESS_POOL_IP_NOT_ENOUGH,
                    EciErrorCode.ZONE_NOT_ON_SALE,
                    EciErrorCode.INVALID_VSWITCH_ID_IP_NOT_ENOUGH,
                    EciErrorCode.OPERATION_DENIED_NO_STOCK -> ErrorCategory.INSUFFICIENT_CAPACITY;
            case EciErrorCode.ACCOUNT_ARREARAGE, EciErrorCode.FORBIDDEN_USER_BUSSINESS_STATUS -> ErrorCategory.BILLING;
            case EciErrorCode.SERVICE_NOT_ENABLED,
                    EciErrorCode.IMAGE_CACHE_NOT_SUPPORT,
                    EciErrorCode.FORBIDDEN_ONLY_FOR_INVITED_TEST -> ErrorCategory.SERVICE_NOT_ENABLED;
            case EciErrorCode.FORBIDDEN_RISK_CONTROL,
                    EciErrorCode.FORBIDDEN_USER_NOT_REAL_NAME_AUTHENTICATION,
                    EciErrorCode.SECURITY_RISK_3D_VERIFICATION -> ErrorCategory.RISK_CONTROL;
            case EciErrorCode.FORBIDDEN_SUB_USER,
                    EciErrorCode.INVALID_USER_PASS_ROLE_FORBIDDEN,
                    EciErrorCode.NO_PERMISSION,
                    EciErrorCode.CREATE_SERVICE_LINKED_ROLE_DENIED -> ErrorCategory.PERMISSION_DENIED;
            case EciErrorCode.INVALID_PARAMETER,
                    EciErrorCode.INVALID_VOLUME_TYPE,
                    EciErrorCode.INVALID_ACTION,
                    EciErrorCode.INVALID_PARAMETER_CPU_MEMORY,
                    EciErrorCode.DISK_VOLUME_NOT_SUPPORT,
                    EciErrorCode.RAM_ROLE_NOT_SUPPORT,
                    EciErrorCode.OPERATION_DENIED_VSW_ZONE_MIS_MATCH,
                    EciErrorCode.OPERATION_DENIED_SECURITY_GROUP_MIS_MATCH,
                    EciErrorCode.BATCH_CREATE_NOT_SUPPORT_EXISTING_CLOUD_DISK,
                    EciErrorCode.CLOUD_DISK_NOT_IN_SAME_ZONE,
                    EciErrorCode.DISK_NUMBER_LIMIT_EXCEED,
                    EciErrorCode.DISK_VOLUME_NOT_IN_SAME_ZONE -> ErrorCategory.INVALID_PARAMETER;
            case EciErrorCode.DRY_RUN_OPERATION -> ErrorCategory.DRY_RUN_SUCCEEDED;
            case EciErrorCode.CONTAINER_REPOSITORY_AUTHORIZATION_FAILED -> ErrorCategory.UPSTREAM_SERVICE;
            case EciErrorCode.CORE_PATTERN_UPDATE_FAIL -> ErrorCategory.OTHER;
            default -> null;
        };
    }
}
