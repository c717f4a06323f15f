package io.github.alicloudimages.core.error.internal;

import io.github.alicloudimages.core.error.AuthenticationException;
import io.github.alicloudimages.core.error.BillingException;
import io.github.alicloudimages.core.error.CallReport;
import io.github.alicloudimages.core.error.ConflictException;
import io.github.alicloudimages.core.error.DryRunSucceededException;
import io.github.alicloudimages.core.error.ErrorCategory;
import io.github.alicloudimages.core.error.IncorrectStateException;
import io.github.alicloudimages.core.error.InsufficientCapacityException;
import io.github.alicloudimages.core.error.InternalServerException;
import io.github.alicloudimages.core.error.InvalidParameterException;
import io.github.alicloudimages.core.error.NoChangeException;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.error.QuotaExceededException;
import io.github.alicloudimages.core.error.ResourceAlreadyExistsException;
import io.github.alicloudimages.core.error.ResourceInUseException;
import io.github.alicloudimages.core.error.ResourceNotFoundException;
import io.github.alicloudimages.core.error.RiskControlException;
import io.github.alicloudimages.core.error.ServiceError;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ServiceNotEnabledException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.error.UpstreamServiceException;

/** The exception class of each category. */
public final class ServiceExceptions {

    private ServiceExceptions() {}

    public static ServiceException of(ErrorCategory category, String message, ServiceError error, CallReport report) {
        return switch (category) {
            case NO_CHANGE -> new NoChangeException(message, error, report);
            case INCORRECT_STATE -> new IncorrectStateException(message, error, report);
            case CONFLICT -> new ConflictException(message, error, report);
            case THROTTLING -> new ThrottlingException(message, error, report);
            case QUOTA_EXCEEDED -> new QuotaExceededException(message, error, report);
            case INSUFFICIENT_CAPACITY -> new InsufficientCapacityException(message, error, report);
            case BILLING -> new BillingException(message, error, report);
            case SERVICE_NOT_ENABLED -> new ServiceNotEnabledException(message, error, report);
            case RISK_CONTROL -> new RiskControlException(message, error, report);
            case PERMISSION_DENIED -> new PermissionDeniedException(message, error, report);
            case AUTHENTICATION -> new AuthenticationException(message, error, report);
            case INVALID_PARAMETER -> new InvalidParameterException(message, error, report);
            case DRY_RUN_SUCCEEDED -> new DryRunSucceededException(message, error, report);
            case RESOURCE_NOT_FOUND -> new ResourceNotFoundException(message, error, report);
            case RESOURCE_ALREADY_EXISTS -> new ResourceAlreadyExistsException(message, error, report);
            case RESOURCE_IN_USE -> new ResourceInUseException(message, error, report);
            case UPSTREAM_SERVICE -> new UpstreamServiceException(message, error, report);
            case SERVICE_UNAVAILABLE -> new ServiceUnavailableException(message, error, report);
            case INTERNAL_SERVER -> new InternalServerException(message, error, report);
            case OTHER -> new ServiceException(message, error, report);
        };
    }
}
