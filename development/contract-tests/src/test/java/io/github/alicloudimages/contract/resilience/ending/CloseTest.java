package io.github.alicloudimages.contract.resilience.ending;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.BlockedProvider;
import io.github.alicloudimages.contract.resilience.stage.BlockingCall;
import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.contract.resilience.stage.Eventually;
import io.github.alicloudimages.contract.resilience.stage.Gate;
import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.contract.resilience.stage.Threads;
import io.github.alicloudimages.core.error.CallCancelledException;
import io.github.alicloudimages.core.http.OkHttpTransport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Closing a client while it makes calls, and after that. */
class CloseTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private static final Duration HOUR = Duration.ofHours(1);

    private Threads threads;
    private Stage stage;

    @BeforeEach
    void setUp() {
        threads = new Threads();
        stage = new Stage(CLOUD);
        stage.client(builder -> builder.readTimeout(HOUR).attemptTimeout(HOUR));
    }

    @AfterEach
    void tearDown() {
        stage.close();
        threads.awaitNoneOfSdk();
    }

    private void share(boolean shared) {
        if (shared) {
            OkHttpTransport transport = stage.also(OkHttpTransport.create());
            stage.client(builder -> builder.transport(transport));
        }
    }

    @ParameterizedTest(name = "shared transport: {0}")
    @ValueSource(booleans = {false, true})
    void ends_a_blocking_call_in_its_exchange(boolean shared) {
        share(shared);
        stage.server().always(Connection::stall);
        TestClient client = stage.open(Kind.SYNC);
        BlockingCall call = BlockingCall.begin(client, Op.CREATE_IMAGE_CACHE);
        Eventually.holds(() -> !stage.server().requests().isEmpty(), "the request has arrived");

        client.close();
        assertEnded(call.outcome(), 1, true);
        assertThat(call.interruptFlag()).isFalse();
        stage.server().awaitAllClosed();
    }

    @ParameterizedTest(name = "shared transport: {0}")
    @ValueSource(booleans = {false, true})
    void ends_a_blocking_call_in_its_wait(boolean shared) {
        share(shared);
        stage.time().holdWaits();
        stage.faults().onAny().always().respond(400, "Throttling", "slow down");
        TestClient client = stage.open(Kind.SYNC);
        BlockingCall call = BlockingCall.begin(client, Op.CREATE_IMAGE_CACHE);
        stage.time().awaitHeldWait();

        client.close();
        assertEnded(call.outcome(), 1, false);
        assertThat(call.interruptFlag()).isFalse();
    }

    @Test
    void ends_a_blocking_call_in_the_search_for_credentials() {
        BlockedProvider provider = new BlockedProvider();
        stage.provider(provider);
        TestClient client = stage.open(Kind.SYNC);
        BlockingCall call = BlockingCall.begin(client, Op.CREATE_IMAGE_CACHE);
        provider.awaitAsked();

        client.close();
        assertEnded(call.outcome(), 0, false);
        assertThat(call.interruptFlag()).isFalse();
    }

    @ParameterizedTest(name = "shared transport: {0}")
    @ValueSource(booleans = {false, true})
    void ends_an_asynchronous_call_in_its_exchange(boolean shared) throws Exception {
        share(shared);
        stage.server().always(Connection::stall);
        TestClient client = stage.open(Kind.ASYNC);
        CompletableFuture<Outcome> call = client.begin(Op.CREATE_IMAGE_CACHE);
        Eventually.holds(() -> !stage.server().requests().isEmpty(), "the request has arrived");

        client.close();
        assertEnded(call.get(20, TimeUnit.SECONDS), 1, true);
        stage.server().awaitAllClosed();
    }

    @ParameterizedTest(name = "shared transport: {0}")
    @ValueSource(booleans = {false, true})
    void ends_an_asynchronous_call_in_its_wait(boolean shared) throws Exception {
        share(shared);
        stage.time().holdWaits();
        stage.faults().onAny().always().respond(400, "Throttling", "slow down");
        TestClient client = stage.open(Kind.ASYNC);
        CompletableFuture<Outcome> call = client.begin(Op.CREATE_IMAGE_CACHE);
        stage.time().awaitHeldWait();

        client.close();
        assertEnded(call.get(20, TimeUnit.SECONDS), 1, false);
        assertThat(stage.time().scheduled()).isZero();
    }

    @Test
    void ends_an_asynchronous_call_in_the_search_for_credentials() throws Exception {
        BlockedProvider provider = new BlockedProvider();
        stage.provider(provider);
        TestClient client = stage.open(Kind.ASYNC);
        CompletableFuture<Outcome> call = client.begin(Op.CREATE_IMAGE_CACHE);
        provider.awaitAsked();

        client.close();
        assertEnded(call.get(20, TimeUnit.SECONDS), 0, false);
    }

    @Test
    void ends_an_asynchronous_call_in_the_queue() throws Exception {
        Gate gate = new Gate();
        stage.server().always(gate::pass);
        try (OkHttpTransport narrow =
                OkHttpTransport.builder().maxConcurrentRequests(1).build()) {
            stage.client(builder -> builder.transport(narrow));
            TestClient client = stage.open(Kind.ASYNC);
            CompletableFuture<Outcome> first = client.begin(Op.DESCRIBE_IMAGE_CACHES);
            gate.awaitArrival();
            CompletableFuture<Outcome> second = client.begin(Op.CREATE_IMAGE_CACHE);

            client.close();
            assertEnded(first.get(20, TimeUnit.SECONDS), 1, false);
            assertEnded(second.get(20, TimeUnit.SECONDS), 0, false);
            gate.open();
        }
        assertThat(stage.server().requests()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}, shared transport: {1}")
    @CsvSource({"SYNC, false", "SYNC, true", "ASYNC, false", "ASYNC, true"})
    void a_later_call_fails_clearly_and_sends_nothing(Kind kind, boolean shared) {
        share(shared);
        TestClient client = stage.open(kind);
        client.call(Op.ADD_IMAGE).answer();
        stage.server().forget();
        client.close();

        assertEnded(client.call(Op.ADD_IMAGE), 0, false);
        assertThat(Thread.interrupted()).as("interrupt flag").isFalse();
        assertThat(stage.server().begun()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void closes_idle_connections(Kind kind) {
        TestClient client = stage.open(kind);
        client.call(Op.DESCRIBE_IMAGE_CACHES).answer();
        assertThat(stage.server().open()).isEqualTo(1);

        client.close();
        client.close();
        stage.server().awaitAllClosed();
    }

    @ParameterizedTest
    @EnumSource
    void leaves_other_clients_of_the_same_transport_alone(Kind kind) {
        share(true);
        TestClient other = stage.also(stage.open(kind));
        TestClient client = stage.open(kind);
        client.call(Op.DESCRIBE_IMAGE_CACHES).answer();
        client.close();

        other.call(Op.DESCRIBE_IMAGE_CACHES).answer();
        assertThat(stage.server().connections()).as("one connection for both").isEqualTo(1);
    }

    private static void assertEnded(Outcome outcome, int attempts, boolean outcomeUnknown) {
        CallCancelledException failure = outcome.failure(CallCancelledException.class);
        assertThat(failure).hasMessageMatching("(?s).*client (was|is) closed.*");
        assertThat(failure.attempts()).hasSize(attempts);
        assertThat(failure.outcomeUnknown()).as("outcomeUnknown").isEqualTo(outcomeUnknown);
    }
}
