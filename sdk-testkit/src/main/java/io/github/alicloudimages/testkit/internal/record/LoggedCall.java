package io.github.alicloudimages.testkit.internal.record;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.gateway.Judgement;
import io.github.alicloudimages.testkit.internal.http.Answer;
import io.github.alicloudimages.testkit.internal.http.Reaction;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One call as it was received and answered.
 *
 * @param operation empty if the request named none
 * @param attempt counts the calls of the operation with the same client token; 1 without a token
 * @param answer null if no byte of one was sent
 */
public record LoggedCall(
        String operation,
        Map<String, String> parameters,
        Map<String, String> headers,
        Placement placement,
        Judgement judgement,
        int attempt,
        @Nullable Answer answer,
        Instant at) {

    public static LoggedCall of(
            ReceivedRequest request,
            Parameters parameters,
            @Nullable String action,
            CallLog.Place place,
            Judgement judgement,
            Reaction reaction,
            Instant at) {
        return new LoggedCall(
                action == null ? "" : action,
                parameters.asMap(),
                headers(request),
                Placement.of(request),
                judgement,
                place.attempt(),
                reaction.answer(),
                at);
    }

    private static Map<String, String> headers(ReceivedRequest request) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.headers().forEach(line -> headers.merge(line.name(), line.value(), (a, b) -> a + ", " + b));
        return Collections.unmodifiableMap(headers);
    }
}
