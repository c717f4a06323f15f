package io.github.alicloudimages.contract.resilience.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Gate;
import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.http.OkHttpTransport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An asynchronous call that finds no place on the wire. */
class QueueTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private final Gate gate = new Gate();
    private Stage stage;
    private TestClient client;

    @BeforeEach
    void setUp() {
        stage = new Stage(CLOUD);
        stage.server().once(gate::pass);
        OkHttpTransport narrow =
                stage.also(OkHttpTransport.builder().maxConcurrentRequests(1).build());
        stage.client(builder -> builder.transport(narrow));
        client = stage.open(Kind.ASYNC);
    }

    @AfterEach
    void tearDown() {
        gate.open();
        client.close();
        stage.close();
    }

    @Test
    void is_dated_and_signed_when_its_place_is_free() throws Exception {
        CompletableFuture<Outcome> first = client.begin(Op.DESCRIBE_IMAGE_CACHES);
        gate.awaitArrival();
        CompletableFuture<Outcome> second = client.begin(Op.CREATE_IMAGE_CACHE);
        stage.time().advance(Duration.ofSeconds(50));
        gate.open();

        first.get(20, TimeUnit.SECONDS).answer();
        assertThat(second.get(20, TimeUnit.SECONDS).answer().metadata().attempts())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.duration()).isZero());
        assertThat(stage.server().requests())
                .extracting(request -> request.header("x-acs-date"))
                .containsExactly("2026-11-23T10:00:00Z", "2026-11-23T10:00:50Z");
    }

    @Test
    void runs_out_of_time_there_without_having_been_sent() throws Exception {
        CompletableFuture<Outcome> first = client.begin(Op.CREATE_IMAGE_CACHE);
        gate.awaitArrival();
        CompletableFuture<Outcome> second = client.begin(Op.CREATE_IMAGE_CACHE);
        stage.time().advance(Duration.ofSeconds(60));

        CallTimeoutException sent = first.get(20, TimeUnit.SECONDS).failure(CallTimeoutException.class);
        assertThat(sent.attempts()).hasSize(1);
        assertThat(sent.outcomeUnknown()).isTrue();
        CallTimeoutException queued = second.get(20, TimeUnit.SECONDS).failure(CallTimeoutException.class);
        assertThat(queued.attempts()).isEmpty();
        assertThat(queued.retryStopReason()).isNull();
        assertThat(queued.outcomeUnknown()).isFalse();
        assertThat(stage.server().requests()).hasSize(1);
    }

    @Test
    void of_a_call_that_is_cancelled_goes_on_to_the_next() throws Exception {
        CompletableFuture<Outcome> first = client.begin(Op.CREATE_IMAGE_CACHE);
        gate.awaitArrival();
        stage.time().advance(Duration.ofSeconds(30));
        CompletableFuture<Outcome> second = client.begin(Op.DESCRIBE_IMAGE_CACHES);
        stage.time().advance(Duration.ofSeconds(30));

        first.get(20, TimeUnit.SECONDS).failure(CallTimeoutException.class);
        second.get(20, TimeUnit.SECONDS).answer();
    }
}
