package io.github.alicloudimages.contract.resilience.ending;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.BlockedProvider;
import io.github.alicloudimages.contract.resilience.stage.BlockingCall;
import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.contract.resilience.stage.Eventually;
import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.core.error.CallCancelledException;
import io.github.alicloudimages.core.error.RetryStopReason;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Interrupting the thread of a blocking call. Nothing else would end these calls: the server never answers. */
class InterruptTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private static final Duration HOUR = Duration.ofHours(1);

    private Stage stage;

    @BeforeEach
    void setUp() {
        stage = new Stage(CLOUD);
        stage.client(builder -> builder.readTimeout(HOUR).attemptTimeout(HOUR));
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Op.class,
            names = {"CREATE_IMAGE_CACHE", "ADD_IMAGE", "DESCRIBE_IMAGE_CACHES"})
    void ends_an_exchange(Op op) {
        stage.server().once(Connection::stall);
        try (TestClient client = stage.open(Kind.SYNC)) {
            BlockingCall call = BlockingCall.begin(client, op);
            Eventually.holds(() -> !stage.server().requests().isEmpty(), "the request has arrived");
            call.interrupt();

            CallCancelledException failure = cancelled(call);
            assertThat(failure.attempts()).hasSize(1);
            assertThat(failure.outcomeUnknown()).isEqualTo(!op.reads());
            stage.server().awaitAllClosed();
            client.call(op).answer();
        }
    }

    @Test
    void ends_the_reading_of_a_body() {
        stage.server().once(c -> {
            c.request();
            return c.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{").stall();
        });
        try (TestClient client = stage.open(Kind.SYNC)) {
            BlockingCall call = BlockingCall.begin(client, Op.DESCRIBE_IMAGE_CACHES);
            Eventually.holds(() -> !stage.server().requests().isEmpty(), "the request has arrived");
            call.interrupt();

            cancelled(call);
            stage.server().awaitAllClosed();
        }
    }

    @Test
    void ends_a_wait() {
        stage.time().holdWaits();
        stage.faults().onAny().respond(503, "ServiceUnavailable", "busy");
        try (TestClient client = stage.open(Kind.SYNC)) {
            BlockingCall call = BlockingCall.begin(client, Op.CREATE_IMAGE_CACHE);
            stage.time().awaitHeldWait();
            call.interrupt();

            CallCancelledException failure = cancelled(call);
            assertThat(failure.attempts()).hasSize(1);
            assertThat(failure.outcomeUnknown()).as("503 may come after acting").isTrue();
            assertThat(failure.clientToken()).isNotNull();
        }
    }

    @Test
    void ends_the_search_for_credentials() {
        BlockedProvider provider = new BlockedProvider();
        stage.provider(provider);
        try (TestClient client = stage.open(Kind.SYNC)) {
            BlockingCall call = BlockingCall.begin(client, Op.ADD_IMAGE);
            provider.awaitAsked();
            call.interrupt();

            CallCancelledException failure = cancelled(call);
            assertThat(failure.attempts()).isEmpty();
            assertThat(failure.outcomeUnknown()).isFalse();
        }
        assertThat(stage.server().connections()).isZero();
    }

    @Test
    void before_the_call_sends_nothing() {
        try (TestClient client = stage.open(Kind.SYNC)) {
            BlockingCall call = BlockingCall.beginInterrupted(client, Op.ADD_IMAGE);

            CallCancelledException failure = cancelled(call);
            assertThat(stage.server().connections()).isZero();
            assertThat(failure.outcomeUnknown()).as("nothing was sent").isFalse();
        }
    }

    private static CallCancelledException cancelled(BlockingCall call) {
        CallCancelledException failure = call.outcome().failure(CallCancelledException.class);
        assertThat(failure).hasMessageContaining("interrupted");
        assertThat(failure.retryStopReason())
                .isEqualTo(failure.attempts().isEmpty() ? null : RetryStopReason.CANCELLED);
        assertThat(call.interruptFlag()).as("interrupt flag").isTrue();
        return failure;
    }
}
