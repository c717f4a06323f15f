package io.github.alicloudimages.observability;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.TransportException;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenTelemetryListenerTest {

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetrySdk openTelemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();
    private final OpenTelemetryListener listener = OpenTelemetryListener.create(openTelemetry);
    private final PlayedCloud cloud = new PlayedCloud();

    @AfterEach
    void close() {
        cloud.close();
        openTelemetry.close();
    }

    @Test
    void aCallIsASpanOfKindClient() {
        cloud.fine().call(listener, "ListThings");

        SpanData span = span();
        assertThat(span.getName()).isEqualTo("Test/ListThings");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(span.getStatus()).isEqualTo(StatusData.unset());
        assertThat(span.hasEnded()).isTrue();
        assertThat(span.getAttributes().asMap())
                .isEqualTo(Attributes.builder()
                        .put("rpc.system.name", "alibaba_cloud")
                        .put("rpc.method", "Test/ListThings")
                        .put("server.address", "test.cn-hangzhou.example.test")
                        .put("server.port", 443)
                        .put("http.response.status_code", 200)
                        .put("alibaba_cloud.request_id", "id-of-success")
                        .put("alibaba_cloud.attempts", 1)
                        .build()
                        .asMap());
        assertThat(span.getInstrumentationScopeInfo().getName()).isEqualTo("io.github.alicloudimages");
        assertThat(span.getInstrumentationScopeInfo().getVersion()).isEqualTo(System.getProperty("project.version"));
    }

    @Test
    void attemptsAndWaitsAreEvents() {
        cloud.busy().lost().fine().call(listener, "ListThings");

        SpanData span = span();
        assertThat(span.getStatus())
                .as("errors that were retried are none of the call")
                .isEqualTo(StatusData.unset());
        assertThat(span.getAttributes().asMap())
                .containsEntry(longKey("alibaba_cloud.attempts"), 3L)
                .containsEntry(longKey("http.response.status_code"), 200L)
                .doesNotContainKey(stringKey("error.type"));
        List<EventData> events = span.getEvents();
        assertThat(events)
                .extracting(EventData::getName)
                .containsExactly(
                        "alibaba_cloud.attempt",
                        "alibaba_cloud.wait",
                        "alibaba_cloud.attempt",
                        "alibaba_cloud.wait",
                        "alibaba_cloud.attempt");
        assertThat(events.get(0).getAttributes())
                .isEqualTo(Attributes.builder()
                        .put("alibaba_cloud.attempt.number", 1)
                        .put("alibaba_cloud.attempt.outcome", "503 ServiceUnavailable")
                        .put("alibaba_cloud.request_id", "id-of-busy")
                        .put("rpc.response.status_code", "ServiceUnavailable")
                        .put("http.response.status_code", 503)
                        .build());
        assertThat(events.get(1).getAttributes()).isEqualTo(Attributes.of(longKey("alibaba_cloud.wait.delay_ms"), 25L));
        assertThat(events.get(2).getAttributes().asMap())
                .doesNotContainKeys(longKey("http.response.status_code"), stringKey("alibaba_cloud.request_id"));
    }

    @Test
    void aRefusalEndsTheSpanWithItsCode() {
        AlibabaCloudException thrown = fails(cloud.refusing("InvalidParameter"));

        SpanData span = span();
        assertThat(span.getStatus()).isEqualTo(StatusData.create(StatusCode.ERROR, "InvalidParameter"));
        assertThat(span.getAttributes().asMap())
                .containsEntry(stringKey("error.type"), "InvalidParameter")
                .containsEntry(stringKey("rpc.response.status_code"), "InvalidParameter")
                .containsEntry(longKey("http.response.status_code"), 400L)
                .containsEntry(stringKey("alibaba_cloud.request_id"), "id-of-refusal");
        EventData exception = span.getEvents().get(span.getEvents().size() - 1);
        assertThat(exception.getName()).isEqualTo("exception");
        assertThat(exception.getAttributes().get(stringKey("exception.type")))
                .isEqualTo(thrown.getClass().getName());
    }

    @Test
    void aFailureWithoutACodeEndsTheSpanWithItsClass() {
        fails(cloud.busy().lost().lost());

        assertThat(span().getAttributes().asMap())
                .containsEntry(stringKey("error.type"), TransportException.class.getName())
                .doesNotContainKeys(
                        stringKey("rpc.response.status_code"),
                        longKey("http.response.status_code"), // of the last attempt
                        stringKey("alibaba_cloud.request_id"));
    }

    @Test
    void theParentIsCurrentOnTheThreadOfTheCaller() {
        Span parent = openTelemetry.getTracer("test").spanBuilder("parent").startSpan();
        try (Scope scope = parent.makeCurrent()) {
            assertThat(scope).isNotNull();
            cloud.busy().fine().call(listener, "ListThings");
            cloud.busy().fine().callAsync(listener, "ListThings").join();
        }

        assertThat(exporter.getFinishedSpanItems()).hasSize(2).allSatisfy(span -> {
            assertThat(span.getParentSpanId()).isEqualTo(parent.getSpanContext().getSpanId());
            assertThat(span.getTraceId()).isEqualTo(parent.getSpanContext().getTraceId());
            assertThat(span.getEvents()).hasSize(3);
        });
        parent.end();
    }

    @Test
    void nothingSecretIsInASpan() {
        cloud.answer(
                400, "{\"Code\":\"InvalidParameter\",\"Message\":\"Password=hunter22 " + PlayedCloud.SECRET + "\"}");
        Map<String, String> parameters = Map.of("RegionId", "cn-hangzhou", "Password", "hunter22");
        assertThatExceptionOfType(AlibabaCloudException.class)
                .isThrownBy(() -> cloud.call(listener, "ListThings", parameters));

        SpanData span = span();
        assertThat(span.toString()).contains("InvalidParameter").doesNotContain("hunter22", PlayedCloud.SECRET);
        assertThat(span.getEvents().get(1).getAttributes().get(stringKey("exception.stacktrace")))
                .doesNotContain("hunter22", PlayedCloud.SECRET);
    }

    @Test
    void callsAtTheSameTimeHaveSpansOfTheirOwn() {
        cloud.busy().busy().fine().fine();
        var first = cloud.callAsync(listener, "First");
        var second = cloud.callAsync(listener, "Second");
        first.join();
        second.join();

        assertThat(exporter.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactlyInAnyOrder("Test/First", "Test/Second");
    }

    private AlibabaCloudException fails(PlayedCloud played) {
        return catchThrowableOfType(AlibabaCloudException.class, () -> played.call(listener, "ListThings"));
    }

    private SpanData span() {
        List<SpanData> spans = exporter.getFinishedSpanItems();
        assertThat(spans).hasSize(1);
        return spans.get(0);
    }
}
