package io.github.alicloudimages.core.pipeline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.time.internal.TimeSource;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockSkewTest {

    private static final Instant MACHINE = Instant.parse("2026-11-23T10:00:00Z");

    private final ClockSkew clock = new ClockSkew(new TimeSource() {
        @Override
        public Instant now() {
            return MACHINE;
        }

        @Override
        public long nanos() {
            return 0;
        }
    });

    @Test
    void theMachinesClockIsTrustedAtFirst() {
        assertThat(clock.now()).isEqualTo(MACHINE);
    }

    @Test
    void learnsHowFarTheMachineIsOff() {
        assertThat(clock.learn(MACHINE, "Mon, 23 Nov 2026 10:20:00 GMT")).isTrue();
        assertThat(clock.now()).isEqualTo(MACHINE.plus(Duration.ofMinutes(20)));
    }

    @Test
    void learnsAgainWhenTheMachinesClockIsSetRight() {
        clock.learn(MACHINE, "Mon, 23 Nov 2026 10:20:00 GMT");
        assertThat(clock.learn(MACHINE.plus(Duration.ofMinutes(20)), "Mon, 23 Nov 2026 10:00:00 GMT"))
                .isTrue();
        assertThat(clock.now()).isEqualTo(MACHINE);
    }

    @Test
    void aDifferenceUpToFourMinutesIsNoReasonToSendAgain() {
        assertThat(clock.learn(MACHINE, "Mon, 23 Nov 2026 10:04:00 GMT")).isFalse();
        assertThat(clock.now()).isEqualTo(MACHINE);
        assertThat(clock.learn(MACHINE, "Mon, 23 Nov 2026 09:55:59 GMT")).isTrue();
    }

    @Test
    void anAnswerWithoutAReadableDateTeachesNothing() {
        assertThat(clock.learn(MACHINE, null)).isFalse();
        assertThat(clock.learn(MACHINE, "yesterday")).isFalse();
        assertThat(clock.now()).isEqualTo(MACHINE);
    }
}
