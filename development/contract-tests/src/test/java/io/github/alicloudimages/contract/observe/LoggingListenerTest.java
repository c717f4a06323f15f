package io.github.alicloudimages.contract.observe;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.alicloudimages.contract.resilience.stage.VirtualTime;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.observe.LoggingListener;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;

/** The lines of the ready-made listener, and what they hold for loggers that write JSON. */
class LoggingListenerTest {

    private static final HttpResponse BUSY =
            PlayedTransport.json(503, "{\"Code\":\"ServiceUnavailable\",\"Message\":\"busy\",\"RequestId\":\"r-1\"}");
    private static final HttpResponse FINE = PlayedTransport.json(200, "{\"RequestId\":\"r-2\"}");
    private static final HttpResponse WRONG =
            PlayedTransport.json(400, "{\"Code\":\"InvalidParameter\",\"Message\":\"no\",\"RequestId\":\"r-3\"}");

    private final Logger logger = (Logger) LoggerFactory.getLogger(LoggingListener.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final VirtualTime time = new VirtualTime();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
        logger.setAdditive(false);
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(lines);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Test
    void aCallIsOneLineAtInfo() {
        call(UnaryOperator.identity(), BUSY, FINE);

        assertThat(texts())
                .containsExactly("INFO Eci.DescribeImageCaches at eci.cn-hangzhou.aliyuncs.com succeeded after 225 ms,"
                        + " 2 attempts, request id r-2");
        assertThat(keyValues(0))
                .isEqualTo(Map.of(
                        "product", "Eci",
                        "operation", "DescribeImageCaches",
                        "host", "eci.cn-hangzhou.aliyuncs.com",
                        "outcome", "success",
                        "duration_ms", 225L,
                        "attempts", 2,
                        "request_id", "r-2"));
    }

    @Test
    void aFailureIsOneLineWithClassAndCode() {
        call(UnaryOperator.identity(), WRONG);

        assertThat(texts())
                .containsExactly("INFO Eci.DescribeImageCaches at eci.cn-hangzhou.aliyuncs.com failed with"
                        + " InvalidParameterException InvalidParameter after 100 ms, 1 attempt, request id r-3");
        assertThat(keyValues(0))
                .containsEntry("outcome", "error")
                .containsEntry("error_type", "InvalidParameterException")
                .containsEntry("error_code", "InvalidParameter")
                .containsEntry("http_status", 400);
    }

    @Test
    void attemptsAndWaitsAreLinesAtDebug() {
        logger.setLevel(ch.qos.logback.classic.Level.DEBUG);

        call(UnaryOperator.identity(), BUSY, FINE);

        assertThat(texts())
                .startsWith(
                        "DEBUG Eci.DescribeImageCaches attempt 1: 503 ServiceUnavailable after 100 ms, request id r-1",
                        "DEBUG Eci.DescribeImageCaches waits 25 ms after attempt 1",
                        "DEBUG Eci.DescribeImageCaches attempt 2: 200 after 100 ms, request id r-2")
                .hasSize(4);
        assertThat(keyValues(0))
                .containsEntry("attempt", 1)
                .containsEntry("duration_ms", 100L)
                .containsEntry("error_code", "ServiceUnavailable")
                .containsEntry("http_status", 503)
                .containsEntry("request_id", "r-1");
        assertThat(keyValues(1)).containsEntry("delay_ms", 25L);
    }

    @Test
    void aSlowCallIsAWarning() {
        Duration limit = Duration.ofMillis(225);
        call(builder -> builder.slowCall(limit), BUSY, FINE);
        call(builder -> builder.slowCall(limit), FINE);
        call(builder -> builder.slowCall(limit).failureLevel(Level.ERROR), BUSY, WRONG);

        assertThat(texts().get(0)).startsWith("WARN Eci.").endsWith(" (slow)");
        assertThat(texts().get(1)).startsWith("INFO Eci.").doesNotContain("slow");
        assertThat(texts().get(2)).startsWith("ERROR Eci.").endsWith(" (slow)");
    }

    @Test
    void levelsAreTheUsersChoice() {
        UnaryOperator<LoggingListener.Builder> quiet = builder ->
                builder.callLevel(Level.DEBUG).failureLevel(Level.WARN).attemptLevel(Level.TRACE);
        logger.setLevel(ch.qos.logback.classic.Level.DEBUG);
        call(quiet, FINE);
        call(quiet, WRONG);

        assertThat(lines.list).extracting(line -> line.getLevel().toString()).containsExactly("DEBUG", "WARN");
    }

    @Test
    void theLoggerIsTheUsersChoice() {
        Logger own = (Logger) LoggerFactory.getLogger("my.calls");
        own.addAppender(lines);
        own.setAdditive(false);
        own.setLevel(ch.qos.logback.classic.Level.INFO);

        call(builder -> builder.logger(own).keyValues(false), FINE);

        own.detachAppender(lines);
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getLoggerName()).isEqualTo("my.calls");
            assertThat(line.getKeyValuePairs()).isNullOrEmpty();
        });
    }

    @Test
    void requestsAreLoggedIfThatIsWanted() {
        logger.setLevel(ch.qos.logback.classic.Level.DEBUG);
        call(builder -> builder.curl(true), FINE);
        assertThat(texts().get(0))
                .startsWith("DEBUG Eci.DescribeImageCaches attempt 1:\ncurl -X POST 'https://eci.cn-hangzhou")
                .doesNotContain(Clients.ACCESS_KEY_ID, Clients.ACCESS_KEY_SECRET);

        lines.list.clear();
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
        call(builder -> builder.curl(true), FINE);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void aServerCannotMakeUpLines() {
        logger.setLevel(ch.qos.logback.classic.Level.DEBUG);
        call(
                UnaryOperator.identity(),
                PlayedTransport.json(
                        400,
                        "{\"Code\":\"Bad\\r\\nINFO forged\",\"Message\":\"m\",\"RequestId\":\"r\\n\\u0007INFO forged\"}"));

        assertThat(texts()).hasSize(2).allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{Cntrl}"));
    }

    /** Calls once with a listener; each attempt takes 100 ms and is answered with the next of these. */
    private void call(UnaryOperator<LoggingListener.Builder> options, HttpResponse... answers) {
        List<HttpResponse> left = new ArrayList<>(List.of(answers));
        PlayedTransport transport = PlayedTransport.answering(request -> {
            time.advance(Duration.ofMillis(100));
            return left.remove(0);
        });
        try (EciClient eci = Clients.eci(transport)
                .retryPolicy(RetryPolicy.standard())
                .timing(time.timing())
                .addListener(options.apply(LoggingListener.builder()).build())
                .build()) {
            eci.describeImageCaches(request -> {});
        } catch (AlibabaCloudException expected) {
            assertThat(expected.attempts()).isNotEmpty();
        }
    }

    private List<String> texts() {
        return lines.list.stream()
                .map(line -> line.getLevel() + " " + line.getFormattedMessage())
                .toList();
    }

    private Map<String, Object> keyValues(int line) {
        Map<String, Object> pairs = new TreeMap<>();
        for (KeyValuePair pair : lines.list.get(line).getKeyValuePairs()) {
            pairs.put(pair.key, pair.value);
        }
        return pairs;
    }
}
