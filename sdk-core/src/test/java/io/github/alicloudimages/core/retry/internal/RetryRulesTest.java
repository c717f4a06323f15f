package io.github.alicloudimages.core.retry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryRulesTest {

    private static final Duration AMPLE = Duration.ofHours(1);

    private final RetryQuota quota = new RetryQuota(500);
    private double chance = 1.0;
    private final RetryRules rules = new RetryRules(quota, () -> chance);

    @Test
    void transientWaitsDoubleFromFiftyMillisecondsUpToTwentySeconds() {
        RetryPolicy patient = RetryPolicy.builder().maxAttempts(20).build();
        assertThat(waits(patient, Retryability.TRANSIENT, 11))
                .containsExactly(50L, 100L, 200L, 400L, 800L, 1_600L, 3_200L, 6_400L, 12_800L, 20_000L, 20_000L);
    }

    @Test
    void throttledWaitsDoubleFromOneSecondUpToTwentySeconds() {
        RetryPolicy patient = RetryPolicy.builder().maxAttempts(20).build();
        assertThat(waits(patient, Retryability.THROTTLED, 7))
                .containsExactly(1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 20_000L, 20_000L);
    }

    @Test
    void jitterTakesARandomPartOfTheWait() {
        chance = 0.25;
        assertThat(waits(RetryPolicy.builder().maxAttempts(5).build(), Retryability.TRANSIENT, 3))
                .containsExactly(12L, 25L, 50L);
    }

    @Test
    void withoutJitterTheWaitIsWhole() {
        chance = 0;
        RetryPolicy exact = RetryPolicy.builder().maxAttempts(5).jitter(false).build();
        assertThat(waits(exact, Retryability.TRANSIENT, 3)).containsExactly(50L, 100L, 200L);
    }

    @Test
    void anExponentThatOverflowsIsCappedToo() {
        RetryPolicy endless = RetryPolicy.builder().maxAttempts(5_000).quota(0).build();
        assertThat(again(rules.decide(endless, Retryability.TRANSIENT, true, 4_000, null, AMPLE))
                        .delay())
                .isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void theServicesWaitIsObeyedBetweenTheOwnWaitAndFiveSecondsMore() {
        assertThat(throttledAsking(Duration.ofMillis(10))).isEqualTo(Duration.ofSeconds(1));
        assertThat(throttledAsking(Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
        assertThat(throttledAsking(Duration.ofDays(10_000))).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void whatCouldNotHelpIsSaidBeforeEverythingElse() {
        assertThat(stopped(Retryability.NO, false, 99, Duration.ZERO)).isEqualTo(RetryStopReason.NOT_RETRYABLE);
        assertThat(quota.left()).isEqualTo(500);
    }

    @Test
    void safetyIsJudgedBeforeAttempts() {
        assertThat(stopped(Retryability.TRANSIENT, false, 99, Duration.ZERO))
                .isEqualTo(RetryStopReason.NOT_SAFE_TO_REPEAT);
    }

    @Test
    void attemptsAreJudgedBeforeQuota() {
        quota.take(500);
        assertThat(stopped(Retryability.TRANSIENT, true, 3, Duration.ZERO))
                .isEqualTo(RetryStopReason.ATTEMPTS_EXHAUSTED);
    }

    @Test
    void quotaIsJudgedBeforeTime() {
        quota.take(487);
        assertThat(stopped(Retryability.TRANSIENT, true, 1, Duration.ZERO)).isEqualTo(RetryStopReason.QUOTA_EXHAUSTED);
        assertThat(quota.left()).isEqualTo(13);
    }

    @Test
    void aWaitThatDoesNotFitIsNotBegunAndCostsNothing() {
        assertThat(stopped(Retryability.TRANSIENT, true, 1, Duration.ofMillis(50)))
                .isEqualTo(RetryStopReason.NO_TIME_LEFT);
        assertThat(quota.left()).isEqualTo(500);
    }

    @Test
    void aRepetitionCostsFourteenTokensAndAThrottledOneFive() {
        decide(Retryability.TRANSIENT, true, 1, AMPLE);
        assertThat(quota.left()).isEqualTo(486);
        decide(Retryability.THROTTLED, true, 1, AMPLE);
        assertThat(quota.left()).isEqualTo(481);
    }

    @Test
    void theLastTokensCanBeSpent() {
        assertThat(quota.take(500 - 14)).isTrue();
        again(decide(Retryability.TRANSIENT, true, 1, AMPLE));
        assertThat(quota.left()).isZero();
        assertThat(decide(Retryability.TRANSIENT, true, 1, AMPLE))
                .isEqualTo(new RetryDecision.Stop(RetryStopReason.QUOTA_EXHAUSTED));
    }

    @Test
    void aCorrectedAttemptIsRepeatedAtOnceAndForNothing() {
        assertThat(quota.take(500)).isTrue();
        RetryDecision.Again again = again(decide(Retryability.CORRECTED, true, 1, AMPLE));
        assertThat(again.delay()).isZero();
        assertThat(again.cost()).isZero();
    }

    @Test
    void aCorrectedAttemptIsAnAttemptAllTheSame() {
        RetryDecision decision = rules.decide(RetryPolicy.none(), Retryability.CORRECTED, true, 1, null, AMPLE);
        assertThat(decision).isEqualTo(new RetryDecision.Stop(RetryStopReason.ATTEMPTS_EXHAUSTED));
    }

    @Test
    void successGivesBackWhatTheLastRepetitionTookOrOneTokenAndNeverMoreThanThereWere() {
        quota.take(100);
        quota.succeeded(14);
        assertThat(quota.left()).isEqualTo(414);
        quota.succeeded(0);
        assertThat(quota.left()).isEqualTo(415);
        quota.succeeded(500);
        assertThat(quota.left()).isEqualTo(500);
    }

    @Test
    void aQuotaOfZeroIsNone() {
        RetryQuota none = new RetryQuota(0);
        RetryRules unlimited = new RetryRules(none, () -> 1.0);
        for (int i = 0; i < 1_000; i++) {
            again(unlimited.decide(RetryPolicy.standard(), Retryability.TRANSIENT, true, 1, null, AMPLE));
        }
    }

    private Duration throttledAsking(Duration wait) {
        return again(rules.decide(RetryPolicy.standard(), Retryability.THROTTLED, true, 1, wait, AMPLE))
                .delay();
    }

    private List<Long> waits(RetryPolicy policy, Retryability retryability, int count) {
        List<Long> waits = new ArrayList<>();
        for (int attempt = 1; attempt <= count; attempt++) {
            waits.add(again(rules.decide(policy, retryability, true, attempt, null, AMPLE))
                    .delay()
                    .toMillis());
        }
        return waits;
    }

    private RetryStopReason stopped(Retryability retryability, boolean safe, int attempts, Duration timeLeft) {
        RetryDecision decision = decide(retryability, safe, attempts, timeLeft);
        assertThat(decision).isInstanceOf(RetryDecision.Stop.class);
        return ((RetryDecision.Stop) decision).reason();
    }

    private RetryDecision decide(Retryability retryability, boolean safe, int attempts, Duration timeLeft) {
        return rules.decide(RetryPolicy.standard(), retryability, safe, attempts, null, timeLeft);
    }

    private static RetryDecision.Again again(RetryDecision decision) {
        assertThat(decision).isInstanceOf(RetryDecision.Again.class);
        return (RetryDecision.Again) decision;
    }
}
