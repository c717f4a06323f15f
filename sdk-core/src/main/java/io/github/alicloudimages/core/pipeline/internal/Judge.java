package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.ErrorCatalog;
import io.github.alicloudimages.core.error.ServiceError;
import io.github.alicloudimages.core.error.internal.ErrorClassifier;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.protocol.internal.Answer;
import io.github.alicloudimages.core.protocol.internal.Envelope;
import io.github.alicloudimages.core.protocol.internal.MalformedAnswer;
import io.github.alicloudimages.core.protocol.internal.ShapeCodec;
import org.jspecify.annotations.Nullable;

/** Decides what an answer means: its code first, then its status. */
final class Judge {

    private static final String REQUEST_ID_HEADER = "x-acs-request-id";

    private final ErrorCatalog errors;

    Judge(ErrorCatalog errors) {
        this.errors = errors;
    }

    <O extends ServiceResponse> Verdict<O> answered(CallPlan<O> plan, Sent sent, HttpResponse response) {
        if (!isSuccess(response)) {
            return refused(plan, sent, response);
        }
        Answer<O> answer;
        try {
            answer = plan.decoder().decode(response.body());
        } catch (MalformedAnswer malformed) {
            return unreadable(plan, sent, response, null, String.valueOf(malformed.getMessage()), malformed.cutShort());
        }
        Envelope envelope = answer.envelope();
        if (envelope.isError()) {
            return refused(plan, sent, response, envelope, null, false);
        }
        if (answer.missing() != null) {
            return unreadable(plan, sent, response, envelope, "It has no " + answer.missing() + ".", false);
        }
        return new Verdict.Success<>(response, answer, requestId(response, envelope));
    }

    /** An answer that is larger than the transport reads: what came before the body is known all the same. */
    <O extends ServiceResponse> Verdict<O> tooLarge(CallPlan<O> plan, Sent sent, HttpResponse head, String problem) {
        return isSuccess(head)
                ? unreadable(plan, sent, head, null, problem, false)
                : refused(plan, sent, head, null, problem, false);
    }

    private static boolean isSuccess(HttpResponse response) {
        return response.status() >= 200 && response.status() <= 299;
    }

    private static <O extends ServiceResponse> Verdict<O> unreadable(
            CallPlan<O> plan,
            Sent sent,
            HttpResponse response,
            @Nullable Envelope envelope,
            String problem,
            boolean cutShort) {
        Redactor redactor = new Redactor(plan, sent.credentials());
        HttpResponse masked = new HttpResponse(response.status(), redactor.mask(response.headers()), response.body());
        return new Verdict.Failed<>(new Failure.Unreadable(
                masked,
                redactor.maskOrNull(requestId(response, envelope)),
                problem,
                cutShort,
                redactor.snippet(response.body())));
    }

    /** By its body, or if that cannot be read, by its status. */
    private <O extends ServiceResponse> Verdict<O> refused(CallPlan<O> plan, Sent sent, HttpResponse response) {
        try {
            Envelope envelope =
                    ShapeCodec.decode(GenericResponse.SCHEMA, response.body()).envelope();
            return refused(plan, sent, response, envelope, null, false);
        } catch (MalformedAnswer malformed) {
            boolean cutShort = malformed.cutShort() && beginsLikeAnObject(response.body());
            return refused(plan, sent, response, null, cutShort ? "The body is cut short" : null, cutShort);
        }
    }

    /** Nothing, or half of something else, is no error of the service that was cut short. */
    private static boolean beginsLikeAnObject(byte[] body) {
        for (byte b : body) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == '{';
            }
        }
        return false;
    }

    private <O extends ServiceResponse> Verdict<O> refused(
            CallPlan<O> plan,
            Sent sent,
            HttpResponse response,
            @Nullable Envelope envelope,
            @Nullable String damage,
            boolean cutShort) {
        Redactor redactor = new Redactor(plan, sent.credentials());
        ServiceError.Builder error = ServiceError.builder(response.status())
                .headers(redactor.mask(response.headers()))
                .rawBody(redactor.snippet(response.body()))
                .requestId(redactor.maskOrNull(requestId(response, envelope)));
        String code = null;
        if (envelope != null) {
            code = envelope.code() == null || envelope.code().isEmpty() ? null : envelope.code();
            error.code(redactor.maskOrNull(code))
                    .message(redactor.maskOrNull(envelope.message()))
                    .hostId(redactor.maskOrNull(envelope.hostId()))
                    .recommendUrl(redactor.maskOrNull(envelope.recommendUrl()))
                    .accessDeniedDetail(redactor.mask(envelope.accessDeniedDetail()));
        }
        return new Verdict.Failed<>(new Failure.Refused(
                error.build(),
                ErrorClassifier.classify(errors, code, response.status()),
                signatureProblem(plan, sent, envelope, redactor),
                damage,
                cutShort));
    }

    /** What is to be learnt from a refused signature, if the server says what it would have signed. */
    private static @Nullable String signatureProblem(
            CallPlan<?> plan, Sent sent, @Nullable Envelope envelope, Redactor redactor) {
        if (sent.signature() == null
                || envelope == null
                || envelope.message() == null
                || !SignatureComparison.concerns(envelope.code())) {
            return null;
        }
        return SignatureComparison.explain(
                envelope.message(), sent.signature(), plan.placement() == ParameterPlacement.BODY, redactor);
    }

    private static @Nullable String requestId(HttpResponse response, @Nullable Envelope envelope) {
        String inBody = envelope == null ? null : envelope.requestId();
        return inBody == null || inBody.isEmpty() ? response.header(REQUEST_ID_HEADER) : inBody;
    }
}
