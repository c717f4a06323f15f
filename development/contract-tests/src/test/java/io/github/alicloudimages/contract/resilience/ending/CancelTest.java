package io.github.alicloudimages.contract.resilience.ending;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.AsyncTestClient;
import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.contract.resilience.stage.Eventually;
import io.github.alicloudimages.contract.resilience.stage.Gate;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.CallCancelledException;
import io.github.alicloudimages.core.http.OkHttpTransport;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallListener;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Completing the future of a call from outside. Nothing else would end these calls: the server never answers. */
class CancelTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private static final Duration HOUR = Duration.ofHours(1);

    private final AtomicReference<CallEvent.Ended> ended = new AtomicReference<>();
    private Stage stage;

    @BeforeEach
    void setUp() {
        stage = new Stage(CLOUD);
        stage.client(builder -> builder.readTimeout(HOUR).attemptTimeout(HOUR));
        stage.client(builder -> builder.addListener(new CallListener() {
            @Override
            public void callEnded(CallEvent.Ended event) {
                ended.set(event);
            }
        }));
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    @Test
    void ends_the_exchange() {
        stage.server().always(Connection::stall);
        try (AsyncTestClient client = stage.openAsync()) {
            CompletableFuture<?> future = client.send(Op.CREATE_IMAGE_CACHE, RequestOptions.NONE);
            Eventually.holds(() -> !stage.server().requests().isEmpty(), "the request has arrived");

            assertThat(future.cancel(true)).isTrue();
            stage.server().awaitAllClosed();
            assertThat(ended.get().failure()).isInstanceOf(CallCancelledException.class);
            assertThat(stage.time().scheduled()).as("the deadline is forgotten").isZero();
        }
    }

    @Test
    void ends_the_reading_of_a_body() {
        stage.server().always(c -> {
            c.request();
            return c.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{").stall();
        });
        try (AsyncTestClient client = stage.openAsync()) {
            CompletableFuture<?> future = client.send(Op.CREATE_IMAGE_CACHE, RequestOptions.NONE);
            Eventually.holds(() -> !stage.server().requests().isEmpty(), "the request has arrived");

            future.cancel(true);
            stage.server().awaitAllClosed();
        }
    }

    @Test
    void ends_a_wait() {
        stage.time().holdWaits();
        stage.faults().onAny().always().respond(503, "ServiceUnavailable", "busy");
        try (AsyncTestClient client = stage.openAsync()) {
            CompletableFuture<?> future = client.send(Op.CREATE_IMAGE_CACHE, RequestOptions.NONE);
            stage.time().awaitHeldWait();
            Eventually.holds(() -> stage.time().scheduled() == 2, "deadline and wait are scheduled");

            future.cancel(true);
            Eventually.holds(() -> stage.time().scheduled() == 0, "deadline and wait are forgotten");
            assertThat(stage.server().requests()).hasSize(1);
            assertThat(ended.get().failure()).isInstanceOf(CallCancelledException.class);
        }
    }

    @Test
    void leaves_the_queue() {
        Gate gate = new Gate();
        stage.server().once(gate::pass);
        try (OkHttpTransport narrow =
                OkHttpTransport.builder().maxConcurrentRequests(1).build()) {
            stage.client(builder -> builder.transport(narrow));
            try (AsyncTestClient client = stage.openAsync()) {
                CompletableFuture<?> first = client.send(Op.DESCRIBE_IMAGE_CACHES, RequestOptions.NONE);
                gate.awaitArrival();
                CompletableFuture<?> second = client.send(Op.CREATE_IMAGE_CACHE, RequestOptions.NONE);
                second.cancel(true);

                assertThat(ended.get().attempts()).isZero();
                assertThat(ended.get().failure()).isNotNull();
                assertThat(ended.get().failure().outcomeUnknown()).isFalse();
                gate.open();
                assertThat(first).succeedsWithin(Duration.ofSeconds(20));
            }
        }
        assertThat(stage.server().requests()).hasSize(1);
    }

    @Test
    void ends_the_search_for_credentials() {
        CompletableFuture<Credentials> never = new CompletableFuture<>();
        stage.provider(new CredentialsProvider() {
            @Override
            public Credentials resolve() {
                throw new AssertionError("blocks");
            }

            @Override
            public CompletableFuture<Credentials> resolveAsync(Executor executor) {
                return never;
            }
        });
        try (AsyncTestClient client = stage.openAsync()) {
            client.send(Op.ADD_IMAGE, RequestOptions.NONE).cancel(true);
            assertThat(never).isCancelled();
            assertThat(stage.server().connections()).isZero();
        }
    }

    @Test
    void or_timeout_ends_the_exchange_too() {
        stage.server().always(Connection::stall);
        try (AsyncTestClient client = stage.openAsync()) {
            CompletableFuture<?> future = client.send(Op.CREATE_IMAGE_CACHE, RequestOptions.NONE);
            Eventually.holds(() -> !stage.server().requests().isEmpty(), "the request has arrived");

            future.orTimeout(1, TimeUnit.MILLISECONDS);
            stage.server().awaitAllClosed();
            assertThat(future).isCompletedExceptionally();
            assertThat(future.handle((response, thrown) -> thrown).join()).isInstanceOf(TimeoutException.class);
            assertThat(ended.get().failure()).isInstanceOf(CallCancelledException.class);
        }
    }

    @Test
    void complete_ends_the_exchange_too() {
        stage.server().always(Connection::stall);
        try (AsyncTestClient client = stage.openAsync()) {
            CompletableFuture<?> future = client.send(Op.CREATE_IMAGE_CACHE, RequestOptions.NONE);
            Eventually.holds(() -> !stage.server().requests().isEmpty(), "the request has arrived");

            future.complete(null);
            stage.server().awaitAllClosed();
        }
    }
}
