package io.github.alicloudimages.core.error;

/** The error codes of the gateway in front of all products. */
public final class CommonErrorCode {

    public static final String THROTTLING = "Throttling";
    public static final String THROTTLING_USER = "Throttling.User";
    public static final String THROTTLING_API = "Throttling.Api";
    public static final String SERVICE_UNAVAILABLE = "ServiceUnavailable";
    public static final String INTERNAL_ERROR = "InternalError";
    public static final String OPERATION_CONFLICT = "OperationConflict";

    /** The client token was used before, with other parameters. */
    public static final String IDEMPOTENT_PARAMETER_MISMATCH = "IdempotentParameterMismatch";

    /** An earlier request with the same client token is still being worked on. */
    public static final String LAST_TOKEN_PROCESSING = "LastTokenProcessing";

    /** The same, as other services call it. */
    public static final String IDEMPOTENT_PROCESSING = "IdempotentProcessing";

    public static final String SIGNATURE_DOES_NOT_MATCH = "SignatureDoesNotMatch";
    public static final String SIGNATURE_NONCE_USED = "SignatureNonceUsed";
    public static final String INCOMPLETE_SIGNATURE = "IncompleteSignature";
    public static final String INVALID_TIMESTAMP_EXPIRED = "InvalidTimeStamp.Expired";
    public static final String ILLEGAL_TIMESTAMP = "IllegalTimestamp";
    public static final String INVALID_ACCESS_KEY_ID_NOT_FOUND = "InvalidAccessKeyId.NotFound";
    public static final String INVALID_ACCESS_KEY_ID_INACTIVE = "InvalidAccessKeyId.Inactive";
    public static final String INVALID_SECURITY_TOKEN_EXPIRED = "InvalidSecurityToken.Expired";
    public static final String FORBIDDEN_RAM = "Forbidden.RAM";
    public static final String NO_PERMISSION = "NoPermission";

    private CommonErrorCode() {}
}
