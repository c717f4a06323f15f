package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.core.auth.internal.ProcessStarter;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.TransportFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An application that runs for weeks: while its source is only out of order it must not go on under another identity,
 * which here is a key in the environment that appears after the source has served.
 */
class SameIdentityTest {

    private static final String KEY = "\"AccessKeyId\":\"own\",\"AccessKeySecret\":\"s\",\"SecurityToken\":\"t\"";

    @TempDir
    private Path home;

    private final TestSurroundings surroundings = new TestSurroundings();

    /** A status and a body; {@code null} while all is well. */
    private volatile @Nullable String outage;

    private volatile String outageOf = "";

    @BeforeEach
    void machine() {
        surroundings.home(home).transport(new PlayedTransport(this::answer));
        surroundings.variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    }

    private HttpResponse answer(HttpRequest request) throws IOException {
        String url = request.url();
        String failing = outage;
        if (failing != null && url.contains(outageOf)) {
            if (failing.equals("silence")) {
                throw new TransportFailure(TransportFailure.Reason.TIMEOUT, "silence", null);
            }
            return PlayedTransport.json(Integer.parseInt(failing.substring(0, 3)), failing.substring(4));
        }
        String end = ",\"Expiration\":\"" + surroundings.time.now().plus(Duration.ofHours(1)) + "\"}";
        if (url.contains("//sts.")) {
            return PlayedTransport.json(200, "{\"Credentials\":{" + KEY + end + "}");
        }
        if (url.endsWith("/cloud-credentials")) {
            return PlayedTransport.json(200, "{\"CloudCredential\":{" + KEY + end + "}");
        }
        if (url.endsWith("/v1/token")) {
            return PlayedTransport.json(200, "{\"access_token\":\"at\",\"refresh_token\":\"rt\",\"expires_in\":3600}");
        }
        if (url.endsWith("/v1/exchange")) {
            return PlayedTransport.json(
                    200,
                    "{\"accessKeyId\":\"own\",\"accessKeySecret\":\"s\",\"securityToken\":\"t\""
                            + end.replace("E", "e"));
        }
        return PlayedTransport.json(
                200,
                url.endsWith("token") || url.endsWith("credentials/") ? "role" : "{\"Code\":\"Success\"," + KEY + end);
    }

    private void metadata() {
        surroundings.variables.remove("ALIBABA_CLOUD_ECS_METADATA_DISABLED");
    }

    private void uri() {
        surroundings.variable("ALIBABA_CLOUD_CREDENTIALS_URI", "http://uri/");
    }

    private Path pod() throws IOException {
        Path token = Files.writeString(home.resolve("token"), "t");
        surroundings
                .variable("ALIBABA_CLOUD_ROLE_ARN", "r")
                .variable("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p")
                .variable("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token.toString());
        return token;
    }

    private Path cli(String fields) throws IOException {
        return Files.writeString(
                Files.createDirectories(home.resolve(".aliyun")).resolve("config.json"),
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\"," + fields + "}]}");
    }

    private void cloudSso() throws IOException {
        cli("\"mode\":\"CloudSSO\",\"cloud_sso_sign_in_url\":\"https://signin.example.com/\","
                + "\"cloud_sso_account_id\":\"1\",\"cloud_sso_access_config\":\"ac\",\"access_token\":\"at\","
                + "\"cloud_sso_access_token_expire\":" + (FakeTime.START.getEpochSecond() + 360_000));
    }

    private void oauth() throws IOException {
        cli("\"mode\":\"OAuth\",\"oauth_refresh_token\":\"rt\"");
    }

    private interface Change {
        void make() throws IOException;
    }

    /** The source serves, something happens to it, a key of somebody else appears, and the call after that is this. */
    private DefaultCredentialsProvider after(Change change) throws IOException {
        DefaultCredentialsProvider chain = new DefaultCredentialsProvider(surroundings.build());
        assertThat(chain.resolve().accessKeyId()).isEqualTo("own");
        surroundings.variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "other").variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
        change.make();
        surroundings.time.pass(Duration.ofHours(2));
        return chain;
    }

    private void staysItself(Change change) throws IOException {
        try (DefaultCredentialsProvider chain = after(change)) {
            String source = chain.source();
            assertThatThrownBy(chain::resolve).isInstanceOf(CredentialsException.class);
            assertThat(chain.resolveAsync(Runnable::run)).failsWithin(Duration.ofSeconds(5));
            assertThat(chain.source()).isEqualTo(source);
            outage = null;
            surroundings.time.pass(Duration.ofMinutes(1));
            assertThat(chain.resolve().accessKeyId()).as("when it is over").isEqualTo("own");
        }
    }

    private void anotherTakesOver(Change change) throws IOException {
        try (DefaultCredentialsProvider chain = after(change)) {
            assertThat(chain.resolve().accessKeyId()).isEqualTo("other");
            assertThat(chain.source()).isEqualTo("environment variables");
        }
    }

    private Change outage(String of, String answer) {
        return () -> {
            outageOf = of;
            outage = answer;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "silence",
                "500 ",
                "501 ",
                "502 ",
                "503 ",
                "504 ",
                "408 ",
                "429 ",
                "302 ",
                "200 <html>",
                "200 {}",
                "200 []",
                "200 {\"Code\":\"Failed\"}",
                "200 {\"AccessKeyId\":\"a b\",\"AccessKeySecret\":\"s\",\"SecurityToken\":\"t\",\"Expiration\":\"2030-01-01T00:00:00Z\"}",
                "200 {\"AccessKeyId\":\"own\",\"AccessKeySecret\":\"s\",\"SecurityToken\":\"t\",\"Expiration\":\"2026-11-23T09:00:00Z\"}",
            })
    void anOutageOfTheUriPasses(String answer) throws IOException {
        uri();
        staysItself(outage("http://uri/", answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"400 ", "401 ", "403 ", "404 "})
    void aUriThatSaysNoIsGivenUp(String answer) throws IOException {
        uri();
        anotherTakesOver(outage("http://uri/", answer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/latest/ | silence",
                "/latest/ | 500 ",
                "/latest/ | 503 ",
                "/latest/ | 429 ",
                "security-credentials/ | 200 <html>",
                "security-credentials/role | 200 {\"Code\":\"Failed\"}",
                "security-credentials/role | 200 {}",
            })
    void anOutageOfTheMetadataPasses(String of, String answer) throws IOException {
        metadata();
        staysItself(outage(of, answer));
    }

    /** Version 1 refuses there whatever is asked without a token. */
    @Test
    void anOutageOfTheTokensPassesOnAnInstanceThatInsistsOnThem() throws IOException {
        metadata();
        surroundings.transport(new PlayedTransport(request -> {
            boolean withToken = request.headers().containsKey("x-aliyun-ecs-metadata-token");
            return request.method().equals("GET") && !withToken ? PlayedTransport.json(403, "") : answer(request);
        }));
        staysItself(outage("/latest/api/token", "503 "));
    }

    @Test
    void aRoleThatWasTakenAwayIsGivenUp() throws IOException {
        metadata();
        anotherTakesOver(outage("security-credentials/", "404 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "silence",
                "500 {\"Code\":\"InvalidStrange\"}",
                "503 <html>",
                "429 {}",
                "408 {}",
                "200 <html>",
                "200 {}",
                "200 {\"Credentials\":{}}",
                "200 {\"Credentials\":{\"AccessKeyId\":\"own\",\"AccessKeySecret\":\"s\",\"SecurityToken\":\"t\",\"Expiration\":\"soon\"}}",
                "400 {\"Code\":\"AuthenticationFail.OIDCToken.Expired\"}",
            })
    void anOutageOfStsPasses(String answer) throws IOException {
        pod();
        staysItself(outage("//sts.", answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"403 {\"Code\":\"NoPermission\"}", "404 {\"Code\":\"EntityNotExist.Role\"}"})
    void aRoleThatStsRefusesIsGivenUp(String answer) throws IOException {
        pod();
        anotherTakesOver(outage("//sts.", answer));
    }

    @Test
    void aTokenFileThatIsGoneForAMomentPasses() throws IOException {
        Path token = pod();
        try (DefaultCredentialsProvider chain = after(() -> Files.delete(token))) {
            assertThatThrownBy(chain::resolve).hasMessageContaining("does not exist");
            Files.writeString(token, " ");
            surroundings.time.pass(Duration.ofSeconds(5));
            assertThatThrownBy(chain::resolve).hasMessageContaining("is empty");
            Files.writeString(token, "next");
            surroundings.time.pass(Duration.ofSeconds(5));
            assertThat(chain.resolve().accessKeyId()).isEqualTo("own");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"silence", "500 ", "429 ", "200 <html>", "200 {}"})
    void anOutageOfCloudSsoPasses(String answer) throws IOException {
        cloudSso();
        staysItself(outage("/cloud-credentials", answer));
    }

    @Test
    void aSignInToCloudSsoThatIsRefusedIsGivenUp() throws IOException {
        cloudSso();
        anotherTakesOver(outage("/cloud-credentials", "401 "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/token | silence",
                "/v1/token | 500 ",
                "/v1/token | 429 ",
                "/v1/token | 200 <html>",
                "/v1/exchange | silence",
                "/v1/exchange | 503 ",
                "/v1/exchange | 200 {}",
            })
    void anOutageOfTheSignInSitePasses(String of, String answer) throws IOException {
        oauth();
        staysItself(outage(of, answer));
    }

    @Test
    void aSignInThatHasEndedIsGivenUp() throws IOException {
        oauth();
        anotherTakesOver(outage("/v1/token", "400 "));
    }

    private void program(ProcessStarter starter) throws IOException {
        cli("\"mode\":\"External\",\"process_command\":\"prog\"");
        surroundings.processes = starter;
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 1", "echo nothing", "echo {}", "kill -9 $$", "no program"})
    void aProgramThatFailsPasses(String script) throws IOException {
        program(command -> {
            if ("no program".equals(outage)) {
                throw new IOException("error=11, Resource temporarily unavailable");
            }
            String good =
                    "echo '{\"mode\":\"StsToken\",\"access_key_id\":\"own\",\"access_key_secret\":\"s\",\"sts_token\":\"t\","
                            + "\"expiration\":\"" + surroundings.time.now().plus(Duration.ofHours(1)) + "\"}'";
            String failing = outage;
            return ProcessStarter.SYSTEM.start(List.of("sh", "-c", failing == null ? good : failing));
        });
        staysItself(outage("", script));
    }

    @Test
    void aFileThatCannotBeUnderstoodPasses() throws IOException {
        String fields = "\"mode\":\"AK\",\"access_key_id\":\"own\",\"access_key_secret\":\"s\"";
        Path file = cli(fields);
        try (DefaultCredentialsProvider chain = after(() -> Files.writeString(file, "{\"current\":"))) {
            assertThat(chain.resolve().accessKeyId())
                    .as("it may be half written")
                    .isEqualTo("own");
            surroundings.time.pass(Duration.ofHours(1));
            assertThatThrownBy(chain::resolve).hasMessageContaining("not valid JSON");
            cli(fields);
            assertThat(chain.resolve().accessKeyId()).isEqualTo("own");
        }
    }

    @Test
    void aProfileThatWasRemovedIsGivenUp() throws IOException {
        Path file = cli("\"mode\":\"AK\",\"access_key_id\":\"own\",\"access_key_secret\":\"s\"");
        try (DefaultCredentialsProvider chain =
                after(() -> Files.writeString(file, "{\"current\":\"p\",\"profiles\":[]}"))) {
            assertThat(chain.resolve().accessKeyId())
                    .as("it may be half written")
                    .isEqualTo("own");
            surroundings.time.pass(Duration.ofSeconds(2));
            assertThat(chain.resolve().accessKeyId()).isEqualTo("other");
        }
    }

    @Test
    void aFileThatWasRemovedIsGivenUp() throws IOException {
        Path file = cli("\"mode\":\"AK\",\"access_key_id\":\"own\",\"access_key_secret\":\"s\"");
        anotherTakesOver(() -> Files.delete(file));
    }

    @Test
    void aFaultOfAProgramPasses() throws IOException {
        uri();
        surroundings.transport(new PlayedTransport(request -> {
            if (outage != null) {
                throw new IllegalStateException("no thread could be started");
            }
            return answer(request);
        }));
        staysItself(outage("", "x"));
    }

    @Test
    void whatStandsInForAnInstanceThatIsOnlyOutOfOrderIsNotKept() throws IOException {
        metadata();
        uri();
        outage("/latest/", "503 ").make();
        try (DefaultCredentialsProvider chain = new DefaultCredentialsProvider(surroundings.build())) {
            chain.resolve();
            assertThat(chain.source()).isNull();
            outage = null;
            surroundings.time.pass(Duration.ofSeconds(30));
            CachingCredentialsProviderTest.await(() -> {
                chain.resolve();
                return "ECS RAM role".equals(chain.source());
            });
        }
    }
}
