package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.identity.Credentials;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileCredentialsProviderTest {

    private static final String KEY = "access_key_id = id\naccess_key_secret = Zq-secret\n";

    @TempDir
    private Path folder;

    private final TestSurroundings surroundings = new TestSurroundings();
    private final PlayedTransport sts = new PlayedTransport(request -> PlayedTransport.json(
            200,
            "{\"Credentials\":{\"AccessKeyId\":\"STS.role\",\"AccessKeySecret\":\"s\",\"SecurityToken\":\"t\","
                    + "\"Expiration\":\"2026-11-23T09:00:00Z\"}}"));

    @BeforeEach
    void home() {
        surroundings.home(folder).transport(sts);
    }

    private ProfileCredentialsProvider of(String text) throws IOException {
        return new ProfileCredentialsProvider.Builder(surroundings.build())
                .file(Files.writeString(folder.resolve("ini"), text))
                .build();
    }

    private static String body(HttpRequest request) {
        return new String(request.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "type = access_key\n", "enable = true\ntype = ACCESS_KEY\n", "type = something_new\n"})
    void anAccessKey(String head) throws IOException {
        assertThat(of("[default]\n" + head + KEY).resolve()).isEqualTo(Credentials.of("id", "Zq-secret"));
    }

    @Test
    void theMarkThatSomeEditorsPutInFrontIsNoPartOfTheFile() throws IOException {
        assertThat(of("\uFEFF[default]\n" + KEY).resolve().accessKeyId()).isEqualTo("id");
    }

    @Test
    void theProfileIsGivenOrNamedByTheEnvironmentOrDefault() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ini"),
                "[default]\n" + KEY + "[a]\n" + KEY.replace("id\n", "a\n") + "[b]\n" + KEY.replace("id\n", "b\n"));
        ProfileCredentialsProvider.Builder builder =
                new ProfileCredentialsProvider.Builder(surroundings.build()).file(file);
        assertThat(builder.build().resolve().accessKeyId()).isEqualTo("id");
        surroundings.variable("ALIBABA_CLOUD_PROFILE", "a");
        assertThat(builder.build().resolve().accessKeyId()).isEqualTo("a");
        assertThat(builder.profile("b").build().resolve().accessKeyId()).isEqualTo("b");
        assertThat(builder.profile("b").build()).asString().contains("b").doesNotContain("Zq");
    }

    @Test
    void aRole() throws IOException {
        assertThat(of("[default]\ntype = ram_role_arn\nrole_arn = acs:ram::1:role/r\nrole_session_name = s\n" + KEY)
                        .resolve()
                        .accessKeyId())
                .isEqualTo("STS.role");
        assertThat(sts.requests().get(0).url())
                .startsWith("https://sts.aliyuncs.com/?RoleArn=acs%3Aram%3A%3A1%3Arole%2Fr");
        assertThat(sts.requests().get(0).headers().get("authorization")).contains("Credential=id");
    }

    @Test
    void anOidcRole() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "the-token");
        assertThat(of("[default]\ntype = oidc_role_arn\nrole_arn = r\noidc_provider_arn = p\noidc_token_file_path = "
                                + token + "\n")
                        .resolve()
                        .accessKeyId())
                .isEqualTo("STS.role");
        assertThat(body(sts.requests().get(0))).contains("OIDCToken=the-token").contains("OIDCProviderArn=p");
    }

    @Test
    void anEcsRole() throws IOException {
        surroundings.transport(new PlayedTransport(request -> PlayedTransport.json(
                200,
                request.method().equals("PUT")
                        ? "token"
                        : "{\"Code\":\"Success\",\"AccessKeyId\":\"STS.ecs\",\"AccessKeySecret\":\"s\","
                                + "\"SecurityToken\":\"t\",\"Expiration\":\"2026-11-23T09:00:00Z\"}")));
        assertThat(of("[default]\ntype = ecs_ram_role\nrole_name = r\n")
                        .resolve()
                        .accessKeyId())
                .isEqualTo("STS.ecs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[other] | no section [default]",
                "[default]\\nenable = false\\naccess_key_id = id | is not enabled",
                "[default] | access_key_id of the section [default]",
                "[default]\\naccess_key_id = id\\naccess_key_secret = | access_key_secret of the section [default]",
                "[default]\\ntype = ecs_ram_role | role_name of the section [default]",
                "[default]\\ntype = ram_role_arn\\naccess_key_id=i\\naccess_key_secret=Zq | role_arn of the section",
                "[default]\\ntype = oidc_role_arn\\nrole_arn=i | oidc_provider_arn of the section",
                "[default]\\ntype = rsa_key_pair | rsa_key_pair",
                " | no section [default]",
            })
    void whatIsMissingIsNamed(String text, String problem) throws IOException {
        ProfileCredentialsProvider provider = of(text == null ? "" : text.replace("\\n", "\n"));
        assertThatThrownBy(provider::resolve)
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining(problem)
                .message()
                .doesNotContain("Zq");
    }

    @Test
    void bothDefaultPathsAreRead() throws IOException {
        Path dot = Files.createDirectory(folder.resolve(".alibabacloud"));
        ProfileCredentialsProvider provider = new ProfileCredentialsProvider.Builder(surroundings.build()).build();
        assertThatThrownBy(provider::resolve)
                .hasMessageContaining("credentials.ini")
                .hasMessageContaining("does not exist");
        Files.writeString(dot.resolve("credentials"), "[default]\n" + KEY);
        assertThat(provider.resolve().accessKeyId()).isEqualTo("id");
        Files.writeString(dot.resolve("credentials.ini"), "[default]\n" + KEY.replace("id\n", "suffix\n"));
        assertThat(provider.resolve().accessKeyId()).isEqualTo("suffix");
        surroundings.variable(
                "ALIBABA_CLOUD_CREDENTIALS_FILE",
                Files.writeString(folder.resolve("x"), "[default]\n" + KEY.replace("id\n", "env\n"))
                        .toString());
        assertThat(provider.resolve().accessKeyId()).isEqualTo("env");
        surroundings.variable("ALIBABA_CLOUD_CREDENTIALS_FILE", " ");
        assertThatThrownBy(provider::resolve).hasMessageContaining("ALIBABA_CLOUD_CREDENTIALS_FILE is set to nothing");
    }

    @Test
    void anEditIsSeenAndAnotherProfilesEditKeepsTheSession() throws IOException {
        String role = "[default]\ntype = ram_role_arn\nrole_arn = r\n" + KEY;
        ProfileCredentialsProvider provider = of(role);
        provider.resolve();
        of(role + "[another]\n" + KEY);
        provider.resolve();
        assertThat(sts.requests()).hasSize(1);
        of(role.replace("role_arn = r", "role_arn = r2"));
        provider.resolve();
        assertThat(sts.requests()).hasSize(2);
        of("[default]\n" + KEY);
        assertThat(provider.resolve()).isEqualTo(Credentials.of("id", "Zq-secret"));
        assertThat(provider.resolveAsync(Runnable::run)).isCompletedWithValue(Credentials.of("id", "Zq-secret"));
    }

    @Test
    void aSessionCanBeInvalidated() throws IOException {
        ProfileCredentialsProvider provider = of("[default]\ntype = ram_role_arn\nrole_arn = r\n" + KEY);
        provider.invalidate(Credentials.of("before", "anything"));
        provider.invalidate(provider.resolve());
        provider.resolve();
        assertThat(sts.requests()).hasSize(2);
        provider.close();
    }

    @Test
    void whatTheFileLeadsToAfterItWasClosedIsClosedToo() throws IOException {
        String role = "[default]\ntype = ram_role_arn\nrole_arn = r\n" + KEY;
        ProfileCredentialsProvider provider = of(role);
        Credentials held = provider.resolve();
        provider.close();
        assertThat(provider.resolve()).isEqualTo(held);
        of(role.replace("role_arn = r", "role_arn = r2"));
        assertThatThrownBy(provider::resolve).hasMessageContaining("closed");
    }

    @Test
    void anExecutorThatTakesNothingFailsTheFuture() throws IOException {
        ProfileCredentialsProvider provider = of("[default]\n" + KEY);
        assertThat(provider.resolveAsync(task -> {
                    throw new RejectedExecutionException("shut down");
                }))
                .isCompletedExceptionally();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatMayNotBeReadIsTold() throws IOException {
        ProfileCredentialsProvider provider = of("[default]\n" + KEY);
        Path file = folder.resolve("ini");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertThatThrownBy(provider::resolve).hasMessageContaining("no permission");
    }

    @Test
    void aFolderIsNoFile() {
        ProfileCredentialsProvider provider = new ProfileCredentialsProvider.Builder(surroundings.build())
                .file(folder)
                .build();
        assertThatThrownBy(provider::resolve)
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("is a directory");
    }
}
