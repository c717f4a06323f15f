package io.github.alicloudimages.contract.resilience.hostile;

import static io.github.alicloudimages.contract.resilience.hostile.Attack.answer;
import static io.github.alicloudimages.contract.resilience.hostile.Attack.endless;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.TransportException;
import io.github.alicloudimages.core.http.OkHttpTransport;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that mean harm, or are badly broken: each call ends in time and memory, and the next one is as if nothing was. */
@Timeout(60)
class HostileServersTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private static final int LIMIT = 1 << 20;
    private static final RequestOptions IMPATIENT =
            RequestOptions.builder().readTimeout(Duration.ofMillis(250)).build();

    /** Each drop is in time: only the limit of the attempt ends it. */
    private static final RequestOptions IMPATIENT_WITH_DRIPS =
            RequestOptions.builder().attemptTimeout(Duration.ofMillis(250)).build();

    /** What a client may have read of an answer without end: its limit, and what is under way in sockets' buffers. */
    private static final long MOST_TAKEN = 16L << 20;

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String GOOD = "{\"RequestId\":\"r-1\",\"ImageId\":\"m-1\"}";
    private static final String GOOD_ANSWER = OK + "Content-Length: " + GOOD.length() + "\r\n\r\n" + GOOD;

    private static List<Attack> attacks() {
        return List.of(
                unreadable("a body without end", endless(OK + "\r\n", " "), "1048576"),
                unreadable("chunks without end", endless(CHUNKED, "5\r\n     \r\n"), "1048576"),
                refused("an error without end", endless("HTTP/1.1 418 No\r\n\r\n", " "), "1048576"),
                broken("a header without end", endless(OK + "X-Long: ", "a"), "connection broke"),
                broken("headers without end", endless(OK, "X-More: a\r\n"), "connection broke"),
                broken("a status line without end", endless("HTTP/1.1 200 ", "O"), "connection broke"),
                succeeds("10,000 headers", answer(OK + "X-Many: 1234567890\r\n".repeat(10_000) + end(GOOD))),
                unreadable("a gzip bomb of 64 MiB", HostileServersTest::gzipBomb, "1048576"),
                broken(
                        "gzip that breaks off",
                        answer(OK + "Content-Encoding: gzip\r\n" + end("\u001f\u008b\b\0\0\0\0\0")),
                        "connection broke"),
                unreadable("a JSON of 100,000 levels", answer(OK + end("{\"a\":".repeat(100_000))), "nested deeper"),
                unreadable("a list of 100,000 levels", answer(OK + end("{\"a\":" + "[".repeat(100_000))), "nested"),
                refused(
                        "an error of 100,000 levels",
                        answer("HTTP/1.1 418 No\r\n" + end("{\"a\":".repeat(100_000))),
                        "HTTP 418"),
                broken("a chunk size that is none", answer(CHUNKED + "xyz\r\n{}\r\n0\r\n\r\n"), "connection broke"),
                broken("a chunk size below zero", answer(CHUNKED + "-5\r\n{}\r\n0\r\n\r\n"), "connection broke"),
                broken("a chunk size of 17 digits", answer(CHUNKED + "1".repeat(17) + "\r\n{}\r\n"), "broke"),
                broken("a chunk size beyond 63 bits", answer(CHUNKED + "ffffffffffffffff\r\n{}\r\n"), "broke"),
                unreadable(
                        "a chunk that is longer than it says",
                        answer(CHUNKED + "1\r\n{}}}}\r\n0\r\n\r\n"),
                        "ends in the middle of the JSON"),
                broken("trailers without end", endless(CHUNKED + "2\r\n{}\r\n0\r\n", "X-More: a\r\n"), "broke"),
                broken("a chunk that is shorter than it says", answer(CHUNKED + "40\r\n{}\r\n"), "broke"),
                broken("less than was promised", answer(OK + "Content-Length: 1000\r\n\r\n" + GOOD), "broke"),
                unreadable(
                        "more than was promised",
                        answer(OK + "Content-Length: 5\r\n\r\n" + GOOD),
                        "ends in the middle of the JSON"),
                timeout("a length of 1 EiB", stalling(OK + "Content-Length: 1152921504606846976\r\n\r\n{")),
                timeout("silence", stalling("")),
                timeout("silence in the head", stalling("HTTP/1.1 20")),
                timeout("a slow drip of headers", (c, sent) -> c.drip(OK + "X-Slow: " + "a".repeat(10_000))),
                timeout("a slow drip of JSON", (c, sent) -> c.drip(OK + "\r\n{\"a\":\"" + "a".repeat(10_000))),
                broken("interim answers without end", endless("", "HTTP/1.1 102 Processing\r\n\r\n"), "broke"),
                succeeds(
                        "interim answers before the real one",
                        answer("HTTP/1.1 103 Early Hints\r\nLink: </>\r\n\r\n".repeat(3) + GOOD_ANSWER)),
                broken("a status that is no number", answer("HTTP/1.1 two hundred\r\n\r\n"), "broke"),
                broken("a status of five digits", answer("HTTP/1.1 20000 OK\r\n\r\n"), "broke"),
                broken("a status below zero", answer("HTTP/1.1 -20 OK\r\n\r\n"), "broke"),
                broken("a protocol that does not exist", answer("HTTP/9.9 200 OK\r\n\r\n" + GOOD), "broke"),
                broken("zeros", answer("\0".repeat(1000)), "broke"),
                broken("a page without a head", answer("<html><body>Hello</body></html>\r\n\r\n"), "broke"),
                broken("nothing but line breaks", answer("\r\n".repeat(100)), "broke"),
                refused("a status of zero", answer("HTTP/1.1 000 Zero\r\n" + end("")), "HTTP 0"),
                refused("a status of 999", answer("HTTP/1.1 999 Beyond\r\n" + end("")), "HTTP 999"),
                succeeds("an answer before the request is read", (connection, sent) -> {
                    connection.send(GOOD_ANSWER).request();
                    return connection.close();
                }));
    }

    private static String end(String body) {
        return "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static Attack.Course stalling(String text) {
        return (connection, sent) -> {
            connection.request();
            return connection.send(text).stall();
        };
    }

    private static boolean gzipBomb(Connection connection, AtomicLong sent) throws IOException {
        connection.request();
        byte[] bomb = bomb(64);
        connection.send(OK + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
        return connection.send(bomb).close();
    }

    private static byte[] bomb(int mebibytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            for (int i = 0; i < mebibytes; i++) {
                gzip.write(new byte[1 << 20]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    private static Attack unreadable(String name, Attack.Course course, String text) {
        return new Attack(name, course, ResponseParseException.class, true, text);
    }

    private static Attack refused(String name, Attack.Course course, String text) {
        return new Attack(name, course, ServiceException.class, !text.equals("HTTP 418"), text);
    }

    private static Attack broken(String name, Attack.Course course, String text) {
        return new Attack(name, course, TransportException.class, true, text);
    }

    private static Attack timeout(String name, Attack.Course course) {
        return new Attack(name, course, TransportException.class, true, Attack.IN_TIME);
    }

    private static Attack succeeds(String name, Attack.Course course) {
        return new Attack(name, course, null, false, "");
    }

    static Stream<Arguments> cells() {
        return attacks().stream().flatMap(attack -> Stream.of(Kind.values()).map(kind -> Arguments.of(attack, kind)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cells")
    void ends_in_what_is_known_and_the_next_call_works(Attack attack, Kind kind) {
        AtomicLong sent = new AtomicLong();
        try (Stage stage = stage()) {
            stage.server().once(connection -> attack.course().over(connection, sent));
            try (TestClient client = stage.open(kind)) {
                Outcome outcome = client.call(Op.ADD_IMAGE, optionsFor(attack));

                verify(attack, outcome);
                assertThat(sent.get()).as("bytes taken").isLessThan(MOST_TAKEN);
                client.call(Op.DESCRIBE_IMAGE_CACHES).answer();
                client.call(Op.ADD_IMAGE).answer();
            }
        }
    }

    private static RequestOptions optionsFor(Attack attack) {
        if (!attack.stalls()) {
            return RequestOptions.NONE;
        }
        return attack.name().contains("drip") ? IMPATIENT_WITH_DRIPS : IMPATIENT;
    }

    private static Stage stage() {
        Stage stage = new Stage(CLOUD);
        OkHttpTransport transport =
                stage.also(OkHttpTransport.builder().maxResponseBytes(LIMIT).build());
        stage.client(builder -> builder.transport(transport).retryPolicy(RetryPolicy.none()));
        return stage;
    }

    private static void verify(Attack attack, Outcome outcome) {
        if (attack.expected() == null) {
            outcome.answer();
            return;
        }
        AlibabaCloudException failure = outcome.failure(attack.expected());
        assertThat(failure)
                .hasMessageContaining("AddImage")
                .hasMessageContaining(attack.text())
                .message()
                .hasSizeLessThan(1500);
        assertThat(failure.outcomeUnknown()).as("outcomeUnknown").isEqualTo(attack.outcomeUnknown());
        assertThat(failure.attempts()).hasSize(1);
        if (failure instanceof ResponseParseException unreadable) {
            assertThat(unreadable.httpStatus()).isEqualTo(200);
            assertThat(unreadable.headers()).containsKey("content-type");
            assertThat(unreadable.rawBody().length()).isLessThanOrEqualTo(4096);
        }
        if (failure instanceof ServiceException refused) {
            assertThat(refused.errorCode()).isNull();
            assertThat(refused.rawBody().length()).isLessThanOrEqualTo(4096);
        }
        assertThat(failure.getMessage().getBytes(StandardCharsets.UTF_8)).doesNotContain(0, '\r');
    }
}
