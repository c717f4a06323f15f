package io.github.alicloudimages.contract.resilience.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.ScriptedServer;
import io.github.alicloudimages.contract.resilience.stage.SelfSigned;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.core.error.TransportException;
import io.github.alicloudimages.core.http.TlsOptions;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that cannot prove who it is gets no request, and the user is told what to do. */
@Timeout(60)
class UntrustedServersTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    @ParameterizedTest
    @EnumSource
    void a_certificate_of_nobody_is_refused(Kind kind) throws Exception {
        try (Stage stage = new Stage(CLOUD)) {
            ScriptedServer server = server(stage);
            stage.endpoint(server.endpoint("https"));
            verifyRefused(stage, kind, server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_certificate_for_another_host_is_refused(Kind kind) throws Exception {
        TlsOptions trusting = TlsOptions.builder()
                .trustCertificates(List.of(SelfSigned.certificate()))
                .build();
        try (Stage stage = new Stage(CLOUD)) {
            ScriptedServer server = server(stage);
            URI here = server.endpoint("https");
            stage.client(builder -> builder.tls(trusting));
            stage.endpoint(URI.create("https://localhost:" + here.getPort()));
            verifyRefused(stage, kind, server);

            stage.endpoint(here);
            try (TestClient client = stage.open(kind)) {
                client.call(Op.ADD_IMAGE).answer();
            }
        }
    }

    private static ScriptedServer server(Stage stage) throws Exception {
        return stage.also(new ScriptedServer(stage.cloud().endpoint(), SelfSigned.serverSocket()));
    }

    private static void verifyRefused(Stage stage, Kind kind, ScriptedServer server) {
        try (TestClient client = stage.open(kind)) {
            TransportException refused = client.call(Op.ADD_IMAGE).failure(TransportException.class);

            assertThat(refused)
                    .hasMessageContaining("certificate is not trusted")
                    .hasMessageContaining("Check the endpoint's host and the machine's clock")
                    .hasMessageContaining("TlsOptions");
            assertThat(refused.outcomeUnknown()).isFalse();
            assertThat(server.requests()).isEmpty();
        }
    }
}
