// Generated from gateway.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.core.error.internal;

import io.github.alicloudimages.core.error.ErrorCatalog;
import io.github.alicloudimages.core.error.ErrorCategory;
import org.jspecify.annotations.Nullable;

/** What a caller can do about each error code of the gateway. */
final class GatewayErrorCatalog implements ErrorCatalog {

    @Override
    public @Nullable ErrorCategory categoryOf(String code) {
        return switch (code) {
            case "OperationConflict",
                    "LastTokenProcessing",
                    "IdempotentProcessing",
                    "IdempotentParameterMismatch",
                    "IdempotenceSignatureMismatch" -> ErrorCategory.CONFLICT;
            case "Throttling",
                    "Throttling.User",
                    "Throttling.Api",
                    "Throttling.Api.Risk",
                    "Throttling.System",
                    "Throttling.Resource",
                    "ThrottlingException",
                    "Rejected.Throttling",
                    "Degrade.Api",
                    "FlowControl",
                    "SystemBusy",
                    "ServiceBusy",
                    "TooManyRequests" -> ErrorCategory.THROTTLING;
            case "Forbidden", "Forbidden.RAM", "NoPermission" -> ErrorCategory.PERMISSION_DENIED;
            case "SignatureDoesNotMatch",
                    "SignatureNonceUsed",
                    "IncompleteSignature",
                    "InvalidSignatureMethod",
                    "InvalidTimeStamp.Expired",
                    "IllegalTimestamp",
                    "InvalidTimeStamp.Format",
                    "MissingTimestamp",
                    "MissingSignature",
                    "MissingSignatureNonce",
                    "MissingAccessKeyId",
                    "InvalidAccessKeyId.NotFound",
                    "InvalidAccessKeyId.Inactive",
                    "InvalidSecurityToken.Expired",
                    "InvalidSecurityToken.Malformed",
                    "InvalidSecurityToken.MismatchWithAccessKey",
                    "MissingSecurityToken" -> ErrorCategory.AUTHENTICATION;
            case "MissingParameter",
                    "MissingRegionId",
                    "InvalidRegionId",
                    "InvalidParameter.Format",
                    "InvalidAction",
                    "InvalidVersion",
                    "InvalidApi.NotFound",
                    "InvalidProduct.NotFound",
                    "InvalidProtocol.NeedSsl",
                    "UnsupportedHTTPMethod" -> ErrorCategory.INVALID_PARAMETER;
            case "ServiceUnavailable" -> ErrorCategory.SERVICE_UNAVAILABLE;
            case "InternalError", "InternalServerError", "InternalFailure", "UnknownError" ->
                ErrorCategory.INTERNAL_SERVER;
            default -> null;
        };
    }
}
