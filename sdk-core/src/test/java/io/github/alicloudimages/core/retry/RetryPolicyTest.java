package io.github.alicloudimages.core.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetryPolicyTest {

    private static RetryPolicy.Builder everythingSet() {
        return RetryPolicy.builder()
                .maxAttempts(7)
                .baseDelay(Duration.ofMillis(1))
                .throttlingBaseDelay(Duration.ofMillis(2))
                .maxDelay(Duration.ofMillis(3))
                .jitter(false)
                .quota(11);
    }

    @Test
    void holds_what_was_set() {
        RetryPolicy policy = everythingSet().build();

        assertThat(policy.maxAttempts()).isEqualTo(7);
        assertThat(policy.baseDelay()).isEqualTo(Duration.ofMillis(1));
        assertThat(policy.throttlingBaseDelay()).isEqualTo(Duration.ofMillis(2));
        assertThat(policy.maxDelay()).isEqualTo(Duration.ofMillis(3));
        assertThat(policy.jitter()).isFalse();
        assertThat(policy.quota()).isEqualTo(11);
        assertThat(policy)
                .hasToString("RetryPolicy{maxAttempts=7, baseDelay=1 ms, throttlingBaseDelay=2 ms,"
                        + " maxDelay=3 ms, jitter=false, quota=11}");
    }

    @Test
    void the_defaults_are_the_documented_ones() {
        assertThat(RetryPolicy.standard())
                .isEqualTo(RetryPolicy.builder()
                        .maxAttempts(3)
                        .baseDelay(Duration.ofMillis(50))
                        .throttlingBaseDelay(Duration.ofSeconds(1))
                        .maxDelay(Duration.ofSeconds(20))
                        .jitter(true)
                        .quota(500)
                        .build());
        assertThat(RetryPolicy.none())
                .isEqualTo(RetryPolicy.builder().maxAttempts(1).build());
    }

    @Test
    void a_builder_that_starts_with_a_policy_makes_an_equal_one() {
        RetryPolicy policy = everythingSet().build();

        assertThat(policy.toBuilder().build()).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(policy).isNotEqualTo(null).isNotEqualTo("RetryPolicy");
    }

    static Stream<UnaryOperator<RetryPolicy.Builder>> changes() {
        return Stream.of(
                builder -> builder.maxAttempts(8),
                builder -> builder.baseDelay(Duration.ofMillis(9)),
                builder -> builder.throttlingBaseDelay(Duration.ofMillis(9)),
                builder -> builder.maxDelay(Duration.ofMillis(9)),
                builder -> builder.jitter(true),
                builder -> builder.quota(12));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void policies_that_differ_in_one_thing_are_not_equal(UnaryOperator<RetryPolicy.Builder> change) {
        RetryPolicy changed = change.apply(everythingSet()).build();

        assertThat(changed).isNotEqualTo(everythingSet().build());
        assertThat(changed.hashCode()).isNotEqualTo(everythingSet().build().hashCode());
    }

    @Test
    void the_least_that_is_possible_is_accepted() {
        RetryPolicy least = RetryPolicy.builder()
                .maxAttempts(1)
                .baseDelay(Duration.ZERO)
                .throttlingBaseDelay(Duration.ZERO)
                .maxDelay(Duration.ZERO)
                .quota(0)
                .build();

        assertThat(least.quota()).isZero();
    }

    @Test
    void what_makes_no_sense_is_refused_at_once() {
        RetryPolicy.Builder builder = RetryPolicy.builder();
        Duration negative = Duration.ofNanos(-1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxAttempts(0))
                .withMessageContaining("at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.baseDelay(negative))
                .withMessageContaining("baseDelay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.throttlingBaseDelay(negative))
                .withMessageContaining("throttlingBaseDelay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxDelay(negative))
                .withMessageContaining("maxDelay");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.quota(-1)).withMessageContaining("quota");
    }
}
