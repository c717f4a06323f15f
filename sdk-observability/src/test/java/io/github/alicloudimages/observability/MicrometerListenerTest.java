package io.github.alicloudimages.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MicrometerListenerTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MicrometerListener listener = MicrometerListener.create(registry);
    private final PlayedCloud cloud = new PlayedCloud();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void timesACallAndItsAttempts() {
        cloud.fine().call(listener, "ListThings");

        Timer call = registry.get("alicloud.images.calls").timer();
        assertThat(tags(call))
                .isEqualTo(Map.of(
                        "product", "Test",
                        "operation", "ListThings",
                        "host", "test.cn-hangzhou.example.test",
                        "outcome", "success",
                        "error", "none",
                        "error.code", "none"));
        assertThat(call.count()).isEqualTo(1);
        assertThat(millis(call)).isEqualTo(100);
        Timer attempt = registry.get("alicloud.images.attempts").timer();
        assertThat(tags(attempt))
                .isEqualTo(Map.of(
                        "product", "Test",
                        "operation", "ListThings",
                        "host", "test.cn-hangzhou.example.test",
                        "outcome", "success",
                        "http.status", "200",
                        "error.code", "none"));
        assertThat(attempt.count()).isEqualTo(1);
        assertThat(registry.find("alicloud.images.retries").counter()).isNull();
        assertThat(registry.find("alicloud.images.throttles").counter()).isNull();
    }

    @Test
    void countsRetriesAndTimesWhatCallsTookWithTheirWaits() {
        cloud.busy().lost().fine().call(listener, "ListThings");

        Timer call = registry.get("alicloud.images.calls").timer();
        assertThat(call.getId().getTag("outcome")).isEqualTo("success");
        assertThat(millis(call)).isEqualTo(300 + 25 + 50);
        assertThat(attempts("outcome", "success")).isEqualTo(1);
        assertThat(attempts("error.code", "ServiceUnavailable", "http.status", "503", "outcome", "error"))
                .isEqualTo(1);
        assertThat(attempts("error.code", "none", "http.status", "none", "outcome", "error"))
                .isEqualTo(1);
        assertThat(registry.get("alicloud.images.retries")
                        .tags("operation", "ListThings", "product", "Test")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void countsThrottling() {
        cloud.throttling().throttling().fine().call(listener, "ListThings");

        assertThat(registry.get("alicloud.images.throttles").counter().count()).isEqualTo(2);
        assertThat(registry.get("alicloud.images.retries").counter().count()).isEqualTo(2);
    }

    @Test
    void tellsFailuresApart() {
        fails(cloud.refusing("InvalidParameter"));
        fails(cloud.answer(200, "<html>"));
        fails(cloud.lost().lost().lost());

        assertThat(calls("error", "InvalidParameterException", "error.code", "InvalidParameter"))
                .isEqualTo(1);
        assertThat(calls("error", "ResponseParseException", "error.code", "none"))
                .isEqualTo(1);
        assertThat(calls("error", "TransportException", "error.code", "none")).isEqualTo(1);
        assertThat(calls("outcome", "error")).isEqualTo(3);
        assertThat(attempts("http.status", "200", "outcome", "error")).isEqualTo(1);
    }

    @Test
    void keepsTheValuesOfTagsFew() {
        for (int i = 0; i < LimitedValues.LIMIT + 50; i++) {
            fails(cloud.refusing("Code" + i), "Operation" + i);
        }
        fails(cloud.refusing("Code0"), "Operation0");

        assertThat(registry.getMeters().stream().map(meter -> meter.getId().getTag("error.code")))
                .contains("Code0", "other")
                .doesNotContain("Code" + LimitedValues.LIMIT);
        assertThat(calls("operation", "Operation0")).isEqualTo(2);
        assertThat(calls("operation", "other")).isEqualTo(50);
        assertThat(registry.get("alicloud.images.calls").timers()).hasSize(LimitedValues.LIMIT + 1);
    }

    @Test
    void hasNoIdAmongTheTags() {
        fails(cloud.busy().throttling().refusing("InvalidParameter"));

        assertThat(registry.getMeters().stream()
                        .flatMap(meter -> meter.getId().getTags().stream())
                        .map(Tag::getValue))
                .isNotEmpty()
                .noneMatch(value -> value.contains("id-of"));
    }

    @Test
    void hearsAsynchronousCallsToo() {
        cloud.busy().fine().callAsync(listener, "ListThings").join();

        assertThat(calls("outcome", "success")).isEqualTo(1);
        assertThat(registry.get("alicloud.images.retries").counter().count()).isEqualTo(1);
    }

    private void fails(PlayedCloud played) {
        fails(played, "ListThings");
    }

    private void fails(PlayedCloud played, String operation) {
        assertThatExceptionOfType(AlibabaCloudException.class).isThrownBy(() -> played.call(listener, operation));
    }

    private long calls(String... tags) {
        return registry.get("alicloud.images.calls").tags(tags).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private long attempts(String... tags) {
        return registry.get("alicloud.images.attempts").tags(tags).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private static long millis(Timer timer) {
        return Duration.ofNanos((long) timer.totalTime(TimeUnit.NANOSECONDS)).toMillis();
    }

    private static Map<String, String> tags(Meter meter) {
        return meter.getId().getTags().stream()
                .collect(Collectors.toMap(Tag::getKey, Tag::getValue, (one, other) -> other, TreeMap::new));
    }
}
