package io.github.alicloudimages.observability;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallIdentity;
import io.github.alicloudimages.core.observe.CallListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a span of each call with OpenTelemetry, whose API has to be on the class path
 * ({@code io.opentelemetry:opentelemetry-api}). The span is of kind client, covers all attempts and waits, and is named
 * {@code Eci/CreateImageCache}. Its parent is what is current on the thread that makes the call, of an asynchronous client
 * too. The later polls of asynchronous waiters are made on the client's executor, and mostly find no parent there.
 *
 * <p>Attributes follow the semantic conventions for remote procedure calls: {@code rpc.system.name} is
 * {@code alibaba_cloud}, {@code rpc.method} the span's name; {@code server.address}, {@code server.port},
 * {@code http.response.status_code}; on failure the status is error, {@code rpc.response.status_code} the service's error
 * code, and {@code error.type} that code or, without one, the class of the exception, which is recorded. Of its own it
 * has {@code alibaba_cloud.request_id} and {@code alibaba_cloud.attempts}. Each attempt is an event
 * {@code alibaba_cloud.attempt}, each wait for another one {@code alibaba_cloud.wait}. There is no secret in any of them;
 * a parameter of the request is only where the message of the exception quotes one.
 *
 * <p>The request carries no trace context, since the service would not read it. Thread-safe: one listener serves any
 * number of clients.
 */
public final class OpenTelemetryListener implements CallListener {

    static final String VERSION = "0.1.0";

    private static final String SCOPE = "io.github.alicloudimages";
    private static final String SYSTEM = "alibaba_cloud";

    private static final AttributeKey<String> RPC_SYSTEM_NAME = AttributeKey.stringKey("rpc.system.name");
    private static final AttributeKey<String> RPC_METHOD = AttributeKey.stringKey("rpc.method");
    private static final AttributeKey<String> RPC_STATUS = AttributeKey.stringKey("rpc.response.status_code");
    private static final AttributeKey<String> SERVER_ADDRESS = AttributeKey.stringKey("server.address");
    private static final AttributeKey<Long> SERVER_PORT = AttributeKey.longKey("server.port");
    private static final AttributeKey<Long> HTTP_STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> REQUEST_ID = AttributeKey.stringKey("alibaba_cloud.request_id");
    private static final AttributeKey<Long> ATTEMPTS = AttributeKey.longKey("alibaba_cloud.attempts");
    private static final AttributeKey<Long> ATTEMPT = AttributeKey.longKey("alibaba_cloud.attempt.number");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("alibaba_cloud.attempt.outcome");
    private static final AttributeKey<Long> DELAY = AttributeKey.longKey("alibaba_cloud.wait.delay_ms");

    private final Tracer tracer;
    private final Map<CallIdentity, CallSpan> underWay = new ConcurrentHashMap<>();

    private OpenTelemetryListener(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * A listener that reports to this OpenTelemetry.
     *
     * @param openTelemetry gives the tracer
     * @return a listener to add to clients; one may serve many
     * @throws NullPointerException if it is {@code null}
     */
    @SuppressWarnings("exports") // whoever has it requires its module, see module-info
    public static OpenTelemetryListener create(OpenTelemetry openTelemetry) {
        Objects.requireNonNull(openTelemetry, "openTelemetry");
        return new OpenTelemetryListener(openTelemetry
                .tracerBuilder(SCOPE)
                .setInstrumentationVersion(VERSION)
                .build());
    }

    @Override
    public void callStarted(CallEvent.Started event) {
        CallIdentity call = event.call();
        String method = call.product() + '/' + call.operation();
        Span span = tracer.spanBuilder(method)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(RPC_SYSTEM_NAME, SYSTEM)
                .setAttribute(RPC_METHOD, method)
                .setAttribute(SERVER_ADDRESS, call.host())
                .setAttribute(SERVER_PORT, (long) call.port())
                .startSpan();
        underWay.put(call, new CallSpan(span));
    }

    @Override
    public void attemptEnded(CallEvent.AttemptEnded event) {
        CallSpan call = underWay.get(event.call());
        if (call == null) {
            return;
        }
        call.httpStatus(event.httpStatus());
        AttributesBuilder attributes = Attributes.builder();
        attributes.put(ATTEMPT, (long) event.attempt().number());
        attributes.put(OUTCOME, event.attempt().outcome());
        put(attributes, REQUEST_ID, event.attempt().requestId());
        put(attributes, RPC_STATUS, event.errorCode());
        if (event.httpStatus() != null) {
            attributes.put(HTTP_STATUS, event.httpStatus().longValue());
        }
        call.span().addEvent("alibaba_cloud.attempt", attributes.build());
    }

    @Override
    public void waiting(CallEvent.Waiting event) {
        CallSpan call = underWay.get(event.call());
        if (call != null) {
            call.span()
                    .addEvent(
                            "alibaba_cloud.wait",
                            Attributes.of(DELAY, event.delay().toMillis()));
        }
    }

    @Override
    public void callEnded(CallEvent.Ended event) {
        CallSpan call = underWay.remove(event.call());
        if (call == null) {
            return;
        }
        Span span = call.span();
        span.setAttribute(ATTEMPTS, (long) event.attempts());
        if (event.requestId() != null) {
            span.setAttribute(REQUEST_ID, event.requestId());
        }
        Integer httpStatus = call.httpStatus();
        if (httpStatus != null) {
            span.setAttribute(HTTP_STATUS, httpStatus.longValue());
        }
        if (event.failure() != null) {
            failed(span, event.failure());
        }
        span.end();
    }

    private static void failed(Span span, AlibabaCloudException failure) {
        String code = failure instanceof ServiceException refused ? refused.errorCode() : null;
        if (code != null) {
            span.setAttribute(RPC_STATUS, code);
        }
        span.setAttribute(ERROR_TYPE, code == null ? failure.getClass().getName() : code);
        span.recordException(failure);
        span.setStatus(StatusCode.ERROR, code == null ? failure.getClass().getSimpleName() : code);
    }

    private static void put(AttributesBuilder attributes, AttributeKey<String> key, @Nullable String value) {
        if (value != null) {
            attributes.put(key, value);
        }
    }
}
