package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.error.CommonErrorCode;
import io.github.alicloudimages.core.error.ErrorCategory;
import io.github.alicloudimages.core.error.ServiceError;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.TransportFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an attempt failed: what retrying is decided by, and what the exception is made of if it is not repeated. */
sealed interface Failure {

    /** In a few words, for the record of the attempt. */
    String outcome();

    /** The service's id of the attempt, if an answer carried one. */
    @Nullable
    String requestId();

    /** The answer's HTTP status, if there was one. */
    default @Nullable Integer httpStatus() {
        return null;
    }

    /** The service's error code, if it sent one. */
    default @Nullable String errorCode() {
        return null;
    }

    /** Whether the service may have carried out the request although the attempt failed. */
    boolean mayHaveActed();

    /**
     * The service answered with an error.
     *
     * @param signatureProblem how what the server would have signed differs from what was; {@code null} if it does not
     *     tell, or something else is wrong
     * @param damage why its body is not known, though it may well be an error of the service; {@code null} if it is
     *     known
     * @param cutShort whether that is because its end is missing
     */
    record Refused(
            ServiceError error,
            ErrorCategory category,
            @Nullable String signatureProblem,
            @Nullable String damage,
            boolean cutShort)
            implements Failure {

        @Override
        public String outcome() {
            return error.code() == null
                    ? Integer.toString(error.httpStatus())
                    : error.httpStatus() + " " + error.code();
        }

        @Override
        public @Nullable String requestId() {
            return error.requestId();
        }

        @Override
        public Integer httpStatus() {
            return error.httpStatus();
        }

        @Override
        public @Nullable String errorCode() {
            return error.code();
        }

        /** The answer's {@code Date}, if it had one. */
        @Nullable
        String dateHeader() {
            List<String> values = error.headers().get("date");
            return values == null || values.isEmpty() ? null : values.get(0);
        }

        /**
         * What refuses a request does so before acting; a server's fault may come at any moment, and may be the code that
         * is missing.
         */
        @Override
        public boolean mayHaveActed() {
            return switch (category) {
                case INTERNAL_SERVER, SERVICE_UNAVAILABLE, UPSTREAM_SERVICE -> true;
                case THROTTLING -> error.httpStatus() >= 500 && !isThrottledByGateway();
                case AUTHENTICATION, CONFLICT -> error.httpStatus() >= 500 || isSeenTwice();
                case OTHER -> error.httpStatus() >= 500 || error.httpStatus() < 300 || damage != null;
                default -> error.httpStatus() >= 500;
            };
        }

        /** A server that calls itself busy may have been busy with this very request. */
        private boolean isThrottledByGateway() {
            return error.code() != null && error.code().startsWith("Throttling");
        }

        /** The service has met this nonce or token before: in a request that somebody else repeated, or that still runs. */
        private boolean isSeenTwice() {
            String code = error.code();
            return CommonErrorCode.SIGNATURE_NONCE_USED.equals(code)
                    || CommonErrorCode.LAST_TOKEN_PROCESSING.equals(code)
                    || CommonErrorCode.IDEMPOTENT_PROCESSING.equals(code);
        }
    }

    /** An answer came that should be a success, but cannot be read as one. */
    record Unreadable(
            HttpResponse response, @Nullable String requestId, String problem, boolean cutShort, String snippet)
            implements Failure {

        @Override
        public String outcome() {
            return response.status() + " unreadable";
        }

        @Override
        public Integer httpStatus() {
            return response.status();
        }

        @Override
        public boolean mayHaveActed() {
            return true;
        }
    }

    /** No answer came. */
    record NoAnswer(TransportFailure cause) implements Failure {

        @Override
        public String outcome() {
            return cause.reason().text();
        }

        @Override
        public @Nullable String requestId() {
            return null;
        }

        @Override
        public boolean mayHaveActed() {
            return cause.reason().requestMayHaveBeenSent();
        }
    }
}
