package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.OkHttpTransport;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsUriProviderTest {

    private static final WireMockServer SERVER = WarmServer.start();
    private static final String KEY =
            "{\"Code\":\"Success\",\"AccessKeyId\":\"STS.uri\",\"AccessKeySecret\":\"Zq-secret\","
                    + "\"SecurityToken\":\"Zq-token\",\"Expiration\":\"2026-11-23T09:00:00Z\"}";

    private final TestSurroundings surroundings = new TestSurroundings();
    private final OkHttpTransport transport = OkHttpTransport.create();

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void reset() {
        SERVER.resetAll();
        surroundings.transport(transport);
    }

    @AfterEach
    void close() {
        transport.close();
    }

    private static void answer(int status, String body, int delayMillis) {
        SERVER.stubFor(WireMock.get(WireMock.urlEqualTo("/key?for=Zq-caller"))
                .willReturn(
                        WireMock.aResponse().withStatus(status).withBody(body).withFixedDelay(delayMillis)));
    }

    private CredentialsUriProvider provider() {
        return CredentialsUriProvider.of(SERVER.baseUrl() + "/key?for=Zq-caller", surroundings.build());
    }

    private CredentialsException failing() {
        CredentialsException thrown = catchThrowableOfType(
                CredentialsException.class, () -> provider().resolve());
        assertThat(thrown).isNotNull();
        assertThat(Printed.of(thrown)).contains(SERVER.baseUrl() + "/key").doesNotContain("Zq");
        return thrown;
    }

    @Test
    void givesWhatTheUriAnswers() {
        answer(200, KEY, 0);
        assertThat(provider().resolve())
                .hasToString("Credentials{accessKeyId=STS.uri, accessKeySecret=*REDACTED*, securityToken=*REDACTED*,"
                        + " expiration=2026-11-23T09:00:00Z}");
        assertThat(provider().resolve().expiration()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        surroundings.variable("ALIBABA_CLOUD_CREDENTIALS_URI", SERVER.baseUrl() + "/key?for=Zq-caller");
        assertThat(CredentialsUriProvider.create(surroundings.build()).resolve().accessKeyId())
                .isEqualTo("STS.uri");
        assertThat(provider()).asString().doesNotContain("Zq");
    }

    @Test
    void anAnswerWithoutACodeServesToo() {
        answer(200, KEY.replace("\"Code\":\"Success\",", ""), 0);
        assertThat(provider().resolve().accessKeyId()).isEqualTo("STS.uri");
    }

    @ParameterizedTest
    @CsvSource({"AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration"})
    void aPartThatIsMissingIsNamed(String part) {
        answer(200, KEY.replace(part, "Other"), 0);
        assertThat(failing()).hasMessageContaining("has no " + part);
    }

    @Test
    void whatGoesWrongIsToldWithoutSecrets() {
        answer(403, "Zq", 0);
        assertThat(failing()).hasMessageContaining("HTTP 403");
        answer(200, KEY.replace("Success", "Failure-Zq"), 0);
        assertThat(failing()).hasMessageContaining("not a success");
        answer(200, KEY.substring(0, 100), 0);
        assertThat(failing()).hasMessageContaining("not valid JSON");
        answer(200, KEY.replace("2026", "2025"), 0);
        assertThatThrownBy(() -> provider().resolve()).hasMessageContaining("ended at 2025-11-23T09:00:00Z");
        surroundings.transport(new SlowGivenUp(transport, Duration.ofMillis(250)));
        answer(200, KEY, 1_000);
        assertThat(failing()).hasMessageContaining("did not answer in time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zq", "ftp://host/Zq", "http:///Zq", "http://bad host/Zq"})
    void whatIsNoUriIsRefused(String uri) {
        assertThatThrownBy(() -> CredentialsUriProvider.of(uri, surroundings.build()))
                .isInstanceOf(ConfigurationException.class)
                .message()
                .doesNotContain("Zq");
        assertThatThrownBy(() -> CredentialsUriProvider.create(surroundings.build()))
                .hasMessageContaining("ALIBABA_CLOUD_CREDENTIALS_URI");
    }
}
