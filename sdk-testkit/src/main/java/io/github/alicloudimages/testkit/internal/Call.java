package io.github.alicloudimages.testkit.internal;

import io.github.alicloudimages.testkit.internal.api.ErrorEnvelope;
import io.github.alicloudimages.testkit.internal.api.Identifiers;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.api.Operation;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import io.github.alicloudimages.testkit.internal.fault.FaultEffect;
import io.github.alicloudimages.testkit.internal.gateway.Judgement;
import io.github.alicloudimages.testkit.internal.http.Answer;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call under way, and how answers to it are written. */
record Call(
        ReceivedRequest request,
        Parameters parameters,
        @Nullable String action,
        Judgement judgement,
        String requestId,
        Instant at) {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static Call of(
            ReceivedRequest request, Parameters parameters, @Nullable String action, Judgement judgement, Instant at) {
        return new Call(request, parameters, action, judgement, Identifiers.request(), at);
    }

    /** The answer of the operation, or its refusal. */
    Answer perform(Operation operation) {
        try {
            String body = Json.write(operation.perform(requestId, parameters));
            return Answer.of(200, Json.CONTENT_TYPE, body).withHeader("x-acs-request-id", requestId);
        } catch (Refusal refusal) {
            return error(refusal);
        }
    }

    Answer error(Refusal refusal) {
        var body = ErrorEnvelope.of(
                requestId, request.hostName(), judgement.operation(), judgement.accessKeyId(), refusal);
        Answer answer = Answer.of(refusal.status(), Json.CONTENT_TYPE, Json.write(body))
                .withErrorCode(refusal.code())
                .withHeader("x-acs-request-id", requestId);
        return withHeaders(answer, refusal.headers());
    }

    /** Puts the time of the gateway and the headers of a fault on an answer. */
    Answer finish(Answer answer, FaultEffect fault) {
        return withHeaders(answer.withHeader("Date", HTTP_DATE.format(at)), fault.headers());
    }

    private static Answer withHeaders(Answer answer, Map<String, String> headers) {
        Answer more = answer;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            more = more.withHeader(header.getKey(), header.getValue());
        }
        return more;
    }
}
