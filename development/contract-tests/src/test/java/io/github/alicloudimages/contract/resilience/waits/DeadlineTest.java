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
import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The time limit of a call. */
class DeadlineTest {

    private static final RetryPolicy WITHOUT_JITTER =
            RetryPolicy.builder().maxAttempts(5).jitter(false).build();

    @ParameterizedTest
    @EnumSource
    void a_wait_that_does_not_fit_is_not_begun(Kind kind) {
        VirtualTime time = new VirtualTime();
        Outcome outcome = call(kind, time, Duration.ofSeconds(1), Answers.playing(List.of(throttled())));

        ThrottlingException failure = outcome.failure(ThrottlingException.class);
        assertThat(failure.retryStopReason()).isEqualTo(RetryStopReason.NO_TIME_LEFT);
        assertThat(failure.attempts()).hasSize(1);
        assertThat(time.waits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void waits_are_begun_as_long_as_they_fit(Kind kind) {
        VirtualTime time = new VirtualTime();
        Outcome outcome = call(kind, time, Duration.ofMillis(3_001), Answers.playing(List.of(throttled())));

        assertThat(outcome.failure(ThrottlingException.class).retryStopReason())
                .isEqualTo(RetryStopReason.NO_TIME_LEFT);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(outcome.attempts()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void a_wait_that_the_service_asks_for_must_fit_as_well(Kind kind) {
        VirtualTime time = new VirtualTime();
        Outcome outcome = call(
                kind, time, Duration.ofSeconds(4), Answers.playing(List.of(throttled("x-acs-retry-after", "4000"))));

        assertThat(outcome.failure(ThrottlingException.class).retryStopReason())
                .isEqualTo(RetryStopReason.NO_TIME_LEFT);
        assertThat(time.waits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_wait_that_was_not_begun_costs_no_quota(Kind kind) {
        VirtualTime time = new VirtualTime();
        PlayedTransport transport =
                Answers.playing(List.of(throttled(), throttled(), throttled(), unavailable(), ok()));
        RetryPolicy policy = RetryPolicy.builder().jitter(false).quota(14).build();
        try (TestClient client = Answers.client(
                kind, time, transport, builder -> builder.retryPolicy(policy).callTimeout(Duration.ofSeconds(1)))) {
            for (int i = 0; i < 3; i++) {
                client.call(Op.DESCRIBE_IMAGE_CACHES).failure(ThrottlingException.class);
            }
            client.call(Op.DESCRIBE_IMAGE_CACHES).answer();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_attempt_is_cut_to_the_time_that_is_left(Kind kind) {
        VirtualTime time = new VirtualTime();
        PlayedTransport transport = Answers.playing(List.of(throttled("retry-after", "6"), ok()));
        call(kind, time, Duration.ofSeconds(14), transport).answer();

        assertThat(transport.requests())
                .extracting(request -> request.timeouts().attempt())
                .containsExactly(Duration.ofSeconds(14), Duration.ofSeconds(8));
        assertThat(transport.requests())
                .extracting(request -> request.timeouts().read())
                .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @EnumSource
    void the_last_real_failure_is_the_cause(Kind kind) {
        VirtualTime time = new VirtualTime();
        Outcome outcome = call(kind, time, Duration.ofSeconds(5), Answers.playing(List.of(unavailable(), () -> {
            time.advance(Duration.ofSeconds(5));
            throw new TransportFailure(TransportFailure.Reason.TIMEOUT, "timeout", null);
        })));

        CallTimeoutException failure = outcome.failure(CallTimeoutException.class);
        assertThat(failure).hasMessageContaining("limit of 5 s").hasMessageContaining("CreateImageCache");
        assertThat(failure.getCause()).isInstanceOf(ServiceUnavailableException.class);
        assertThat(failure.retryStopReason()).isEqualTo(RetryStopReason.NO_TIME_LEFT);
        assertThat(failure.attempts()).hasSize(2);
        assertThat(failure.outcomeUnknown()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void without_an_earlier_failure_the_silence_is_the_cause(Kind kind) {
        VirtualTime time = new VirtualTime();
        Outcome outcome = call(kind, time, Duration.ofSeconds(5), Answers.playing(List.of(() -> {
            time.advance(Duration.ofSeconds(5));
            throw new TransportFailure(TransportFailure.Reason.TIMEOUT, "timeout", null);
        })));

        CallTimeoutException failure = outcome.failure(CallTimeoutException.class);
        assertThat(failure.getCause()).isInstanceOf(TransportFailure.class);
        assertThat(failure.attempts()).hasSize(1);
    }

    private static Outcome call(Kind kind, VirtualTime time, Duration limit, PlayedTransport transport) {
        try (TestClient client = Answers.client(
                kind,
                time,
                transport,
                builder -> builder.retryPolicy(WITHOUT_JITTER).callTimeout(limit))) {
            return client.call(Op.CREATE_IMAGE_CACHE);
        }
    }
}
