package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.CallReport;
import io.github.alicloudimages.core.error.CommonErrorCode;
import io.github.alicloudimages.core.error.ErrorCategory;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceError;
import io.github.alicloudimages.core.error.TransportException;
import io.github.alicloudimages.core.error.internal.ServiceExceptions;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.retry.RetrySafety;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes the exception that leaves a call. Its message is what a stack trace shows: operation, code, status, what the
 * service said, request id, what to do, and whether the request may have been carried out.
 */
final class Explanation {

    static final String IF_BODY_IS_NOT_READ =
            " If this endpoint does not read parameters from the body, set ParameterPlacement.QUERY.";

    private static final int QUOTED = 100;

    private final CallPlan<?> plan;
    private final CallReport report;
    private final StringBuilder text = new StringBuilder(256);

    private Explanation(CallPlan<?> plan, CallReport report) {
        this.plan = plan;
        this.report = report;
        text.append(plan.operation());
    }

    static AlibabaCloudException of(CallPlan<?> plan, Failure failure, CallReport report) {
        Explanation explanation = new Explanation(plan, report);
        if (failure instanceof Failure.Refused refused) {
            return explanation.refused(refused);
        }
        if (failure instanceof Failure.Unreadable unreadable) {
            return explanation.unreadable(unreadable);
        }
        return explanation.noAnswer(((Failure.NoAnswer) failure).cause());
    }

    private AlibabaCloudException refused(Failure.Refused refused) {
        ServiceError error = refused.error();
        text.append(" failed: ");
        if (error.code() != null) {
            text.append(error.code())
                    .append(" (HTTP ")
                    .append(error.httpStatus())
                    .append(')');
        } else {
            text.append("HTTP ").append(error.httpStatus());
        }
        if (error.message() != null && !error.message().isEmpty()) {
            sentence(text.append(": "), inShort(error));
        } else {
            text.append('.');
        }
        if (error.accessDeniedDetail() != null) {
            sentence(text.append(" Denied: "), error.accessDeniedDetail().toString());
        }
        if (refused.signatureProblem() != null) {
            text.append(' ').append(refused.signatureProblem());
        } else {
            advise(refused);
        }
        return ServiceExceptions.of(refused.category(), end(error.requestId()), error, report);
    }

    /** A refused signature comes with pages of what was signed, which {@code errorMessage()} has. */
    private static String inShort(ServiceError error) {
        String message = String.valueOf(error.message());
        return SignatureComparison.concerns(error.code()) ? SignatureComparison.withoutEcho(message) : message;
    }

    private void advise(Failure.Refused refused) {
        ErrorCategory category = refused.category();
        String code = refused.error().code();
        if (code == null) {
            adviseWithoutCode(refused);
            return;
        }
        switch (code) {
            case CommonErrorCode.IDEMPOTENT_PARAMETER_MISMATCH ->
                text.append(" The client token ")
                        .append(plan.clientToken())
                        .append(" was used before with other parameters. The earlier request stands; ")
                        .append("use a new token for a request that differs.");
            case CommonErrorCode.SIGNATURE_DOES_NOT_MATCH -> {
                text.append(" Check the access key secret.");
                suggestQuery();
                text.append(" What the server signed is in errorMessage().");
            }
            case CommonErrorCode.INVALID_TIMESTAMP_EXPIRED, CommonErrorCode.ILLEGAL_TIMESTAMP ->
                text.append(" Set the machine's clock: it must be right within 15 minutes.");
            case CommonErrorCode.SIGNATURE_NONCE_USED ->
                text.append(" Something between client and service sent the same request twice.");
            case CommonErrorCode.INVALID_ACCESS_KEY_ID_NOT_FOUND ->
                text.append(" Check the access key id: it is misspelt, deleted, or of another site of Alibaba Cloud.");
            case "InvalidApi.NotFound", "InvalidAction.NotFound" ->
                text.append(" Check the name of the operation, and that the service of this endpoint has it.");
            default -> {
                if (category != ErrorCategory.OTHER) {
                    text.append(' ').append(category.advice());
                }
                String missing = missingParameter(code);
                if (missing != null && plan.parameters().contains(missing)) {
                    text.append(' ').append(missing).append(" was sent.");
                    suggestQuery();
                }
            }
        }
    }

    private void adviseWithoutCode(Failure.Refused refused) {
        ServiceError error = refused.error();
        int status = error.httpStatus();
        if (refused.damage() != null) {
            text.append(' ').append(refused.damage());
            if (refused.cutShort()) {
                quote(error.rawBody());
            }
        } else if (status >= 300 && status < 400) {
            text.append(" Redirects are not followed, since the request is signed for its host. Check the endpoint ")
                    .append(plan.endpoint())
                    .append('.');
        } else if (error.message() == null) {
            text.append(" The body is not an error of the service; something else may have answered at ")
                    .append(plan.endpoint())
                    .append(": ")
                    .append(contentType(error));
            quote(error.rawBody());
        }
    }

    /** The beginning of a body that nobody expected, on one line. */
    private void quote(String body) {
        String line = body.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            text.append('.');
        } else {
            text.append(", \"")
                    .append(line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "...")
                    .append("\".");
        }
    }

    private static String contentType(ServiceError error) {
        List<String> type = error.headers().get("content-type");
        return type == null || type.isEmpty() ? "it has no content type" : "it is " + type.get(0);
    }

    /** MissingImageCacheName and the like name a parameter; the general codes do not. */
    private static @Nullable String missingParameter(String code) {
        return code.startsWith("Missing") && code.length() > "Missing".length()
                ? code.substring("Missing".length())
                : null;
    }

    private void suggestQuery() {
        if (plan.placement() == ParameterPlacement.BODY) {
            text.append(IF_BODY_IS_NOT_READ);
        }
    }

    private AlibabaCloudException unreadable(Failure.Unreadable unreadable) {
        HttpResponse response = unreadable.response();
        text.append(" was answered with HTTP ")
                .append(response.status())
                .append(", but the answer cannot be read: ")
                .append(unreadable.problem());
        String type = response.header("content-type");
        if (type != null && !type.toLowerCase(Locale.ROOT).contains("json")) {
            text.append(" Check the endpoint ")
                    .append(plan.endpoint())
                    .append(": it is ")
                    .append(type);
            quote(unreadable.snippet());
        }
        return new ResponseParseException(
                end(unreadable.requestId()),
                null,
                response.status(),
                response.headers(),
                unreadable.requestId(),
                unreadable.snippet(),
                report);
    }

    private AlibabaCloudException noAnswer(TransportFailure failure) {
        text.append(" got no answer from ")
                .append(plan.endpoint())
                .append(": ")
                .append(failure.reason().text());
        sentence(text.append(" ("), failure.getMessage() + ")");
        switch (failure.reason()) {
            case UNKNOWN_HOST -> text.append(" Check region, endpoint and DNS.");
            case CONNECT -> text.append(" Check the network, and whether a proxy is needed.");
            case TLS -> text.append(" Check that the endpoint speaks TLS.");
            case UNTRUSTED ->
                text.append(
                        " Check the endpoint's host and the machine's clock. If a proxy or the endpoint has a certificate of"
                                + " your own authority, trust it with TlsOptions.");
            case PROXY -> text.append(" Check the proxy's address and credentials.");
            case TIMEOUT -> text.append(" The limits are connectTimeout, readTimeout and attemptTimeout.");
            case BROKEN, TOO_LARGE, CLOSED, CANCELLED -> {}
        }
        return new TransportException(end(null), failure, report);
    }

    private String end(@Nullable String requestId) {
        if (report.outcomeUnknown()) {
            appendOutcome(plan, text);
        }
        if (requestId != null) {
            text.append(" [request id ").append(requestId).append(']');
        }
        return text.toString();
    }

    /** A message that ends with what is to be done if the request may have been carried out. */
    static String withOutcome(CallPlan<?> plan, String message, boolean outcomeUnknown) {
        StringBuilder text = new StringBuilder(message);
        if (outcomeUnknown) {
            appendOutcome(plan, text);
        }
        return text.toString();
    }

    private static void appendOutcome(CallPlan<?> plan, StringBuilder text) {
        text.append(" It is not known whether the request was carried out. ");
        if (plan.tellsOutcome() != null) {
            text.append("To find out, call ").append(plan.tellsOutcome()).append('.');
        } else if (plan.clientToken() != null) {
            text.append("Repeating it with the client token ")
                    .append(plan.clientToken())
                    .append(" is safe, and gives its result if it was.");
        } else if (plan.retrySafety() == RetrySafety.REPEATABLE_DELETE && plan.absentCode() != null) {
            text.append("Repeating it is safe; ").append(plan.absentCode()).append(" then means that it was.");
        } else {
            text.append("Look before repeating it.");
        }
    }

    /** Ends a text with one full stop. */
    private static void sentence(StringBuilder to, String part) {
        to.append(part);
        if (!part.endsWith(".") && !part.endsWith("!") && !part.endsWith("?")) {
            to.append('.');
        }
    }
}
