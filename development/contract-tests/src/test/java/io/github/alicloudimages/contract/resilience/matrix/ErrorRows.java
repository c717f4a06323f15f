package io.github.alicloudimages.contract.resilience.matrix;

import static io.github.alicloudimages.contract.resilience.matrix.Row.row;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.contract.resilience.stage.ScriptedServer;
import io.github.alicloudimages.contract.resilience.stage.VirtualTime;
import io.github.alicloudimages.core.error.ConflictException;
import io.github.alicloudimages.core.error.InternalServerException;
import io.github.alicloudimages.core.error.InvalidParameterException;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.error.QuotaExceededException;
import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.http.ProxyOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Errors that the service, or something before it, answers with. */
final class ErrorRows {

    private static final String HTML = "<html><body>Bad Gateway</body></html>";
    private static final String JSON = "application/json";
    private static final String HALF = "{\"RequestId\":\"r-1\",\"Code\":\"Servi";
    private static final Duration HALF_OF_THROTTLING_BASE = Duration.ofMillis(500);

    private ErrorRows() {}

    static List<Row> serverFaults() {
        return List.of(
                row("503 once", stage -> stage.faults().onAny().respond(503, "ServiceUnavailable", "busy"))
                        .lostOnce(ServiceUnavailableException.class)
                        .waits(Duration.ofMillis(25)),
                row("503 always", stage -> stage.faults().onAny().always().respond(503, "ServiceUnavailable", "busy"))
                        .lostAlways(ServiceUnavailableException.class)
                        .waits(Duration.ofMillis(25), Duration.ofMillis(50)),
                row(
                                "ServiceUnavailable under status 400, once",
                                stage -> stage.faults().onAny().respond(400, "ServiceUnavailable", "busy"))
                        .lostOnce(ServiceUnavailableException.class),
                row("500 with HTML, once", stage -> stage.faults().onAny().respondRaw(500, "text/html", HTML))
                        .lostOnce(InternalServerException.class),
                row(
                                "500 with HTML, always",
                                stage -> stage.faults().onAny().always().respondRaw(500, "text/html", HTML))
                        .lostAlways(InternalServerException.class),
                row("502 without a body, once", stage -> stage.faults().onAny().respondRaw(502, "text/html", ""))
                        .lostOnce(ServiceUnavailableException.class),
                row(
                                "502 without a body, always",
                                stage -> stage.faults().onAny().always().respondRaw(502, "text/html", ""))
                        .lostAlways(ServiceUnavailableException.class),
                row("504 once", stage -> stage.faults().onAny().respondRaw(504, "text/plain", "upstream"))
                        .lostOnce(ServiceUnavailableException.class),
                row("500 InternalError once", stage -> stage.faults().onAny().respond(500, "InternalError", "oops"))
                        .lostOnce(InternalServerException.class),
                row(
                                "500 InternalError always",
                                stage -> stage.faults().onAny().always().respond(500, "InternalError", "oops"))
                        .lostAlways(InternalServerException.class),
                row(
                                "500 after the service has acted",
                                stage -> stage.faults()
                                        .onAny()
                                        .respond(500, "InternalError", "oops")
                                        .afterActing())
                        .lostOnce(InternalServerException.class),
                row(
                                "503 with Retry-After: 0, once",
                                stage -> stage.faults()
                                        .onAny()
                                        .respond(503, "ServiceUnavailable", "busy")
                                        .header("Retry-After", "0"))
                        .lostOnce(ServiceUnavailableException.class)
                        .waits(Duration.ofMillis(25)),
                row(
                                "503 with Retry-After: 2, once",
                                stage -> stage.faults()
                                        .onAny()
                                        .respond(503, "ServiceUnavailable", "busy")
                                        .header("Retry-After", "2"))
                        .lostOnce(ServiceUnavailableException.class)
                        .waits(Duration.ofSeconds(2)),
                row(
                                "200 with the Code of a fault, once",
                                stage -> stage.faults().onAny().respond(200, "InternalError", "oops"))
                        .lostOnce(InternalServerException.class),
                row("501", stage -> stage.faults().onAny().always().respondRaw(501, "text/plain", "no"))
                        .lostForGood(ServiceException.class));
    }

    /** Errors of which half has come: in whole answers, and over connections that broke. */
    static List<Row> cutShort() {
        return List.of(
                row(
                                "500 with half of its JSON, once",
                                stage -> stage.faults().onAny().respondRaw(500, JSON, HALF))
                        .lostOnce(InternalServerException.class)
                        .waits(Duration.ofMillis(25)),
                row(
                                "503 with half of its JSON, always",
                                stage -> stage.faults().onAny().always().respondRaw(503, JSON, HALF))
                        .lostAlways(ServiceUnavailableException.class)
                        .check((stage, client, op, outcome) ->
                                assertThat(outcome.thrown()).hasMessageContaining("cut short")),
                row(
                                "429 with half of its JSON, once",
                                stage -> stage.faults().onAny().respondRaw(429, JSON, HALF))
                        .refusedOnce()
                        .waits(HALF_OF_THROTTLING_BASE),
                row(
                                "400 with half of its JSON, once",
                                stage -> stage.faults().onAny().respondRaw(400, JSON, HALF))
                        .lostOnce(ServiceException.class),
                row(
                                "400 with half of its JSON, always",
                                stage -> stage.faults().onAny().always().respondRaw(400, JSON, HALF))
                        .lostAlways(ServiceException.class),
                row("403 with half of its JSON", stage -> stage.faults().onAny().respondRaw(403, JSON, HALF))
                        .refusedForGood(PermissionDeniedException.class),
                row(
                                "400 closed in the middle of its body, once",
                                stage -> stage.server()
                                        .once(c ->
                                                brokenOff(c, "400 Bad Request", "Content-Length: 100\r\n\r\n" + HALF)))
                        .lostOnce(ServiceException.class),
                row(
                                "429 closed in the middle of a chunk, always",
                                stage -> stage.server()
                                        .always(c -> brokenOff(
                                                c,
                                                "429 Too Many Requests",
                                                "Transfer-Encoding: chunked\r\n\r\n40\r\n" + HALF)))
                        .refusedAlways(ThrottlingException.class),
                row(
                                "503 closed in the middle of its body, always",
                                stage -> stage.server()
                                        .always(c ->
                                                brokenOff(c, "503 Unavailable", "Content-Length: 100\r\n\r\n" + HALF)))
                        .lostAlways(ServiceUnavailableException.class),
                row(
                                "503 closed before its body, once",
                                stage -> stage.server()
                                        .once(c -> brokenOff(c, "503 Unavailable", "Content-Length: 100\r\n\r\n")))
                        .lostOnce(ServiceUnavailableException.class));
    }

    private static boolean brokenOff(Connection connection, String status, String rest) throws IOException {
        connection.request();
        return connection
                .send("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + rest)
                .close();
    }

    static List<Row> throttling() {
        return List.of(
                row("400 Throttling once", stage -> stage.faults().onAny().respond(400, "Throttling", "slow down"))
                        .refusedOnce()
                        .waits(HALF_OF_THROTTLING_BASE),
                row(
                                "400 Throttling.User always",
                                stage -> stage.faults().onAny().always().respond(400, "Throttling.User", "slow down"))
                        .refusedAlways(ThrottlingException.class)
                        .waits(HALF_OF_THROTTLING_BASE, Duration.ofSeconds(1)),
                row(
                                "503 Throttling.Api once",
                                stage -> stage.faults().onAny().respond(503, "Throttling.Api", "slow down"))
                        .refusedOnce()
                        .waits(HALF_OF_THROTTLING_BASE),
                row("429 without a code, once", stage -> stage.faults().onAny().respondRaw(429, "text/plain", "slow"))
                        .refusedOnce()
                        .waits(HALF_OF_THROTTLING_BASE),
                row(
                                "Throttling.Vcpu.PerDay is a quota",
                                stage -> stage.faults()
                                        .onAny()
                                        .always()
                                        .respond(400, "Throttling.Vcpu.PerDay", "enough for today"))
                        .refusedForGood(QuotaExceededException.class),
                throttledWith("x-acs-retry-after in milliseconds", "x-acs-retry-after", "1500")
                        .waits(Duration.ofMillis(1500)),
                throttledWith("Retry-After in seconds", "Retry-After", "2").waits(Duration.ofSeconds(2)),
                throttledWith("Retry-After with a date", "Retry-After", inThreeSeconds())
                        .waits(Duration.ofSeconds(3)),
                throttledWith("x-acs-retry-after shorter than the own wait", "x-acs-retry-after", "3")
                        .waits(HALF_OF_THROTTLING_BASE),
                throttledWith("x-acs-retry-after of 31 years", "x-acs-retry-after", "999999999999")
                        .waits(HALF_OF_THROTTLING_BASE.plusSeconds(5)),
                throttledWith("x-acs-retry-after beyond all numbers", "x-acs-retry-after", "9".repeat(400))
                        .waits(HALF_OF_THROTTLING_BASE),
                throttledWith("x-acs-retry-after that is none", "x-acs-retry-after", "soon")
                        .waits(HALF_OF_THROTTLING_BASE),
                throttledWith("Retry-After with a date long past", "Retry-After", "Mon, 01 Jan 2001 00:00:00 GMT")
                        .waits(HALF_OF_THROTTLING_BASE));
    }

    private static Row throttledWith(String name, String header, String value) {
        return row(
                        "429 with " + name,
                        stage -> stage.faults()
                                .onAny()
                                .respond(429, "Throttling", "slow down")
                                .header(header, value))
                .refusedOnce();
    }

    private static String inThreeSeconds() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                VirtualTime.START.plusSeconds(3).atOffset(ZoneOffset.UTC));
    }

    static List<Row> refusals() {
        return List.of(
                row(
                                "409 OperationConflict once",
                                stage -> stage.faults().onAny().respond(409, "OperationConflict", "in progress"))
                        .refusedForGood(ConflictException.class)
                        .tokened(Expected.success(2)),
                row(
                                "409 OperationConflict always",
                                stage -> stage.faults()
                                        .onAny()
                                        .always()
                                        .respond(409, "OperationConflict", "in progress"))
                        .refusedForGood(ConflictException.class)
                        .tokened(Expected.failure(
                                3, ConflictException.class, RetryStopReason.ATTEMPTS_EXHAUSTED, false)),
                row(
                                "400 LastTokenProcessing once",
                                stage -> stage.faults().onAny().respond(400, "LastTokenProcessing", "in progress"))
                        .lostForGood(ConflictException.class)
                        .tokened(Expected.success(2)),
                row(
                                "400 IdempotentParameterMismatch",
                                stage -> stage.faults()
                                        .onAny()
                                        .always()
                                        .respond(400, "IdempotentParameterMismatch", "differs"))
                        .refusedForGood(ConflictException.class)
                        .check((stage, client, op, outcome) -> {
                            if (op.hasToken()) {
                                assertThat(outcome.thrown()).hasMessageContaining(outcome.clientToken());
                            }
                        }),
                row(
                                "400 InvalidParameter",
                                stage -> stage.faults().onAny().always().respond(400, "InvalidParameter", "no"))
                        .refusedForGood(InvalidParameterException.class),
                row(
                                "403 Forbidden.RAM",
                                stage -> stage.faults().onAny().always().respond(403, "Forbidden.RAM", "no"))
                        .refusedForGood(PermissionDeniedException.class),
                row(
                                "a 4xx that nobody knows",
                                stage -> stage.faults().onAny().always().respond(418, "Teapot", "no"))
                        .refusedForGood(ServiceException.class),
                row(
                                "407 NotAuthorized",
                                stage -> stage.faults()
                                        .onAny()
                                        .always()
                                        .respond(407, "NotAuthorized", "not you")
                                        .header("Proxy-Authenticate", "Basic realm=\"x\""))
                        .refusedForGood(PermissionDeniedException.class),
                row("407 NotAuthorized, with credentials for a proxy", stage -> {
                            URI proxy = stage.server().endpoint();
                            stage.endpoint(URI.create("http://gateway.example"));
                            stage.client(builder -> builder.allowPlainHttp(true)
                                    .proxy(ProxyOptions.http(proxy.getHost(), proxy.getPort())
                                            .withCredentials("user", "password")));
                            stage.server()
                                    .always(c -> c.answer(
                                            407,
                                            "Proxy-Authenticate: Basic realm=\"x\"",
                                            "{\"Code\":\"NotAuthorized\",\"Message\":\"not you\"}".getBytes(UTF_8)));
                        })
                        .refusedForGood(PermissionDeniedException.class),
                redirect(302),
                redirect(307),
                redirect(308));
    }

    private static Row redirect(int status) {
        return row(status + " to another host", stage -> {
                    ScriptedServer elsewhere =
                            stage.also(new ScriptedServer(stage.cloud().endpoint()));
                    stage.faults()
                            .onAny()
                            .always()
                            .respondRaw(status, "text/plain", "")
                            .header("Location", elsewhere.endpoint() + "/");
                    stage.remember(elsewhere);
                })
                .refusedForGood(ServiceException.class)
                .check((stage, client, op, outcome) ->
                        assertThat(stage.remembered().connections()).isZero());
    }
}
