package io.github.alicloudimages.contract.observe;

import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallListener;
import io.github.alicloudimages.core.observe.LoggingListener;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.observability.MicrometerListener;
import io.github.alicloudimages.observability.OpenTelemetryListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The code of docs/observability.md: {@link ObservabilityManualTest} compares the two, and runs it. */
final class ObservabilitySnippets {

    private ObservabilitySnippets() {}

    static void logging(EciClient.Builder builder) {
        builder.addListener(LoggingListener.create());
    }

    static void loggingByChoice(EciClient.Builder builder) {
        builder.addListener(LoggingListener.builder()
                .logger(LoggerFactory.getLogger("alibaba-cloud"))
                .failureLevel(Level.WARN) // INFO by default, since the caller has the exception too
                .slowCall(Duration.ofSeconds(5)) // from there on WARN
                .attemptLevel(Level.TRACE)
                .build());
    }

    static void metrics(EciClient.Builder builder, MeterRegistry registry) {
        builder.addListener(MicrometerListener.create(registry));
    }

    static void traces(EciClient.Builder builder, OpenTelemetry openTelemetry) {
        builder.addListener(OpenTelemetryListener.create(openTelemetry));
    }

    static void curl(EciClient.Builder builder) {
        builder.addListener(LoggingListener.builder().curl(true).build());
    }

    static void curlForAListener(EciClient.Builder builder) {
        builder.addListener(new CallListener() {
            @Override
            public boolean wantsCurl() {
                return true;
            }

            @Override
            public void attemptStarted(CallEvent.AttemptStarted event) {
                System.out.println(event.curl());
            }
        });
    }
}
