package io.github.alicloudimages.contract.resilience.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Eventually;
import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.Request;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.contract.resilience.stage.Threads;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault, for both kinds of clients and for an operation with a token, a create without one and a read. A row says
 * how many attempts are made and seen, what the call comes to, and why it is not repeated; here is what holds for all.
 */
class FaultMatrixTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private static final List<Op> OPERATIONS = List.of(Op.CREATE_IMAGE_CACHE, Op.ADD_IMAGE, Op.DESCRIBE_IMAGE_CACHES);

    static List<Row> rows() {
        return Stream.of(
                        ErrorRows.serverFaults(),
                        ErrorRows.cutShort(),
                        ErrorRows.throttling(),
                        ErrorRows.refusals(),
                        AnswerRows.readable(),
                        AnswerRows.unreadable(),
                        ConnectionRows.neverMade(),
                        ConnectionRows.broken(),
                        ConnectionRows.slow(),
                        GatewayRows.clock(),
                        GatewayRows.keys())
                .flatMap(List::stream)
                .toList();
    }

    static Stream<Arguments> cells() {
        return rows().stream()
                .flatMap(row -> OPERATIONS.stream()
                        .flatMap(op -> Stream.of(Kind.values()).map(kind -> Arguments.of(row, op, kind))));
    }

    @Test
    void has_at_least_45_rows() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(45);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("cells")
    void cell(Row row, Op op, Kind kind) throws Exception {
        Threads threads = new Threads();
        try (Stage stage = new Stage(CLOUD)) {
            row.fault().on(stage);
            try (TestClient client = stage.open(kind)) {
                warmUp(stage, client, op);
                Outcome outcome = client.call(op);

                verifyOutcome(row.expected(op), outcome);
                verifyRequests(stage, op, outcome, row.expected(op).begun());
                verifyNothingWasMadeTwice(stage);
                for (Row.Check check : row.checks()) {
                    check.of(stage, client, op, outcome);
                }
            }
            stage.server().awaitAllClosed();
            threads.awaitNoneOfSdk();
        }
    }

    private static void warmUp(Stage stage, TestClient client, Op op) {
        if (stage.afterWarmUp() != null) {
            client.call(op).answer();
            stage.cloud().reset();
            stage.server().forget();
            stage.afterWarmUp().run();
        }
    }

    private static void verifyOutcome(Expected expected, Outcome outcome) {
        if (expected.failure() == null) {
            outcome.answer();
        } else {
            AlibabaCloudException failure = outcome.failure(expected.failure());
            assertThat(failure.retryStopReason()).isEqualTo(expected.reason());
            assertThat(failure.outcomeUnknown()).as("outcomeUnknown").isEqualTo(expected.outcomeUnknown());
            assertThat(failure.getMessage().contains("It is not known whether"))
                    .as("the message says so")
                    .isEqualTo(expected.outcomeUnknown());
        }
        assertThat(outcome.attempts()).hasSize(expected.attempts());
    }

    private static void verifyNothingWasMadeTwice(Stage stage) {
        assertThat(stage.cloud().eci().imageCaches()).hasSizeLessThanOrEqualTo(1);
        assertThat(stage.cloud().ehpc().images()).hasSizeLessThanOrEqualTo(1);
    }

    private static void verifyRequests(Stage stage, Op op, Outcome outcome, int begun) {
        // A call that ran out of time may be over before the server has read what was sent.
        Eventually.holds(() -> stage.server().begun() >= begun, "the server sees all attempts");
        assertThat(stage.server().begun()).as("attempts seen by the server").isEqualTo(begun);
        List<Request> requests = stage.server().requests();
        assertThat(requests).extracting(Request::nonce).doesNotHaveDuplicates().doesNotContainNull();
        if (op.hasToken()) {
            assertThat(outcome.clientToken()).isNotNull();
            assertThat(requests).extracting(Request::clientToken).allMatch(outcome.clientToken()::equals);
        } else {
            assertThat(outcome.clientToken()).isNull();
            assertThat(requests).extracting(Request::clientToken).allMatch(Objects::isNull);
        }
    }
}
