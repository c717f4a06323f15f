package io.github.alicloudimages.codegen.model;

/** What a caller can do about an error; named as in the SDK, with the exception that the SDK throws. */
public enum ErrorCategory {
    NO_CHANGE("NoChangeException"),
    INCORRECT_STATE("IncorrectStateException"),
    CONFLICT("ConflictException"),
    THROTTLING("ThrottlingException"),
    QUOTA_EXCEEDED("QuotaExceededException"),
    INSUFFICIENT_CAPACITY("InsufficientCapacityException"),
    BILLING("BillingException"),
    SERVICE_NOT_ENABLED("ServiceNotEnabledException"),
    RISK_CONTROL("RiskControlException"),
    PERMISSION_DENIED("PermissionDeniedException"),
    AUTHENTICATION("AuthenticationException"),
    INVALID_PARAMETER("InvalidParameterException"),
    DRY_RUN_SUCCEEDED("DryRunSucceededException"),
    RESOURCE_NOT_FOUND("ResourceNotFoundException"),
    RESOURCE_ALREADY_EXISTS("ResourceAlreadyExistsException"),
    RESOURCE_IN_USE("ResourceInUseException"),
    UPSTREAM_SERVICE("UpstreamServiceException"),
    SERVICE_UNAVAILABLE("ServiceUnavailableException"),
    INTERNAL_SERVER("InternalServerException"),
    OTHER("ServiceException");

    private final String exceptionClass;

    ErrorCategory(String exceptionClass) {
        this.exceptionClass = exceptionClass;
    }

    public String exceptionClass() {
        return exceptionClass;
    }
}
