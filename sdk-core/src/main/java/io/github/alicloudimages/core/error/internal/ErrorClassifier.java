package io.github.alicloudimages.core.error.internal;

import io.github.alicloudimages.core.error.ErrorCatalog;
import io.github.alicloudimages.core.error.ErrorCategory;
import org.jspecify.annotations.Nullable;

/** Decides what an error means: by its exact code, then by the family of its code, then by the HTTP status. */
public final class ErrorClassifier {

    private static final ErrorCatalog GATEWAY = new GatewayErrorCatalog();

    private ErrorClassifier() {}

    public static ErrorCategory classify(ErrorCatalog catalog, @Nullable String code, int httpStatus) {
        if (code != null) {
            ErrorCategory exact = catalog.categoryOf(code);
            if (exact == null) {
                exact = GATEWAY.categoryOf(code);
            }
            if (exact == null) {
                exact = ofFamily(code);
            }
            if (exact != null) {
                return exact;
            }
        }
        ErrorCategory byStatus = ofStatus(httpStatus);
        // A 404 without a code is some other server's: taken for "not found", it would pass for "already deleted".
        return code == null && byStatus == ErrorCategory.RESOURCE_NOT_FOUND ? ErrorCategory.OTHER : byStatus;
    }

    private static @Nullable ErrorCategory ofFamily(String code) {
        if (code.startsWith("Throttling")) {
            // Throttling.Vcpu.PerDay and its like are quotas: waiting a few seconds does not help.
            return code.endsWith(".PerDay") || code.endsWith(".PerMonth")
                    ? ErrorCategory.QUOTA_EXCEEDED
                    : ErrorCategory.THROTTLING;
        }
        if (code.startsWith("InvalidAccessKeyId")
                || code.startsWith("InvalidSecurityToken")
                || code.startsWith("InvalidTimeStamp")
                || code.startsWith("InvalidSignature")
                || code.startsWith("InvalidBearerToken")) {
            return ErrorCategory.AUTHENTICATION;
        }
        if (code.startsWith("QuotaExceeded")
                || code.endsWith("QuotaExceeded")
                || code.endsWith("LimitExceed")
                || code.endsWith("LimitExceeded")) {
            return ErrorCategory.QUOTA_EXCEEDED;
        }
        if (code.startsWith("Forbidden.") || code.startsWith("NoPermission.")) {
            return ErrorCategory.PERMISSION_DENIED;
        }
        if (code.startsWith("InvalidParam")
                || code.startsWith("MissingParam")
                || code.startsWith("Missing")
                || code.startsWith("InvalidApi.")
                || code.startsWith("InvalidAction.")
                || code.startsWith("InvalidProduct.")
                || code.startsWith("InvalidProtocol.")) {
            return ErrorCategory.INVALID_PARAMETER;
        }
        if (code.startsWith("InvalidRegion")) {
            return ErrorCategory.INVALID_PARAMETER;
        }
        if (code.endsWith(".NotFound")) {
            return ErrorCategory.RESOURCE_NOT_FOUND;
        }
        if (code.endsWith(".IncorrectStatus") || code.startsWith("IncorrectStatus")) {
            return ErrorCategory.INCORRECT_STATE;
        }
        if (code.endsWith(".NoStock") || code.endsWith(".IpNotEnough")) {
            return ErrorCategory.INSUFFICIENT_CAPACITY;
        }
        if (code.startsWith("OperationConflict.")) {
            return ErrorCategory.CONFLICT;
        }
        if (code.startsWith("ServiceUnavailable.")) {
            return ErrorCategory.SERVICE_UNAVAILABLE;
        }
        if (code.startsWith("InternalError.")) {
            return ErrorCategory.INTERNAL_SERVER;
        }
        // InvalidRegionId and the like name the parameter.
        return code.startsWith("Invalid") ? ErrorCategory.INVALID_PARAMETER : null;
    }

    private static ErrorCategory ofStatus(int httpStatus) {
        return switch (httpStatus) {
            case 401 -> ErrorCategory.AUTHENTICATION;
            case 403, 407 -> ErrorCategory.PERMISSION_DENIED;
            case 404 -> ErrorCategory.RESOURCE_NOT_FOUND;
            case 409 -> ErrorCategory.CONFLICT;
            case 429 -> ErrorCategory.THROTTLING;
            case 500 -> ErrorCategory.INTERNAL_SERVER;
            case 502, 503, 504 -> ErrorCategory.SERVICE_UNAVAILABLE;
            default -> ErrorCategory.OTHER;
        };
    }
}
