package io.github.alicloudimages.core.error;

/** The error codes of the gateway in front of all products. */
public final class CommonErrorCode {

    /** Too many calls of this account; told by no more than that. */
    public static final String THROTTLING = "Throttling";
    /** Too many calls of this account in all. */
    public static final String THROTTLING_USER = "Throttling.User";
    /** Too many calls of this operation. */
    public static final String THROTTLING_API = "Throttling.Api";
    /** The service is out of order for now. */
    public static final String SERVICE_UNAVAILABLE = "ServiceUnavailable";
    /** The service failed, and does not say why. */
    public static final String INTERNAL_ERROR = "InternalError";
    /** Another request works on the same resource. */
    public static final String OPERATION_CONFLICT = "OperationConflict";

    /** The client token was used before, with other parameters. */
    public static final String IDEMPOTENT_PARAMETER_MISMATCH = "IdempotentParameterMismatch";

    /** An earlier request with the same client token is still being worked on. */
    public static final String LAST_TOKEN_PROCESSING = "LastTokenProcessing";

    /** An earlier request with the same client token is still being worked on, as other services call it. */
    public static final String IDEMPOTENT_PROCESSING = "IdempotentProcessing";

    /** The signature is not the one that the gateway computes: a wrong secret, or a request changed on its way. */
    public static final String SIGNATURE_DOES_NOT_MATCH = "SignatureDoesNotMatch";
    /** The same signed request has arrived before. */
    public static final String SIGNATURE_NONCE_USED = "SignatureNonceUsed";
    /** A part of the signature is missing or malformed. */
    public static final String INCOMPLETE_SIGNATURE = "IncompleteSignature";
    /** The request is dated more than 15 minutes away from the gateway's clock. */
    public static final String INVALID_TIMESTAMP_EXPIRED = "InvalidTimeStamp.Expired";
    /** The date of the request cannot be read, or is too far off. */
    public static final String ILLEGAL_TIMESTAMP = "IllegalTimestamp";
    /** The access key does not exist. */
    public static final String INVALID_ACCESS_KEY_ID_NOT_FOUND = "InvalidAccessKeyId.NotFound";
    /** The access key is disabled. */
    public static final String INVALID_ACCESS_KEY_ID_INACTIVE = "InvalidAccessKeyId.Inactive";
    /** The STS token has expired. */
    public static final String INVALID_SECURITY_TOKEN_EXPIRED = "InvalidSecurityToken.Expired";
    /** A RAM policy does not allow the operation. */
    public static final String FORBIDDEN_RAM = "Forbidden.RAM";
    /** The identity may not do this. */
    public static final String NO_PERMISSION = "NoPermission";

    private CommonErrorCode() {}
}
