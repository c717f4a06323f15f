package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.identity.Credentials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliProfileCredentialsProviderTest {

    private static final String KEY = "\"access_key_id\":\"id\",\"access_key_secret\":\"Zq-secret\"";

    @TempDir
    private Path folder;

    private final TestSurroundings surroundings = new TestSurroundings();
    private final List<List<String>> commands = new ArrayList<>();
    private final PlayedTransport transport = new PlayedTransport(this::answer);

    private HttpResponse answer(HttpRequest request) {
        String url = request.url();
        if (url.startsWith("https://sts")) {
            return PlayedTransport.json(
                    200,
                    "{\"Credentials\":{\"AccessKeyId\":\"STS."
                            + transport.requests().size()
                            + "\",\"AccessKeySecret\":\"s\",\"SecurityToken\":\"t\","
                            + "\"Expiration\":\"2026-11-23T09:00:00Z\"}}");
        }
        String key = "\"AccessKeyId\":\"KEY\",\"AccessKeySecret\":\"s\",\"SecurityToken\":\"t\","
                + "\"Expiration\":\"2026-11-23T09:00:00Z\"}";
        if (url.startsWith("http://100.100.100.200/")) {
            return PlayedTransport.json(
                    200,
                    url.endsWith("token")
                            ? "token"
                            : url.endsWith("credentials/") ? "my-role" : "{\"Code\":\"Success\"," + key);
        }
        if (url.endsWith("/cloud-credentials")) {
            return PlayedTransport.json(200, "{\"CloudCredential\":{" + key + "}");
        }
        return PlayedTransport.json(200, "{\"Code\":\"Success\"," + key);
    }

    @BeforeEach
    void home() throws IOException {
        surroundings.home(folder).transport(transport);
        surroundings.processes = command -> {
            commands.add(command);
            return new EndedProcess("{\"mode\":\"AK\"," + KEY + "}");
        };
        Files.writeString(folder.resolve("token"), "oidc-token");
    }

    private CliProfileCredentialsProvider.Builder config(String json) throws IOException {
        return new CliProfileCredentialsProvider.Builder(surroundings.build())
                .file(Files.writeString(folder.resolve("config.json"), json));
    }

    private CliProfileCredentialsProvider profile(String fields) throws IOException {
        return config("{\"current\":\"p\",\"profiles\":[{\"name\":\"p\"," + fields + "}]}")
                .build();
    }

    static Stream<String> accessKeys() {
        return Stream.of("AK", "ak", "Ak");
    }

    @ParameterizedTest
    @MethodSource("accessKeys")
    void anAccessKeyInAnyCase(String mode) throws IOException {
        assertThat(profile("\"mode\":\"" + mode + "\"," + KEY).resolve()).isEqualTo(Credentials.of("id", "Zq-secret"));
    }

    @Test
    void anStsToken() throws IOException {
        assertThat(profile("\"mode\":\"StsToken\",\"sts_token\":\"tk\"," + KEY).resolve())
                .isEqualTo(Credentials.of("id", "Zq-secret", "tk"));
    }

    @Test
    void aBearerToken() throws IOException {
        assertThat(profile("\"mode\":\"BearerToken\",\"bearer_token\":\"Zq-token\"")
                        .resolve())
                .isEqualTo(Credentials.bearer("Zq-token", null));
        assertThat(profile("\"mode\":\"bearertoken\",\"bearer_token\":\"Zq-token\","
                                + "\"bearer_token_header_key\":\"X-Acs-Bearer-Token\"")
                        .resolve()
                        .bearerToken())
                .isEqualTo("Zq-token");
    }

    @Test
    void aRoleThatIsTakenWithATemporaryKey() throws IOException {
        profile("\"mode\":\"RamRoleArn\",\"ram_role_arn\":\"r\",\"sts_token\":\"tk\"," + KEY)
                .resolve();
        assertThat(transport.requests().get(0).headers()).containsEntry("x-acs-security-token", "tk");
    }

    @Test
    void aRole() throws IOException {
        profile("\"mode\":\"RamRoleArn\",\"ram_role_arn\":\"r\",\"ram_session_name\":\"s\",\"expired_seconds\":1800,"
                        + "\"sts_region\":\"cn-beijing\",\"enable_vpc\":true,\"policy\":\"{}\",\"external_id\":\"x\","
                        + KEY)
                .resolve();
        assertThat(transport.requests().get(0).url())
                .isEqualTo("https://sts-vpc.cn-beijing.aliyuncs.com/?RoleArn=r&RoleSessionName=s&DurationSeconds=1800"
                        + "&Policy=%7B%7D&ExternalId=x");
    }

    @Test
    void anEcsRole() throws IOException {
        assertThat(profile("\"mode\":\"EcsRamRole\",\"ram_role_name\":\"r\"")
                        .resolve()
                        .accessKeyId())
                .isEqualTo("KEY");
        assertThat(profile("\"mode\":\"EcsRamRole\",\"ram_role_name\":\"\"")
                        .resolve()
                        .accessKeyId())
                .isEqualTo("KEY");
        assertThat(transport.requests()).anyMatch(request -> request.url().endsWith("/my-role"));
    }

    @Test
    void anOidcRole() throws IOException {
        profile("\"mode\":\"OIDC\",\"ram_role_arn\":\"r\",\"oidc_provider_arn\":\"p\",\"oidc_token_file\":\""
                        + folder.resolve("token") + "\",\"ram_session_name\":\"s\",\"expired_seconds\":0")
                .resolve();
        assertThat(new String(transport.requests().get(0).body(), StandardCharsets.UTF_8))
                .isEqualTo("RoleArn=r&RoleSessionName=s&DurationSeconds=3600&OIDCProviderArn=p&OIDCToken=oidc-token");
        assertThat(transport.requests().get(0).headers()).doesNotContainKey("authorization");
    }

    @Test
    void aChainOfRoles() throws IOException {
        CliProfileCredentialsProvider provider = config("{\"current\":\"a\",\"profiles\":["
                        + "{\"name\":\"a\",\"mode\":\"ChainableRamRoleArn\",\"source_profile\":\"b\",\"ram_role_arn\":\"ra\"},"
                        + "{\"name\":\"b\",\"mode\":\"chainableRamRoleArn\",\"source_profile\":\"c\",\"ram_role_arn\":\"rb\"},"
                        + "{\"name\":\"c\",\"mode\":\"AK\"," + KEY + "}]}")
                .build();
        assertThat(provider.resolve().accessKeyId()).isEqualTo("STS.2");
        assertThat(transport.requests().get(0).url()).contains("RoleArn=rb");
        assertThat(transport.requests().get(0).headers().get("authorization")).contains("Credential=id");
        assertThat(transport.requests().get(1).url()).contains("RoleArn=ra");
        assertThat(transport.requests().get(1).headers().get("authorization")).contains("Credential=STS.1");
    }

    @Test
    void aCircleOfRolesIsTold() throws IOException {
        CliProfileCredentialsProvider provider = config("{\"current\":\"a\",\"profiles\":["
                        + "{\"name\":\"a\",\"mode\":\"ChainableRamRoleArn\",\"source_profile\":\"b\"},"
                        + "{\"name\":\"b\",\"mode\":\"ChainableRamRoleArn\",\"source_profile\":\"a\"}]}")
                .build();
        assertThatThrownBy(provider::resolve)
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("a -> b -> a");
    }

    @Test
    void aProgramUnlessProgramsAreSwitchedOff() throws IOException {
        String fields = "\"mode\":\"External\",\"process_command\":\"prog --profile 'a b'\"";
        assertThat(profile(fields).resolve().accessKeyId()).isEqualTo("id");
        assertThat(commands).containsExactly(List.of("prog", "--profile", "a b"));
        surroundings.variable("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "1");
        assertThatThrownBy(() -> profile(fields).resolve())
                .hasMessageContaining("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS");
        assertThatThrownBy(() -> profile("\"mode\":\"CredentialsURI\",\"credentials_uri\":\"http://h/\"")
                        .resolve())
                .hasMessageContaining("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS");
    }

    @Test
    void aCredentialsUri() throws IOException {
        assertThat(profile("\"mode\":\"CredentialsURI\",\"credentials_uri\":\"http://host/key\"")
                        .resolve()
                        .accessKeyId())
                .isEqualTo("KEY");
        assertThat(transport.requests().get(0).url()).isEqualTo("http://host/key");
    }

    @ParameterizedTest
    @CsvSource({
        "http://signin.example.com/start, http://signin.example.com/cloud-credentials",
        "https://signin.example.com, https://signin.example.com/cloud-credentials",
        "https://signin.example.com:8443/start/login?a=b, https://signin.example.com:8443/cloud-credentials",
    })
    void cloudSsoIsAskedWhereTheSignInWas(String signIn, String asked) throws IOException {
        cloudSso(signIn).resolve();
        assertThat(transport.requests().get(0).url()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://Zq.example.com", "Zq.example.com", "mailto:Zq@example.com", "https://", "http://[Zq"})
    void anAddressOfCloudSsoThatIsNoneIsToldAndNotQuoted(String signIn) throws IOException {
        CliProfileCredentialsProvider provider = cloudSso(signIn);
        CredentialsException thrown = catchThrowableOfType(CredentialsException.class, provider::resolve);
        assertThat(thrown).hasMessageContaining("https://host/path");
        assertThat(Printed.of(thrown)).doesNotContain("Zq");
        assertThat(transport.requests()).isEmpty();
    }

    private CliProfileCredentialsProvider cloudSso(String signIn) throws IOException {
        return profile("\"mode\":\"CloudSSO\",\"cloud_sso_sign_in_url\":\"" + signIn
                + "\",\"cloud_sso_account_id\":\"1\",\"cloud_sso_access_config\":\"ac-1\",\"access_token\":\"Zq-at\","
                + "\"cloud_sso_access_token_expire\":" + (FakeTime.START.getEpochSecond() + 60));
    }

    @Test
    void aSignInToCloudSso() throws IOException {
        String fields =
                "\"mode\":\"CloudSSO\",\"cloud_sso_sign_in_url\":\"https://signin.example.com:8443/start/login\","
                        + "\"cloud_sso_account_id\":\"1\\\"2\",\"cloud_sso_access_config\":\"ac-1\",\"access_token\":\"Zq-at\","
                        + "\"cloud_sso_access_token_expire\":";
        assertThat(profile(fields + (FakeTime.START.getEpochSecond() + 60))
                        .resolve()
                        .accessKeyId())
                .isEqualTo("KEY");
        HttpRequest request = transport.requests().get(0);
        assertThat(request.headers()).containsEntry("authorization", "Bearer Zq-at");
        assertThat(new String(request.body(), StandardCharsets.UTF_8))
                .contains("\"AccountId\":\"1\\\"2\"")
                .contains("\"AccessConfigurationId\":\"ac-1\"");
        CredentialsException ended = catchThrowableOfType(
                CredentialsException.class,
                () -> profile(fields + FakeTime.START.getEpochSecond()).resolve());
        assertThat(ended).hasMessageContaining("Sign in again");
        assertThat(Printed.of(ended)).doesNotContain("Zq");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | no profile \"default\"",
                "[] | not a JSON object",
                "{\"profiles\":[{\"name\":\"Zq | not valid JSON: line 1",
                "{\"current\":\"p\",\"profiles\":\"Zq\"} | no profile \"p\"",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\"}]} | has no mode",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"RsaKeyPair\"}]} | is not supported: use AK,",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"Anonymous\"}]} | Anonymous, which has no credentials",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"BearerToken\"}]} | has no bearer_token",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"BearerToken\",\"bearer_token\":\"Zq\",\"bearer_token_header_key\":\"Zq\"}]} | bearer_token_header_key",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"AK\",\"access_key_id\":\"\"}]} | no access_key_id",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"StsToken\",\"access_key_id\":\"i\",\"access_key_secret\":\"Zq\"}]} | no sts_token",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"RamRoleArn\",\"access_key_id\":\"i\",\"access_key_secret\":\"Zq\"}]} | no ram_role_arn",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"RamRoleArn\",\"access_key_id\":\"i\",\"access_key_secret\":\"Zq\",\"ram_role_arn\":\"r\",\"expired_seconds\":60}]} | at least 900 seconds",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"ChainableRamRoleArn\",\"source_profile\":\"q\"}]} | no profile \"q\"",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"CloudSSO\"}]} | no access_token",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"OIDC\",\"ram_role_arn\":\"r\",\"oidc_provider_arn\":\"p\",\"oidc_token_file\":\"a\\u0000b\"}]} | oidc_token_file is not the path of a file",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"External\",\"process_command\":\"'Zq\"}]} | quote",
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"OAuth\",\"oauth_site_type\":\"Zq\",\"oauth_refresh_token\":\"Zq\"}]} | neither CN nor INTL",
            })
    void whatCannotBeUsedIsTold(String json, String problem) throws IOException {
        CliProfileCredentialsProvider provider = config(json).build();
        CredentialsException thrown = catchThrowableOfType(CredentialsException.class, provider::resolve);
        assertThat(thrown).hasMessageContaining(problem);
        assertThat(Printed.of(thrown)).doesNotContain("Zq");
    }

    @Test
    void theProfileIsGivenOrNamedByTheEnvironmentOrCurrent() throws IOException {
        CliProfileCredentialsProvider.Builder builder = config("{\"current\":\"a\",\"profiles\":["
                + "{\"name\":\"a\",\"mode\":\"AK\"," + KEY.replace("\"id\"", "\"ia\"") + "},"
                + "{\"name\":\"b\",\"mode\":\"AK\"," + KEY.replace("\"id\"", "\"ib\"") + "},"
                + "{\"name\":\"c\",\"mode\":\"AK\"," + KEY.replace("\"id\"", "\"ic\"") + "}]}");
        assertThat(builder.build().resolve().accessKeyId()).isEqualTo("ia");
        surroundings.variable("ALIBABA_CLOUD_PROFILE", "b");
        assertThat(builder.build().resolve().accessKeyId()).isEqualTo("ib");
        assertThat(builder.profile("c").build().resolve().accessKeyId()).isEqualTo("ic");
    }

    @Test
    void theFileIsLookedForInTheHomeFolderUnlessTheEnvironmentNamesOne() throws IOException {
        CliProfileCredentialsProvider provider =
                new CliProfileCredentialsProvider.Builder(surroundings.build()).build();
        assertThatThrownBy(provider::resolve).hasMessageContaining("config.json does not exist");
        Files.createDirectory(folder.resolve(".aliyun"));
        Files.writeString(
                folder.resolve(".aliyun/config.json"),
                "{\"profiles\":[{\"name\":\"default\",\"mode\":\"AK\"," + KEY + "}]}");
        assertThat(provider.resolve().accessKeyId()).isEqualTo("id");
        surroundings.variable(
                "ALIBABA_CLOUD_CONFIG_FILE", folder.resolve("none").toString());
        assertThatThrownBy(provider::resolve).hasMessageContaining("none does not exist");
    }

    @Test
    void theMarkThatSomeEditorsPutInFrontIsNoPartOfTheFile() throws IOException {
        assertThat(config("\uFEFF{\"profiles\":[{\"name\":\"default\",\"mode\":\"AK\"," + KEY + "}]}")
                        .build()
                        .resolve()
                        .accessKeyId())
                .isEqualTo("id");
    }

    @Test
    void anEditIsSeen() throws IOException {
        CliProfileCredentialsProvider provider = profile("\"mode\":\"AK\"," + KEY);
        assertThat(provider.resolve().accessKeyId()).isEqualTo("id");
        profile("\"mode\":\"AK\"," + KEY.replace("\"id\"", "\"another\""));
        assertThat(provider.resolve().accessKeyId()).isEqualTo("another");
        assertThat(provider).asString().doesNotContain("Zq");
    }

    @Test
    void aFileThatIsHalfWrittenIsReadAgainInAMoment() throws IOException {
        CliProfileCredentialsProvider provider = profile("\"mode\":\"AK\"," + KEY);
        provider.resolve();
        config("{\"current\":\"p\",\"profi");
        assertThat(provider.resolve().accessKeyId()).isEqualTo("id");
        profile("\"mode\":\"AK\"," + KEY.replace("\"id\"", "\"another\""));
        assertThat(provider.resolve().accessKeyId()).isEqualTo("another");
        config("{\"current\":\"p\"");
        assertThat(provider.resolve().accessKeyId()).isEqualTo("another");
        surroundings.time.pass(Duration.ofSeconds(2));
        assertThatThrownBy(provider::resolve).hasMessageContaining("not valid JSON");
    }

    /** A program that has printed something and ended. */
    private static final class EndedProcess extends Process {

        private final String output;

        EndedProcess(String output) {
            this.output = output;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(output.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public int waitFor() {
            return 0;
        }

        @Override
        public int exitValue() {
            return 0;
        }

        @Override
        public Stream<ProcessHandle> descendants() {
            return Stream.empty();
        }

        @Override
        public void destroy() {}
    }
}
