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
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client may spend on repetitions: 14 for one, 5 after throttling; given back by success. */
class QuotaTest {

    private static final Op OP = Op.DESCRIBE_IMAGE_CACHES;

    private final AtomicReference<Answers.Played> answer = new AtomicReference<>(unavailable());

    private TestClient client(Kind kind, int quota) {
        PlayedTransport transport =
                PlayedTransport.answering(request -> answer.get().get());
        return Answers.client(
                kind, new VirtualTime(), RetryPolicy.builder().quota(quota).build(), transport);
    }

    @ParameterizedTest
    @EnumSource
    void is_spent_by_repetitions(Kind kind) {
        try (TestClient client = client(kind, 14 + 13)) {
            Outcome first = client.call(OP);
            assertThat(first.attempts()).hasSize(2);
            assertThat(first.failure(ServiceUnavailableException.class).retryStopReason())
                    .isEqualTo(RetryStopReason.QUOTA_EXHAUSTED);
            Outcome second = client.call(OP);
            assertThat(second.attempts()).hasSize(1);
            assertThat(second.failure(ServiceUnavailableException.class).retryStopReason())
                    .isEqualTo(RetryStopReason.QUOTA_EXHAUSTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void throttling_costs_less(Kind kind) {
        answer.set(throttled());
        try (TestClient client = client(kind, 14)) {
            Outcome first = client.call(OP);
            assertThat(first.failure(ThrottlingException.class).retryStopReason())
                    .isEqualTo(RetryStopReason.ATTEMPTS_EXHAUSTED);
            assertThat(client.call(OP).failure(ThrottlingException.class).retryStopReason())
                    .isEqualTo(RetryStopReason.QUOTA_EXHAUSTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void successes_fill_it_again_by_one(Kind kind) {
        try (TestClient client = client(kind, 14)) {
            assertThat(client.call(OP).attempts()).hasSize(2);
            answer.set(ok());
            for (int i = 0; i < 13; i++) {
                client.call(OP).answer();
            }
            answer.set(unavailable());
            assertThat(client.call(OP).attempts()).as("with 13").hasSize(1);
            answer.set(ok());
            client.call(OP).answer();
            answer.set(unavailable());
            assertThat(client.call(OP).attempts()).as("with 14").hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_repetition_that_succeeds_costs_nothing(Kind kind) {
        PlayedTransport transport = Answers.playing(
                List.of(unavailable(), ok(), unavailable(), ok(), unavailable(), ok(), unavailable(), ok()));
        try (TestClient client = Answers.client(
                kind, new VirtualTime(), RetryPolicy.builder().quota(14).build(), transport)) {
            for (int i = 0; i < 4; i++) {
                assertThat(client.call(OP).answer().metadata().attempts()).hasSize(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_the_clients_whatever_the_policy_of_a_call_says(Kind kind) {
        RequestOptions options = RequestOptions.builder()
                .retryPolicy(RetryPolicy.builder().maxAttempts(10).quota(10_000).build())
                .build();
        try (TestClient client = client(kind, 28)) {
            Outcome outcome = client.call(OP, options);
            assertThat(outcome.attempts()).hasSize(3);
            assertThat(outcome.failure(ServiceUnavailableException.class).retryStopReason())
                    .isEqualTo(RetryStopReason.QUOTA_EXHAUSTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void zero_means_none(Kind kind) {
        try (TestClient client = client(kind, 0)) {
            for (int i = 0; i < 100; i++) {
                assertThat(client.call(OP).attempts()).hasSize(3);
            }
        }
    }
}
