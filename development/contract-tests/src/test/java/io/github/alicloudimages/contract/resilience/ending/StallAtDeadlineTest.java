package io.github.alicloudimages.contract.resilience.ending;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.http.TransportFailure;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that is silent until the deadline: all limits are cut to the same moment, and the deadline is what counts. */
class StallAtDeadlineTest {

    private static final RequestOptions SHORT =
            RequestOptions.builder().callTimeout(Duration.ofMillis(40)).build();
    private static final int TIMES = 15;

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    @ParameterizedTest
    @EnumSource
    void is_a_timeout_of_the_call(Kind kind) {
        try (Stage stage = new Stage(CLOUD)) {
            stage.realTime();
            stage.gateway().clock().set(Instant.now());
            try (TestClient client = stage.open(kind)) {
                for (int i = 0; i < TIMES; i++) {
                    client.call(Op.DESCRIBE_IMAGE_CACHES).answer(); // leaves a connection that is used again
                    stage.server().once(Connection::stall);
                    CallTimeoutException failure =
                            client.call(Op.DESCRIBE_IMAGE_CACHES, SHORT).failure(CallTimeoutException.class);
                    assertThat(failure.retryStopReason()).isEqualTo(RetryStopReason.NO_TIME_LEFT);
                    assertThat(failure.getCause()).isInstanceOf(TransportFailure.class);
                    assertThat(failure.attempts()).hasSize(1);
                }
            }
        }
    }
}
