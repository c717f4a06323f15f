package io.github.alicloudimages.contract.observe;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
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
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What docs/observability.md shows and names is what is compiled, and what comes out. */
class ObservabilityManualTest {

    private static final Path SNIPPETS =
            Path.of("src/test/java/io/github/alicloudimages/contract/observe/ObservabilitySnippets.java");

    private final VirtualTime time = new VirtualTime();
    private final Queue<HttpResponse> answers = new ArrayDeque<>();

    @Test
    void itsCodeIsCompiled() throws IOException {
        String compiled = unindented(Files.readString(SNIPPETS));

        assertThat(blocks("java"))
                .hasSize(6)
                .allSatisfy(code -> assertThat(compiled).contains(unindented(code)));
    }

    @Test
    void itsLinesAreLoggedAndItsKeysAreAll() throws IOException {
        Logger logger = (Logger) LoggerFactory.getLogger(LoggingListener.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            call(ObservabilitySnippets::logging, busy(), fine("7A2B9E10"));
            call(ObservabilitySnippets::logging, wrong("4C01D2F3"));
            call(ObservabilitySnippets::loggingByChoice, fine("7A2B9E10"));
        } finally {
            logger.detachAppender(lines);
            logger.setAdditive(true);
            logger.setLevel(null);
        }

        assertThat(lines.list.stream()
                        .filter(line -> line.getLevel() == Level.INFO)
                        .map(line -> line.getLevel() + " " + line.getFormattedMessage()))
                .isEqualTo(blocks("text").get(0).lines().toList());
        assertNamed(lines.list.stream()
                .flatMap(line -> line.getKeyValuePairs().stream())
                .map(pair -> pair.key)
                .collect(Collectors.toSet()));
    }

    @Test
    void itsMetersAndTagsAreAll() throws IOException {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        Consumer<EciClient.Builder> metrics = builder -> ObservabilitySnippets.metrics(builder, registry);
        call(metrics, busy(), throttled(), fine("r"));
        call(metrics, wrong("r"));

        Set<String> names = new TreeSet<>();
        for (Meter meter : registry.getMeters()) {
            names.add(meter.getId().getName());
            meter.getId().getTags().forEach(tag -> names.add(tag.getKey()));
        }
        assertThat(names).filteredOn(name -> name.startsWith("alicloud")).hasSize(4);
        assertNamed(names);
    }

    @Test
    void itsAttributesAreAll() throws IOException {
        InMemorySpanExporter exporter = InMemorySpanExporter.create();
        try (OpenTelemetrySdk openTelemetry = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                        .build())
                .build()) {
            call(builder -> ObservabilitySnippets.traces(builder, openTelemetry), busy(), wrong("r"));
            assertAllNamed(exporter.getFinishedSpanItems().get(0));
        }
    }

    private static void assertAllNamed(SpanData span) throws IOException {
        Set<String> names = new TreeSet<>();
        span.getAttributes().asMap().keySet().forEach(key -> names.add(key.getKey()));
        for (EventData event : span.getEvents()) {
            names.add(event.getName());
            event.getAttributes().asMap().keySet().stream()
                    .map(AttributeKey::getKey)
                    .forEach(names::add);
        }
        assertThat(names.removeIf(name -> name.startsWith("exception"))).isTrue();
        assertThat(names).hasSizeGreaterThan(10);
        assertNamed(names);
    }

    @Test
    void itsCurlIsWhatAListenerGets() throws IOException {
        Set<String> named = Pattern.compile("-H '([^:]+):")
                .matcher(blocks("text").get(1))
                .results()
                .map(header -> header.group(1))
                .collect(Collectors.toSet());
        PlayedTransport transport = PlayedTransport.answering(fine("r"));
        EciClient.Builder builder = Clients.eci(transport);
        ObservabilitySnippets.curl(builder);
        try (EciClient eci = builder.build()) {
            eci.describeImageCaches(request -> {});
        }
        assertThat(transport.first().headers().keySet()).isEqualTo(named);
    }

    /** Calls once; each attempt takes 100 ms and is answered with the next of these. */
    private void call(Consumer<EciClient.Builder> listener, HttpResponse... given) {
        answers.addAll(List.of(given));
        EciClient.Builder builder = Clients.eci(PlayedTransport.answering(request -> {
                    time.advance(Duration.ofMillis(100));
                    return answers.remove();
                }))
                .retryPolicy(RetryPolicy.standard())
                .timing(time.timing());
        listener.accept(builder);
        try (EciClient eci = builder.build()) {
            eci.describeImageCaches(request -> {});
        } catch (AlibabaCloudException expected) {
            assertThat(expected.attempts()).isNotEmpty();
        }
        assertThat(answers).isEmpty();
    }

    private static HttpResponse fine(String requestId) {
        return PlayedTransport.json(200, "{\"RequestId\":\"" + requestId + "\"}");
    }

    private static HttpResponse wrong(String requestId) {
        return PlayedTransport.json(
                400, "{\"Code\":\"InvalidParameter\",\"Message\":\"no\",\"RequestId\":\"" + requestId + "\"}");
    }

    private static HttpResponse busy() {
        return PlayedTransport.json(503, "{\"Code\":\"ServiceUnavailable\",\"Message\":\"busy\"}");
    }

    private static HttpResponse throttled() {
        return PlayedTransport.json(400, "{\"Code\":\"Throttling\",\"Message\":\"slow\"}");
    }

    private static void assertNamed(Set<String> names) throws IOException {
        String manual = manual();
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(manual).contains('`' + name + '`'));
    }

    private static String manual() throws IOException {
        return Files.readString(Path.of("../../docs/observability.md"));
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
                .matcher(manual())
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
