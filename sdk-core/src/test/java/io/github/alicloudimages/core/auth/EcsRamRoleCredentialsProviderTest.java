package io.github.alicloudimages.core.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.OkHttpTransport;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.identity.Credentials;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcsRamRoleCredentialsProviderTest {

    private static final WireMockServer IMDS = WarmServer.start();
    private static final String TOKEN = "/latest/api/token";
    private static final String ROLES = "/latest/meta-data/ram/security-credentials/";
    private static final String HEADER = "x-aliyun-ecs-metadata-token";
    private static final String KEY =
            "{\"Code\":\"Success\",\"AccessKeyId\":\"STS.ecs\",\"AccessKeySecret\":\"Zq-secret\","
                    + "\"SecurityToken\":\"Zq-token\",\"Expiration\":\"2026-11-23T14:00:00Z\","
                    + "\"LastUpdated\":\"2026-11-23T08:00:00Z\"}";

    private final TestSurroundings surroundings = new TestSurroundings();
    private final OkHttpTransport transport = OkHttpTransport.create();

    @AfterAll
    static void stop() {
        IMDS.stop();
    }

    @BeforeEach
    void reset() {
        IMDS.resetAll();
        surroundings.transport(transport).metadata = URI.create(IMDS.baseUrl());
    }

    @AfterEach
    void close() {
        transport.close();
    }

    private EcsRamRoleCredentialsProvider.Builder provider() {
        return new EcsRamRoleCredentialsProvider.Builder(surroundings.build());
    }

    private static void token(ResponseDefinitionBuilder answer) {
        IMDS.stubFor(put(urlEqualTo(TOKEN))
                .withHeader("x-aliyun-ecs-metadata-token-ttl-seconds", equalTo("21600"))
                .willReturn(answer));
    }

    private static MappingBuilder versionTwo(String path) {
        return get(urlEqualTo(path)).withHeader(HEADER, equalTo("tkn"));
    }

    private static MappingBuilder versionOne(String path) {
        return get(urlEqualTo(path)).withHeader(HEADER, absent());
    }

    private static ResponseDefinitionBuilder ok(String body) {
        return aResponse().withStatus(200).withBody(body);
    }

    private static CredentialsException failing(EcsRamRoleCredentialsProvider provider) {
        CredentialsException thrown = catchThrowableOfType(CredentialsException.class, provider::resolve);
        assertThat(thrown).isNotNull();
        assertThat(Printed.of(thrown)).doesNotContain("Zq");
        return thrown;
    }

    @Test
    void asksWithATokenForTheRoleAndThenForItsKey() {
        token(ok("tkn\n"));
        IMDS.stubFor(versionTwo(ROLES).willReturn(ok("my-role\n")));
        IMDS.stubFor(versionTwo(ROLES + "my-role").willReturn(ok(KEY)));
        assertThat(provider().build().resolve())
                .isEqualTo(
                        Credentials.of("STS.ecs", "Zq-secret", "Zq-token", FakeTime.START.plus(Duration.ofHours(6))));
        IMDS.verify(1, putRequestedFor(urlEqualTo(TOKEN)));
    }

    @Test
    void aRoleThatIsNamedIsNotAskedFor() {
        token(ok("tkn"));
        IMDS.stubFor(versionTwo(ROLES + "given").willReturn(ok(KEY)));
        IMDS.stubFor(versionTwo(ROLES + "named").willReturn(ok(KEY)));
        surroundings.variable("ALIBABA_CLOUD_ECS_METADATA", "named");
        assertThat(provider().roleName("given").build().resolve().accessKeyId()).isEqualTo("STS.ecs");
        assertThat(provider().build().resolve().accessKeyId()).isEqualTo("STS.ecs");
        IMDS.verify(0, getRequestedFor(urlEqualTo(ROLES)));
        IMDS.verify(1, getRequestedFor(urlEqualTo(ROLES + "given")));
        IMDS.verify(1, getRequestedFor(urlEqualTo(ROLES + "named")));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 500})
    void withoutATokenVersionOneServes(int status) {
        token(aResponse().withStatus(status));
        IMDS.stubFor(versionOne(ROLES).willReturn(ok("my-role")));
        IMDS.stubFor(versionOne(ROLES + "my-role").willReturn(ok(KEY)));
        assertThat(provider().build().resolve().accessKeyId()).isEqualTo("STS.ecs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "two\nlines", "<html>\u00e9</html>", "del\u007f"})
    void whatCannotBeAHeaderIsNoToken(String answer) {
        token(ok(answer));
        IMDS.stubFor(versionOne(ROLES + "r").willReturn(ok(KEY)));
        assertThat(provider().roleName("r").build().resolve().accessKeyId()).isEqualTo("STS.ecs");
    }

    @Test
    void aNameOfARoleMayHaveDashesDotsAndUnderscores() {
        String name = "a-B.c_9" + "x".repeat(57);
        token(ok("tkn"));
        IMDS.stubFor(versionTwo(ROLES).willReturn(ok(name)));
        IMDS.stubFor(versionTwo(ROLES + name).willReturn(ok(KEY)));
        assertThat(provider().build().resolve().accessKeyId()).isEqualTo("STS.ecs");
    }

    @Test
    void whatIsNoNameOfARoleIsNotAskedFor() {
        for (String name : new String[] {"", " \n ", "../user-data", "a role", "x".repeat(65)}) {
            IMDS.resetAll();
            token(ok("tkn"));
            IMDS.stubFor(get(urlEqualTo(ROLES)).willReturn(ok(name)));
            assertThat(failing(provider().build())).hasMessageContaining("name of a RAM role");
            IMDS.verify(1, versionOneAsked());
            assertThat(IMDS.getAllServeEvents()).hasSize(3);
        }
    }

    private static RequestPatternBuilder versionOneAsked() {
        return getRequestedFor(urlEqualTo(ROLES)).withHeader(HEADER, absent());
    }

    @Test
    void aTokenThatFindsNoRoleDoesNotHideWhatWentWrongWithoutIt() {
        token(ok("tkn"));
        IMDS.stubFor(versionTwo(ROLES).willReturn(aResponse().withStatus(404)));
        IMDS.stubFor(versionOne(ROLES).willReturn(aResponse().withStatus(403)));
        assertThat(failing(provider().build())).hasMessageContaining("has no RAM role: attach one");
        assertThat(failing(provider().imdsV1Fallback(false).build()))
                .hasMessageContaining("has no RAM role: attach one");
    }

    @Test
    void ofTwoFailuresTheOneThatPassesIsTold() {
        token(aResponse().withStatus(403));
        IMDS.stubFor(versionOne(ROLES + "r").willReturn(aResponse().withStatus(503)));
        CredentialsException thrown = failing(provider().roleName("r").build());
        assertThat(thrown).hasMessageContaining("503");
        assertThat(thrown.getSuppressed()[0]).hasMessageContaining("no token for IMDSv2 (HTTP 403)");
    }

    @Test
    void aConnectionThatBreaksIsTriedThreeTimes() {
        PlayedTransport broken = new PlayedTransport(request -> {
            throw new TransportFailure(TransportFailure.Reason.BROKEN, "reset", null);
        });
        surroundings.transport(broken);
        assertThat(failing(provider().imdsV1Fallback(false).build())).hasMessageContaining("did not answer");
        assertThat(broken.requests()).hasSize(3);
    }

    @Test
    void aTokenThatIsGivenButNotAcceptedLeadsToVersionOneToo() {
        token(ok("tkn"));
        IMDS.stubFor(versionTwo(ROLES + "r").willReturn(aResponse().withStatus(403)));
        IMDS.stubFor(versionOne(ROLES + "r").willReturn(ok(KEY)));
        assertThat(provider().roleName("r").build().resolve().accessKeyId()).isEqualTo("STS.ecs");
    }

    @Test
    void aTokenThatDoesNotComeInTimeLeadsToVersionOneToo() {
        surroundings.transport(new SlowGivenUp(transport, Duration.ofMillis(250)));
        token(ok("tkn").withFixedDelay(1_000));
        IMDS.stubFor(versionOne(ROLES + "r").willReturn(ok(KEY)));
        assertThat(provider().roleName("r").build().resolve().accessKeyId()).isEqualTo("STS.ecs");
    }

    @Test
    void versionOneIsNotAskedWhereItIsNotAllowed() {
        token(aResponse().withStatus(403));
        IMDS.stubFor(versionOne(ROLES + "r").willReturn(ok(KEY)));
        assertThat(failing(provider().roleName("r").imdsV1Fallback(false).build()))
                .hasMessageContaining("IMDSv2")
                .hasMessageContaining("403");
        surroundings.variable("ALIBABA_CLOUD_IMDSV1_DISABLED", "True");
        failing(provider().roleName("r").build());
        IMDS.verify(0, getRequestedFor(urlEqualTo(ROLES + "r")));
        assertThat(provider()
                        .roleName("r")
                        .imdsV1Fallback(true)
                        .build()
                        .resolve()
                        .accessKeyId())
                .isEqualTo("STS.ecs");
    }

    @Test
    void anInstanceWithoutARoleIsTold() {
        token(ok("tkn"));
        IMDS.stubFor(get(urlEqualTo(ROLES)).willReturn(aResponse().withStatus(404)));
        IMDS.stubFor(get(urlEqualTo(ROLES + "r")).willReturn(aResponse().withStatus(404)));
        assertThat(failing(provider().build())).hasMessageContaining("has no RAM role: attach one");
        assertThat(failing(provider().roleName("r").build())).hasMessageContaining("no RAM role named \"r\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Zq</html>",
                "{\"Code\":\"Failed\",\"AccessKeySecret\":\"Zq\"}",
                "{\"Code\":\"Success\",\"AccessKeyId\":\"Zq\"}",
                "{\"Code\":\"Success\",\"AccessKeyId\":\"id\",\"AccessKeySecret\":\"Zq\",\"SecurityToken\":\"Zq\"}",
                "{\"Code\":\"Success\",\"AccessKeyId\":\"id\",\"AccessKeySecret\":\"Zq\",\"SecurityToken\":\"Zq\","
                        + "\"Expiration\":\"Zq\"}",
                "{\"Code\":\"Success\",\"AccessKeyId\":\"id\",\"AccessKeySecret\":\"Zq\",\"SecurityToken\":\"Zq\","
                        + "\"Expiration\":\"2026-11-23T07:00:00Z\"}",
                "{\"Code\":\"Success\",\"AccessKeyId\":\"id\",\"AccessKeySecret\":\"Zq"
            })
    void anAnswerThatCannotBeUsedIsToldWithoutItsSecrets(String body) {
        token(ok("tkn"));
        IMDS.stubFor(get(urlEqualTo(ROLES + "r")).willReturn(ok(body)));
        failing(provider().roleName("r").build());
    }

    @Test
    void aPassingFaultIsTriedAgain() {
        token(ok("tkn"));
        IMDS.stubFor(versionTwo(ROLES + "r")
                .inScenario("s")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("up"));
        IMDS.stubFor(versionTwo(ROLES + "r")
                .inScenario("s")
                .whenScenarioStateIs("up")
                .willReturn(ok(KEY)));
        assertThat(provider()
                        .roleName("r")
                        .imdsV1Fallback(false)
                        .build()
                        .resolve()
                        .accessKeyId())
                .isEqualTo("STS.ecs");
    }

    @Test
    void aMachineThatIsNoInstanceIsAskedOnceAndTold() {
        PlayedTransport nobody = (PlayedTransport) new TestSurroundings().transport;
        surroundings.transport(nobody);
        assertThat(failing(provider().build())).hasMessageContaining("not an ECS instance");
        assertThat(nobody.requests()).hasSize(1);
        assertThat(nobody.requests().get(0).timeouts().connect()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void metadataThatAreSwitchedOffAreNotAsked() {
        surroundings.variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
        assertThat(failing(provider().build())).hasMessageContaining("ALIBABA_CLOUD_ECS_METADATA_DISABLED");
        assertThat(IMDS.getAllServeEvents()).isEmpty();
    }
}
