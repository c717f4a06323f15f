package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MutableClockTest {

    @Test
    void standsStillUntilItIsMoved() {
        MutableClock clock = MutableClock.at(Instant.EPOCH);
        Clock elsewhere = clock.withZone(ZoneId.of("Asia/Shanghai"));

        clock.advance(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo("1970-01-01T00:05:00Z");
        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        clock.set(Instant.EPOCH);
        assertThat(elsewhere.millis()).isZero();
    }
}
