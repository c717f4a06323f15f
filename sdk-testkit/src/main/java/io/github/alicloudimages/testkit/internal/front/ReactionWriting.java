package io.github.alicloudimages.testkit.internal.front;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.alicloudimages.testkit.internal.http.Answer;
import io.github.alicloudimages.testkit.internal.http.Reaction;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Writes a reaction in WireMock's terms. */
final class ReactionWriting {

    private ReactionWriting() {}

    static ResponseDefinition write(Reaction reaction, ReceivedRequest request) {
        ResponseDefinitionBuilder builder = new ResponseDefinitionBuilder();
        if (reaction instanceof Reaction.Answered answered) {
            answer(builder, zippedIfWanted(answered.answer(), request));
        } else if (reaction instanceof Reaction.Truncated truncated) {
            halfAnswer(builder, zippedIfWanted(truncated.answer(), request));
        } else {
            builder.withFault(
                    reaction instanceof Reaction.Reset ? Fault.CONNECTION_RESET_BY_PEER : Fault.EMPTY_RESPONSE);
        }
        if (reaction.delay().compareTo(Duration.ZERO) > 0) {
            builder.withFixedDelay(Math.toIntExact(reaction.delay().toMillis()));
        }
        return builder.build();
    }

    private static void answer(ResponseDefinitionBuilder builder, Answer answer) {
        builder.withStatus(answer.status()).withBody(answer.body());
        answer.headers().forEach(builder::withHeader);
    }

    /** Promises the whole body and sends half of it: Jetty then closes the connection. */
    private static void halfAnswer(ResponseDefinitionBuilder builder, Answer answer) {
        byte[] body = answer.body();
        answer(builder, answer);
        builder.withHeader("Content-Length", String.valueOf(body.length))
                .withBody(Arrays.copyOf(body, body.length / 2));
    }

    private static Answer zippedIfWanted(Answer answer, ReceivedRequest request) {
        boolean wanted = request.headerValues("accept-encoding").stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("gzip"));
        boolean plain = answer.body().length > 0
                && answer.headers().keySet().stream().noneMatch("content-encoding"::equalsIgnoreCase);
        return wanted && plain ? answer.withBody(zip(answer.body())).withHeader("Content-Encoding", "gzip") : answer;
    }

    private static byte[] zip(byte[] body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
