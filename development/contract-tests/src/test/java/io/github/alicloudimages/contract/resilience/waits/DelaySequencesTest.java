package io.github.alicloudimages.contract.resilience.waits;

import static io.github.alicloudimages.contract.resilience.waits.Answers.ok;
import static io.github.alicloudimages.contract.resilience.waits.Answers.throttled;
import static io.github.alicloudimages.contract.resilience.waits.Answers.unavailable;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.VirtualTime;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.AttemptRecord;
import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long the waits between attempts are, to the nanosecond. */
class DelaySequencesTest {

    private static final Op OP = Op.CREATE_IMAGE_CACHE;
    private static final RetryPolicy MANY =
            RetryPolicy.builder().maxAttempts(8).quota(0).build();
    private static final RetryPolicy WITHOUT_JITTER =
            RetryPolicy.builder().maxAttempts(8).quota(0).jitter(false).build();
    private static final Duration LONG = Duration.ofMinutes(10);

    @ParameterizedTest
    @EnumSource
    void passing_faults_start_at_50_ms_and_double(Kind kind) {
        VirtualTime time = new VirtualTime();
        failing(kind, time, WITHOUT_JITTER, List.of(unavailable()));
        assertThat(time.waits()).containsExactly(millis(50, 100, 200, 400, 800, 1600, 3200));
    }

    @ParameterizedTest
    @EnumSource
    void throttling_starts_at_1_s_doubles_and_stops_growing_at_20_s(Kind kind) {
        VirtualTime time = new VirtualTime();
        failing(kind, time, WITHOUT_JITTER, List.of(throttled()));
        assertThat(time.waits()).containsExactly(millis(1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000));
    }

    @ParameterizedTest
    @EnumSource
    void jitter_takes_any_part_of_them(Kind kind) {
        Iterator<Double> chance =
                List.of(0.0, 0.25, 0.5, 0.75, 0.999, 0.1, 1.0 / 3).iterator();
        VirtualTime time = new VirtualTime(chance::next);
        failing(kind, time, MANY, List.of(unavailable()));
        assertThat(time.waits())
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofMillis(25),
                        Duration.ofMillis(100),
                        Duration.ofMillis(300),
                        Duration.ofNanos(799_200_000),
                        Duration.ofMillis(160),
                        Duration.ofNanos((long) (3_200_000_000.0 * (1.0 / 3))));
    }

    @ParameterizedTest
    @EnumSource
    void the_number_of_the_attempt_counts_whatever_failed_before(Kind kind) {
        VirtualTime time = new VirtualTime();
        succeeding(kind, time, List.of(throttled(), unavailable(), throttled(), ok()));
        assertThat(time.waits()).containsExactly(millis(1_000, 100, 4_000));
    }

    @ParameterizedTest
    @EnumSource
    void a_wait_that_the_service_asks_for_is_kept_within_five_seconds_of_the_own_one(Kind kind) {
        VirtualTime time = new VirtualTime();
        succeeding(
                kind,
                time,
                List.of(
                        throttled("x-acs-retry-after", "1"), // shorter than the own 1 s
                        throttled("x-acs-retry-after", "2500"), // own: 2 s
                        throttled("retry-after", "9"), // own: 4 s, so at most 9 s
                        throttled("retry-after", "60"), // own: 8 s
                        unavailable("retry-after", "17"), // asks for a wait, so it is throttling: own 16 s
                        ok()));
        assertThat(time.waits()).containsExactly(millis(1_000, 2_500, 9_000, 13_000, 17_000));
    }

    @ParameterizedTest
    @EnumSource
    void the_gateways_own_header_wins(Kind kind) {
        VirtualTime time = new VirtualTime();
        succeeding(kind, time, List.of(throttled("x-acs-retry-after", "1700", "retry-after", "3"), ok()));
        assertThat(time.waits()).containsExactly(millis(1_700));
    }

    @ParameterizedTest
    @EnumSource
    void the_policy_of_a_call_replaces_the_clients(Kind kind) {
        VirtualTime time = new VirtualTime();
        RetryPolicy own = RetryPolicy.builder()
                .maxAttempts(4)
                .baseDelay(Duration.ofMillis(7))
                .maxDelay(Duration.ofMillis(20))
                .jitter(false)
                .build();
        try (TestClient client =
                Answers.client(kind, time, RetryPolicy.none(), Answers.playing(List.of(unavailable())))) {
            Outcome outcome =
                    client.call(OP, RequestOptions.builder().retryPolicy(own).build());
            assertThat(outcome.attempts()).hasSize(4);
        }
        assertThat(time.waits()).containsExactly(millis(7, 14, 20));
    }

    @ParameterizedTest
    @EnumSource
    void no_policy_makes_one_attempt(Kind kind) {
        VirtualTime time = new VirtualTime();
        Outcome outcome = failing(kind, time, RetryPolicy.none(), List.of(unavailable()));
        assertThat(outcome.failure(ServiceUnavailableException.class).retryStopReason())
                .isEqualTo(RetryStopReason.ATTEMPTS_EXHAUSTED);
        assertThat(outcome.attempts()).hasSize(1);
        assertThat(time.waits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_waits_are_told_with_the_attempts(Kind kind) {
        VirtualTime time = new VirtualTime();
        Outcome outcome =
                failing(kind, time, RetryPolicy.builder().jitter(false).build(), List.of(throttled(), unavailable()));
        assertThat(outcome.attempts())
                .extracting(AttemptRecord::delayAfter)
                .containsExactly(Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ZERO);
        assertThat(outcome.attempts())
                .extracting(AttemptRecord::startedAt)
                .containsExactly(
                        VirtualTime.START, VirtualTime.START.plusSeconds(1), VirtualTime.START.plusMillis(1_100));
        assertThat(outcome.failure(ServiceUnavailableException.class)).isNotInstanceOf(ThrottlingException.class);
    }

    private static Outcome failing(Kind kind, VirtualTime time, RetryPolicy policy, List<Answers.Played> answers) {
        Outcome outcome = call(kind, time, policy, answers);
        assertThat(outcome.thrown()).isNotNull();
        return outcome;
    }

    private static void succeeding(Kind kind, VirtualTime time, List<Answers.Played> answers) {
        call(kind, time, WITHOUT_JITTER, answers).answer();
    }

    private static Outcome call(Kind kind, VirtualTime time, RetryPolicy policy, List<Answers.Played> answers) {
        try (TestClient client = Answers.client(kind, time, policy, Answers.playing(answers))) {
            return client.call(OP, RequestOptions.builder().callTimeout(LONG).build());
        }
    }

    private static Duration[] millis(long... waits) {
        return Arrays.stream(waits).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }
}
