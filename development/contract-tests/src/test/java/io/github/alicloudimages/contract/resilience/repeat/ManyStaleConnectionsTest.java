package io.github.alicloudimages.contract.resilience.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.contract.resilience.stage.Eventually;
import io.github.alicloudimages.contract.resilience.stage.Gate;
import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gateway that restarts closes all the connections that a client keeps, not just one. */
class ManyStaleConnectionsTest {

    private static final int KEPT = 8;

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    @ParameterizedTest
    @CsvSource({
        "SYNC, CREATE_IMAGE_CACHE",
        "SYNC, DESCRIBE_IMAGE_CACHES",
        "SYNC, ADD_IMAGE",
        "ASYNC, CREATE_IMAGE_CACHE",
        "ASYNC, DESCRIBE_IMAGE_CACHES",
        "ASYNC, ADD_IMAGE"
    })
    void no_call_fails_when_the_server_has_closed_all_kept_connections(Kind kind, Op op) throws Exception {
        try (Stage stage = new Stage(CLOUD);
                TestClient client = stage.open(kind)) {
            Gate gate = new Gate();
            stage.server().always(gate::pass);
            List<CompletableFuture<Outcome>> calls = new ArrayList<>();
            for (int i = 0; i < KEPT; i++) {
                calls.add(client.begin(op));
            }
            Eventually.holds(() -> stage.server().requests().size() == KEPT, "all requests are on the wire");
            gate.open();
            for (CompletableFuture<Outcome> call : calls) {
                call.get(20, TimeUnit.SECONDS);
            }
            stage.server().always(Connection::pass).closeConnections();
            stage.cloud().reset();
            stage.server().forget();

            client.call(op).answer();
            assertThat(stage.server().begun()).isEqualTo(1);
        }
    }
}
