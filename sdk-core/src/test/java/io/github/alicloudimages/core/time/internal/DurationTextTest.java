package io.github.alicloudimages.core.time.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.http.OkHttpTransport;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT15S, 15 s",
        "PT0.25S, 250 ms",
        "PT1.5S, 1 s 500 ms",
        "PT1M30S, 1 min 30 s",
        "PT1H, 1 h",
        "P2D, 48 h",
        "PT0.000000001S, 1 ns",
        "PT2H0.001000002S, 2 h 1 ms 2 ns",
        "PT-5S, -5 s",
        "PT-0.05S, -50 ms",
    })
    void reads_as_people_write(Duration duration, String text) {
        assertThat(DurationText.of(duration)).isEqualTo(text);
    }

    @Test
    void the_longest_and_the_shortest_have_a_text() {
        assertThat(DurationText.of(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)))
                .startsWith("2562047788015215 h");
        assertThat(DurationText.of(Duration.ofSeconds(Long.MIN_VALUE))).startsWith("-2562047788015215 h");
    }

    @Test
    void options_that_refuse_a_duration_show_it_like_this() {
        Duration wrong = Duration.ofSeconds(-90);
        assertThatThrownBy(() -> RequestOptions.builder().callTimeout(wrong)).hasMessageContaining("-1 min 30 s");
        assertThatThrownBy(() -> OkHttpTransport.builder().connectTimeout(wrong))
                .hasMessageContaining("-1 min 30 s");
        assertThatThrownBy(() -> WaiterOptions.builder().timeout(wrong)).hasMessageContaining("-1 min 30 s");
        assertThatThrownBy(() -> RetryPolicy.builder().maxDelay(wrong)).hasMessageContaining("-1 min 30 s");
    }

    @Test
    void a_policy_prints_its_waits_like_this() {
        assertThat(RetryPolicy.standard().toString())
                .contains("baseDelay=50 ms", "throttlingBaseDelay=1 s", "maxDelay=20 s");
    }
}
