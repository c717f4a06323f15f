package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.error.CommonErrorCode;
import io.github.alicloudimages.core.error.ErrorCategory;
import io.github.alicloudimages.core.error.ServiceError;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.retry.RetrySafety;
import io.github.alicloudimages.core.retry.internal.Retryability;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a failure means for another attempt. The code decides before the status. */
final class FailureRules {

    private FailureRules() {}

    /**
     * Whether another attempt could end otherwise.
     *
     * @param askedFor the wait that the service asks for; asking for one means throttling, unless the code says that no
     *     wait can help
     */
    static Retryability retryability(Failure failure, RetrySafety safety, @Nullable Duration askedFor) {
        if (failure instanceof Failure.Refused refused) {
            Retryability byCode = ofRefusal(refused, safety);
            boolean throttled = askedFor != null && (byCode != Retryability.NO || isUnknown(refused));
            return throttled ? Retryability.THROTTLED : byCode;
        }
        if (failure instanceof Failure.Unreadable unreadable) {
            return unreadable.cutShort() ? Retryability.TRANSIENT : Retryability.NO;
        }
        if (failure instanceof Failure.NoAnswer noAnswer) {
            return ofTransport(noAnswer.cause().reason());
        }
        return Retryability.NO;
    }

    private static boolean isUnknown(Failure.Refused refused) {
        return refused.category() == ErrorCategory.OTHER && refused.error().httpStatus() >= 400;
    }

    private static Retryability ofRefusal(Failure.Refused refused, RetrySafety safety) {
        return switch (refused.category()) {
            case THROTTLING -> Retryability.THROTTLED;
            case SERVICE_UNAVAILABLE, INTERNAL_SERVER -> Retryability.TRANSIENT;
            case CONFLICT ->
                isPassingConflict(refused.error()) && safety == RetrySafety.CLIENT_TOKEN
                        ? Retryability.TRANSIENT
                        : Retryability.NO;
            case AUTHENTICATION ->
                CommonErrorCode.SIGNATURE_NONCE_USED.equals(refused.error().code())
                        ? Retryability.TRANSIENT
                        : Retryability.NO;
            // A status that tells nothing needs the code, which comes whole with the next answer.
            case OTHER, UPSTREAM_SERVICE ->
                isServerFault(refused.error().httpStatus()) || refused.cutShort()
                        ? Retryability.TRANSIENT
                        : Retryability.NO;
            default -> Retryability.NO;
        };
    }

    private static boolean isPassingConflict(ServiceError error) {
        String code = error.code();
        return CommonErrorCode.OPERATION_CONFLICT.equals(code)
                || CommonErrorCode.LAST_TOKEN_PROCESSING.equals(code)
                || CommonErrorCode.IDEMPOTENT_PROCESSING.equals(code);
    }

    private static boolean isServerFault(int httpStatus) {
        return httpStatus == 500 || httpStatus == 502 || httpStatus == 503 || httpStatus == 504;
    }

    private static Retryability ofTransport(TransportFailure.Reason reason) {
        return switch (reason) {
            case UNKNOWN_HOST, CONNECT, TLS, PROXY, TIMEOUT, BROKEN -> Retryability.TRANSIENT;
            case UNTRUSTED, TOO_LARGE, CLOSED, CANCELLED -> Retryability.NO;
        };
    }

    /** Whether the request may be sent again after this: always, unless it may have been carried out and would be twice. */
    static boolean isSafe(RetrySafety safety, boolean mayHaveActed) {
        return safety != RetrySafety.UNSAFE || !mayHaveActed;
    }

    /** Whether the service refused the date, or a signature, which may be for the date. */
    static boolean blamesClock(Failure.Refused refused) {
        return refusesDate(refused)
                || CommonErrorCode.SIGNATURE_DOES_NOT_MATCH.equals(
                        refused.error().code());
    }

    /** Whether the service refused the date for sure. */
    static boolean refusesDate(Failure.Refused refused) {
        String code = refused.error().code();
        return CommonErrorCode.INVALID_TIMESTAMP_EXPIRED.equals(code) || CommonErrorCode.ILLEGAL_TIMESTAMP.equals(code);
    }

    /** Whether the service refused the very credentials, so that others could serve. */
    static boolean blamesCredentials(Failure failure) {
        if (!(failure instanceof Failure.Refused refused)
                || refused.category() != ErrorCategory.AUTHENTICATION
                || refused.error().code() == null) {
            return false;
        }
        String code = refused.error().code();
        return code.startsWith("InvalidAccessKeyId")
                || code.startsWith("InvalidSecurityToken")
                || code.startsWith("InvalidBearerToken");
    }
}
