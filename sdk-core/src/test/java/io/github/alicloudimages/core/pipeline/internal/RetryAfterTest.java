package io.github.alicloudimages.core.pipeline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,1", "250,250", "' 1500 ',1500", "999999999999,999999999999"})
    void theGatewaysHeaderIsInMilliseconds(String value, long millis) {
        assertThat(RetryAfter.of(Map.of("x-acs-retry-after", List.of(value)), NOW))
                .isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", " ", "soon", "1.5", "1e3", "99999999999999999999", "٣"})
    void whatIsNoPositiveWholeNumberAsksForNothing(String value) {
        assertThat(RetryAfter.of(Map.of("x-acs-retry-after", List.of(value)), NOW))
                .isNull();
        assertThat(RetryAfter.of(Map.of("retry-after", List.of(value)), NOW)).isNull();
    }

    @Test
    void theStandardHeaderIsInSecondsOrADate() {
        assertThat(RetryAfter.of(Map.of("retry-after", List.of("2")), NOW)).isEqualTo(Duration.ofSeconds(2));
        assertThat(RetryAfter.of(Map.of("retry-after", List.of("Mon, 23 Nov 2026 10:00:30 GMT")), NOW))
                .isEqualTo(Duration.ofSeconds(30));
        assertThat(RetryAfter.of(Map.of("retry-after", List.of("Mon, 23 Nov 2026 09:00:00 GMT")), NOW))
                .isNull();
    }

    @Test
    void theGatewaysHeaderGoesBeforeTheStandardOneUnlessItSaysNothing() {
        assertThat(RetryAfter.of(Map.of("x-acs-retry-after", List.of("5"), "retry-after", List.of("9")), NOW))
                .isEqualTo(Duration.ofMillis(5));
        assertThat(RetryAfter.of(Map.of("x-acs-retry-after", List.of("0"), "retry-after", List.of("9")), NOW))
                .isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void noHeaderAsksForNothing() {
        assertThat(RetryAfter.of(Map.of(), NOW)).isNull();
        assertThat(RetryAfter.of(Map.of("retry-after", List.of()), NOW)).isNull();
    }
}
