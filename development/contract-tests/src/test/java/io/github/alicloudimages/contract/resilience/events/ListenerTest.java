package io.github.alicloudimages.contract.resilience.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Request;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.InvalidParameterException;
import io.github.alicloudimages.core.observe.CallEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What listeners hear. */
class ListenerTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private final Heard heard = new Heard();
    private Stage stage;

    @BeforeEach
    void setUp() {
        stage = new Stage(CLOUD);
        stage.client(builder -> builder.addListener(heard));
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    private AlibabaCloudException call(Kind kind, Op op) {
        try (TestClient client = stage.open(kind)) {
            return (AlibabaCloudException) client.call(op).thrown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_a_success(Kind kind) {
        call(kind, Op.CREATE_IMAGE_CACHE);
        assertThat(heard.steps()).containsExactly("started", "attempt 1", "attempt 1: 200 null", "ended after 1, ok");
        assertThat(heard.events()).extracting(CallEvent::call).containsOnly(heard.first());
        assertThat(heard.first().operation()).isEqualTo("CreateImageCache");
        assertThat(heard.first().product()).isEqualTo("Eci");
        assertThat(heard.first().host()).isEqualTo("127.0.0.1");
        assertThat(heard.first().port()).isEqualTo(stage.server().endpoint().getPort());
        assertThat(heard.first().clientToken())
                .isEqualTo(stage.server().requests().get(0).clientToken());
    }

    @ParameterizedTest
    @EnumSource
    void the_end_has_the_request_id_of_the_last_attempt(Kind kind) {
        stage.faults().onAny().respond(503, "ServiceUnavailable", "busy");
        call(kind, Op.CREATE_IMAGE_CACHE);
        assertThat(heard.last().requestId())
                .isNotNull()
                .isEqualTo(stage.cloud().calls().get(1).requestId());

        stage.faults().onAny().always().dropConnection();
        call(kind, Op.ADD_IMAGE);
        assertThat(heard.last().requestId()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void the_beginning_on_the_thread_of_the_caller(Kind kind) {
        PlayedTransport answering = PlayedTransport.answering(200, "{\"RequestId\":\"r\"}");
        stage.client(builder -> builder.transport(answering).callTimeout(Duration.ofNanos(1)));
        stage.realTime();
        for (int i = 0; i < 50; i++) { // the end of the time, on another thread, comes at about the same moment
            call(kind, Op.DESCRIBE_IMAGE_CACHES);
        }
        assertThat(heard.threadsOfBeginnings()).hasSize(50).containsOnly(Thread.currentThread());
    }

    @ParameterizedTest
    @EnumSource
    void the_end_of_a_call_that_an_error_of_the_machine_ends(Kind kind) {
        StackOverflowError error = new StackOverflowError();
        PlayedTransport failing = PlayedTransport.answering(request -> {
            throw error;
        });
        stage.client(builder -> builder.transport(failing));
        try (TestClient client = stage.open(kind)) {
            client.call(Op.ADD_IMAGE);
        }
        assertThat(heard.steps().get(heard.steps().size() - 1)).startsWith("ended after 1, ");
        assertThat(heard.last().failure()).hasRootCause(error);
    }

    @ParameterizedTest
    @EnumSource
    void of_repetitions(Kind kind) {
        stage.faults().onAny().respond(503, "ServiceUnavailable", "busy");
        stage.faults().onAny().dropConnection();
        call(kind, Op.CREATE_IMAGE_CACHE);
        assertThat(heard.steps())
                .containsExactly(
                        "started",
                        "attempt 1",
                        "attempt 1: 503 ServiceUnavailable",
                        "waiting PT0.025S after 1",
                        "attempt 2",
                        "attempt 2: null null",
                        "waiting PT0.05S after 2",
                        "attempt 3",
                        "attempt 3: 200 null",
                        "ended after 3, ok");
    }

    @ParameterizedTest
    @EnumSource
    void of_throttling(Kind kind) {
        stage.faults().onAny().respond(400, "Throttling", "slow down");
        call(kind, Op.ADD_IMAGE);
        assertThat(heard.steps())
                .containsExactly(
                        "started",
                        "attempt 1",
                        "attempt 1: 400 Throttling, throttled",
                        "waiting PT0.5S after 1",
                        "attempt 2",
                        "attempt 2: 200 null",
                        "ended after 2, ok");
    }

    @ParameterizedTest
    @EnumSource
    void of_a_failure(Kind kind) {
        stage.faults().onAny().always().respond(400, "InvalidParameter", "no");
        AlibabaCloudException thrown = call(kind, Op.CREATE_IMAGE_CACHE);
        assertThat(thrown).isInstanceOf(InvalidParameterException.class);
        assertThat(heard.steps())
                .containsExactly(
                        "started",
                        "attempt 1",
                        "attempt 1: 400 InvalidParameter",
                        "ended after 1, InvalidParameterException");
        assertThat(((CallEvent.Ended) heard.events().get(3)).failure()).isSameAs(thrown);
    }

    @ParameterizedTest
    @EnumSource
    void no_secret(Kind kind) {
        stage.provider(StaticCredentialsProvider.of(TestCloud.TEMPORARY));
        stage.server().always(c -> {
            // A server that quotes everything it was sent.
            Request request = c.request();
            String quote = "{\"Code\":\"Strange\",\"Message\":\"" + request.form() + ' '
                    + request.header("x-acs-security-token") + "\"}";
            return c.answer(400, "Content-Type: application/json", quote.getBytes(UTF_8));
        });
        call(kind, Op.CREATE_IMAGE_CACHE);

        String authorization = stage.server().requests().get(0).header("authorization");
        List<String> secrets = List.of(
                TestCloud.TEMPORARY.accessKeySecret(),
                String.valueOf(TestCloud.TEMPORARY.securityToken()),
                authorization.substring(authorization.indexOf("Signature=") + "Signature=".length()),
                Op.REGISTRY_PASSWORD);
        assertThat(heard.events()).hasSize(4);
        String everything = Depths.of(heard.events());
        assertThat(everything).contains("CreateImageCache").contains("Strange").contains("STS.good");
        for (String secret : secrets) {
            assertThat(everything).doesNotContain(secret);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_that_throws_harms_no_call(Kind kind) {
        stage.client(builder -> builder.addListener(new Throwing(() -> new IllegalStateException("listener"))));
        stage.faults().onAny().respond(503, "ServiceUnavailable", "busy");
        assertThat(call(kind, Op.CREATE_IMAGE_CACHE)).isNull();
        assertThat(heard.steps()).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource
    void one_that_throws_an_error_harms_no_call(Kind kind) {
        stage.client(builder -> builder.addListener(new Throwing(() -> new NoClassDefFoundError("metrics"))));
        stage.faults().onAny().respond(503, "ServiceUnavailable", "busy");
        try (TestClient client = stage.open(kind)) {
            client.begin(Op.CREATE_IMAGE_CACHE)
                    .orTimeout(5, TimeUnit.SECONDS)
                    .join()
                    .answer();
        }
    }
}
