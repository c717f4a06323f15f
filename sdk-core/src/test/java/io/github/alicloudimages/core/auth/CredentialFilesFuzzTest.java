package io.github.alicloudimages.core.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.testing.MutatedBytes;
import io.github.alicloudimages.testing.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file or an answer with credentials holds: credentials, or the exception for what is none, without a secret. */
@Timeout(60)
class CredentialFilesFuzzTest {

    private static final int TRIALS = 300;

    private static final String SECRET = "5ecret-in-a-file-0123456789";

    private static final String INI = """
            # what the others use
            [default]
            enable = true
            type = access_key
            access_key_id = id
            access_key_secret = %s ; not %s
            [other]
            type = rsa_key_pair
            private_key_file = /nowhere
            """.formatted(SECRET, SECRET);

    private static final String CLI = """
            {"current": "default", "profiles": [
              {"name": "default", "mode": "StsToken", "access_key_id": "id", "access_key_secret": "%s",
               "sts_token": "%s", "expired_seconds": 900},
              {"name": "chained", "mode": "ChainableRamRoleArn", "source_profile": "default", "ram_role_arn": "a"}],
             "meta_path": ""}
            """.formatted(SECRET, SECRET);

    private static final String ANSWER = """
            {"AccessKeyId": "id", "AccessKeySecret": "%s", "SecurityToken": "%s", "Expiration": "2100-01-01T00:00:00Z"}
            """.formatted(SECRET, SECRET);

    private static final List<byte[]> INI_PIECES = pieces(
            "[", "]", "[default]\n", "=", "\n\t", "#", ";", "\r", "\u2028", "\ufeff", "enable=", "type=oidc_role\n");

    private static final List<byte[]> JSON_PIECES = pieces(
            "\"\\ud800\"",
            "\"\\n\"",
            "1e999999999",
            "9".repeat(2000),
            "[".repeat(1200),
            "{\"a\":".repeat(3000),
            "null",
            "\"current\":\"chained\",",
            "\"source_profile\":\"chained\",",
            "\"mode\":\"CloudSSO\",",
            "\"mode\":\"CredentialsURI\",",
            "\"Expiration\":-9223372036854775808,",
            "\"expired_seconds\":1e400,",
            "}",
            "]",
            "\"",
            "\u0000",
            "\ufeff");

    private final TestSurroundings surroundings = new TestSurroundings();

    private static List<byte[]> pieces(String... pieces) {
        return Stream.concat(Stream.of(pieces).map(piece -> piece.getBytes(UTF_8)), Stream.of(new byte[] {(byte) 0xff}))
                .toList();
    }

    static Stream<Long> seeds() {
        return Seed.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_ini_file(long seed, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("credentials.ini");
        surroundings.home(folder);
        Seed.trials(seed, TRIALS, random -> {
            Files.write(file, MutatedBytes.of(INI.getBytes(UTF_8), INI_PIECES, random));
            try (ProfileCredentialsProvider provider = new ProfileCredentialsProvider.Builder(surroundings.build())
                    .file(file)
                    .build()) {
                judge(provider);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_configuration_of_the_command_line_tool(long seed, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("config.json");
        surroundings.home(folder);
        Seed.trials(seed, TRIALS, random -> {
            Files.write(file, MutatedBytes.of(CLI.getBytes(UTF_8), JSON_PIECES, random));
            try (CliProfileCredentialsProvider provider = new CliProfileCredentialsProvider.Builder(
                            surroundings.build())
                    .file(file)
                    .build()) {
                judge(provider);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_answer_of_a_credentials_uri(long seed) {
        Seed.trials(seed, TRIALS, random -> {
            byte[] answer = MutatedBytes.of(ANSWER.getBytes(UTF_8), JSON_PIECES, random);
            surroundings.transport(new PlayedTransport(request -> new HttpResponse(200, Map.of(), answer)));
            try (CredentialsUriProvider provider =
                    CredentialsUriProvider.of("http://127.0.0.1/", surroundings.build())) {
                judge(provider);
            }
        });
    }

    private static void judge(CredentialsProvider provider) {
        try {
            assertThat(provider.resolve().toString()).doesNotContain(SECRET);
        } catch (CredentialsException refused) {
            assertThat(Printed.of(refused)).doesNotContain(SECRET);
        }
    }
}
