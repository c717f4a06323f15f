package io.github.alicloudimages.core.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.http.OkHttpTransport;
import io.github.alicloudimages.core.identity.Credentials;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AssumeRole and AssumeRoleWithOIDC, over a socket. */
class RoleProvidersTest {

    private static final WireMockServer STS = WarmServer.start();
    private static final String ISSUED_SECRET = "issued-secret-Zq1";
    private static final String ISSUED_TOKEN = "issued-token-Zq2";
    private static final String OIDC_TOKEN = "eyJhbGciOi.oidc-token-Zq3";

    @TempDir
    private Path folder;

    private final TestSurroundings surroundings = new TestSurroundings();
    private final OkHttpTransport transport = OkHttpTransport.create();

    @AfterAll
    static void stop() {
        STS.stop();
    }

    @BeforeEach
    void reset() {
        STS.resetAll();
        surroundings.transport(transport);
    }

    @AfterEach
    void close() {
        transport.close();
    }

    private static String issued(String expiration) {
        return "{\"RequestId\":\"r-1\",\"AssumedRoleUser\":{\"Arn\":\"a\",\"AssumedRoleId\":\"b\"},\"Credentials\":{"
                + "\"AccessKeyId\":\"STS.id\",\"AccessKeySecret\":\"" + ISSUED_SECRET + "\",\"SecurityToken\":\""
                + ISSUED_TOKEN + "\",\"Expiration\":\"" + expiration + "\"}}";
    }

    private static void answer(ResponseDefinitionBuilder response) {
        STS.stubFor(any(anyUrl()).willReturn(response));
    }

    private static ResponseDefinitionBuilder ok() {
        return aResponse().withStatus(200).withBody(issued("2026-11-23T09:00:00Z"));
    }

    private RamRoleCredentialsProvider.Builder role() {
        return new RamRoleCredentialsProvider.Builder(surroundings.build())
                .source(StaticCredentialsProvider.of("source-id", "source-secret-Zq4", "source-token-Zq5"))
                .roleArn("acs:ram::1:role/r")
                .stsEndpoint(URI.create(STS.baseUrl()));
    }

    private OidcRoleCredentialsProvider.Builder oidc() throws Exception {
        return new OidcRoleCredentialsProvider.Builder(surroundings.build())
                .roleArn("acs:ram::1:role/r")
                .oidcProviderArn("acs:ram::1:oidc-provider/p")
                .tokenFile(Files.writeString(folder.resolve("token"), OIDC_TOKEN + "\n"))
                .stsEndpoint(URI.create(STS.baseUrl()));
    }

    private static LoggedRequest onlyRequest() {
        List<LoggedRequest> all = STS.findAll(anyRequestedFor(anyUrl()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void takesARoleWithASignedRequest() {
        answer(ok());
        Credentials credentials = role().sessionName("build")
                .duration(Duration.ofMinutes(20))
                .policy("{\"Version\":\"1\"}")
                .externalId("x")
                .build()
                .resolve();

        assertThat(credentials)
                .isEqualTo(Credentials.of(
                        "STS.id", ISSUED_SECRET, ISSUED_TOKEN, FakeTime.START.plus(Duration.ofHours(1))));
        LoggedRequest request = onlyRequest();
        assertThat(request.getHeader("x-acs-action")).isEqualTo("AssumeRole");
        assertThat(request.getHeader("x-acs-version")).isEqualTo("2015-04-01");
        assertThat(request.getHeader("x-acs-security-token")).isEqualTo("source-token-Zq5");
        assertThat(request.getHeader("authorization")).startsWith("ACS3-HMAC-SHA256 Credential=source-id");
        assertThat(request.queryParameter("RoleArn").firstValue()).isEqualTo("acs:ram::1:role/r");
        assertThat(request.queryParameter("RoleSessionName").firstValue()).isEqualTo("build");
        assertThat(request.queryParameter("DurationSeconds").firstValue()).isEqualTo("1200");
        assertThat(request.queryParameter("Policy").firstValue()).isEqualTo("{\"Version\":\"1\"}");
        assertThat(request.queryParameter("ExternalId").firstValue()).isEqualTo("x");
    }

    @Test
    void whatIsNotGivenComesFromTheEnvironmentAndThenFromTheDefaults() {
        surroundings
                .variable("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/env")
                .variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "env-id")
                .variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "env-secret");
        answer(ok());
        role().source(null).roleArn(null).build().resolve();

        LoggedRequest request = onlyRequest();
        assertThat(request.getHeader("authorization")).contains("Credential=env-id");
        assertThat(request.queryParameter("RoleArn").firstValue()).isEqualTo("acs:ram::1:role/env");
        assertThat(request.queryParameter("DurationSeconds").firstValue()).isEqualTo("3600");
        assertThat(request.queryParameter("RoleSessionName").firstValue()).startsWith("alicloud-images-java-");
    }

    @Test
    void takesARoleWithATokenAndWithoutASignature() throws Exception {
        answer(ok());
        assertThat(oidc().build().resolve().accessKeyId()).isEqualTo("STS.id");

        LoggedRequest request = onlyRequest();
        assertThat(request.getHeader("x-acs-action")).isEqualTo("AssumeRoleWithOIDC");
        assertThat(request.getHeader("authorization")).isNull();
        assertThat(request.getHeader("x-acs-security-token")).isNull();
        assertThat(request.getUrl()).isEqualTo("/");
        assertThat(request.getBodyAsString())
                .contains("OIDCToken=" + OIDC_TOKEN)
                .contains("OIDCProviderArn=acs%3Aram%3A%3A1%3Aoidc-provider%2Fp")
                .doesNotContain("anonymous");
    }

    @Test
    void theTokenIsReadAnewForEachSession() throws Exception {
        answer(ok());
        OidcRoleCredentialsProvider provider = oidc().build();
        Credentials first = provider.resolve();
        Files.writeString(folder.resolve("token"), "the-next-token");
        provider.invalidate(first);
        provider.resolve();
        assertThat(STS.getAllServeEvents().get(0).getRequest().getBodyAsString())
                .contains("OIDCToken=the-next-token");
    }

    @Test
    void aTokenFileThatCannotBeReadIsTold() throws Exception {
        OidcRoleCredentialsProvider.Builder builder = oidc();
        assertThatThrownBy(
                        () -> builder.tokenFile(folder.resolve("none")).build().resolve())
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> builder.tokenFile(folder).build().resolve()).hasMessageContaining("is a directory");
        Path empty = Files.writeString(folder.resolve("empty"), " \n");
        assertThatThrownBy(() -> builder.tokenFile(empty).build().resolve()).hasMessageContaining("is empty");
    }

    @Test
    void aPassingFailureIsRepeated() {
        STS.stubFor(any(anyUrl())
                .inScenario("s")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                .willSetStateTo("up"));
        STS.stubFor(any(anyUrl()).inScenario("s").whenScenarioStateIs("up").willReturn(ok()));
        assertThat(role().build().resolve().accessKeyId()).isEqualTo("STS.id");
    }

    @Test
    void aRefusalIsTypedAndShowsNoSecret() throws Exception {
        answer(aResponse()
                .withStatus(403)
                .withBody("{\"RequestId\":\"r-9\",\"Code\":\"NoPermission\",\"Message\":\"You are not authorized, with "
                        + OIDC_TOKEN + " and source-secret-Zq4.\"}"));
        CredentialsException refused = catchThrowableOfType(
                CredentialsException.class, () -> role().build().resolve());
        assertThat(refused)
                .hasMessageContaining("acs:ram::1:role/r")
                .hasMessageContaining("NoPermission")
                .hasCauseInstanceOf(PermissionDeniedException.class);
        assertThat(Printed.of(refused)).doesNotContain("Zq4").doesNotContain("Zq5");
        CredentialsException oidcRefused = catchThrowableOfType(
                CredentialsException.class, () -> oidc().build().resolve());
        assertThat(Printed.of(oidcRefused)).contains("NoPermission").doesNotContain("Zq3");
    }

    static Stream<String> unusable() {
        String whole = issued("2026-11-23T09:00:00Z");
        return Stream.of(
                whole.substring(0, whole.length() - 40),
                whole.replace("Credentials", "Other"),
                whole.replace("\"AccessKeyId\"", "\"Id\""),
                whole.replace("\"SecurityToken\"", "\"Token\""),
                whole.replace("\"AccessKeySecret\"", "\"Secret\""),
                whole.replace("2026-11-23T09:00:00Z", "tomorrow"),
                issued("2026-11-23T07:00:00Z"),
                "<html>" + ISSUED_SECRET + "</html>",
                "[]");
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void anAnswerThatCannotBeUsedIsToldWithoutItsSecrets(String body) {
        answer(aResponse().withStatus(200).withBody(body));
        CredentialsException thrown = catchThrowableOfType(
                CredentialsException.class, () -> role().build().resolve());
        assertThat(thrown).isNotNull();
        assertThat(Printed.of(thrown)).doesNotContain("Zq");
    }

    @Test
    void aSlowStsIsGivenUp() {
        answer(ok().withFixedDelay(2_000));
        surroundings.transport(new SlowGivenUp(transport, Duration.ofMillis(100)));
        assertThatThrownBy(() -> role().build().resolve())
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("did not answer in time");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 899})
    void aDurationThatIsTooShortIsRefused(long seconds) {
        assertThatThrownBy(() -> role().duration(Duration.ofSeconds(seconds)).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("900");
    }

    @Test
    void aMissingRoleIsRefusedWithTheNameOfTheVariable() {
        assertThatThrownBy(() -> role().roleArn(null).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("ALIBABA_CLOUD_ROLE_ARN");
        assertThatThrownBy(() -> oidc().oidcProviderArn(null).build())
                .hasMessageContaining("ALIBABA_CLOUD_OIDC_PROVIDER_ARN");
        assertThatThrownBy(() -> oidc().tokenFile(null).build()).hasMessageContaining("ALIBABA_CLOUD_OIDC_TOKEN_FILE");
    }
}
