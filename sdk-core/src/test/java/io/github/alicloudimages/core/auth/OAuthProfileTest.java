package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.identity.Credentials;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OAuthProfileTest {

    @TempDir
    private Path folder;

    private final TestSurroundings surroundings = new TestSurroundings();
    private final AtomicInteger refreshes = new AtomicInteger();
    private final AtomicInteger exchanges = new AtomicInteger();
    private final PlayedTransport transport = new PlayedTransport(this::answer);
    private volatile String validRefreshToken = "Zq-rt-0";
    private volatile int exchangeStatus = 200;
    private Path file;

    /** A refresh token is good for one use. */
    private HttpResponse answer(HttpRequest request) {
        String body = new String(request.body(), StandardCharsets.UTF_8);
        if (request.url().equals("https://oauth.aliyun.com/v1/token")) {
            assertThat(body).contains("grant_type=refresh_token").contains("client_id=4038181954557748008");
            if (!body.contains("refresh_token=" + validRefreshToken + "&")) {
                return PlayedTransport.json(400, "{\"error\":\"invalid_grant\",\"echo\":\"Zq\"}");
            }
            int n = refreshes.incrementAndGet();
            validRefreshToken = "Zq-rt-" + n;
            return PlayedTransport.json(
                    200,
                    "{\"access_token\":\"Zq-at-" + n + "\",\"refresh_token\":\"Zq-rt-" + n
                            + "\",\"expires_in\":10800}");
        }
        assertThat(request.url()).isEqualTo("https://oauth.aliyun.com/v1/exchange");
        assertThat(request.headers().get("authorization")).startsWith("Bearer Zq-at-");
        return PlayedTransport.json(
                exchangeStatus,
                "{\"accessKeyId\":\"STS.oauth-" + exchanges.incrementAndGet()
                        + "\",\"accessKeySecret\":\"Zq-secret\",\"securityToken\":\"Zq-token\",\"expiration\":\""
                        + surroundings.time.now().plus(Duration.ofHours(1)) + "\"}");
    }

    @BeforeEach
    void config() throws IOException {
        surroundings.transport(transport);
        file = Files.writeString(
                folder.resolve("config.json"),
                "{\"current\":\"p\",\"future\":{\"big\":12345678901234567890123,\"list\":[1.50]},\"profiles\":["
                        + "{\"name\":\"other\",\"mode\":\"AK\",\"unknown\":null},"
                        + "{\"name\":\"p\",\"mode\":\"OAuth\",\"oauth_site_type\":\"CN\",\"unknown\":\"kept\","
                        + "\"oauth_refresh_token\":\"Zq-rt-0\",\"oauth_access_token\":\"Zq-at-0\","
                        + "\"oauth_access_token_expire\":" + (FakeTime.START.getEpochSecond() + 1200) + "}]}");
    }

    private CliProfileCredentialsProvider provider() {
        return new CliProfileCredentialsProvider.Builder(surroundings.build())
                .file(file)
                .build();
    }

    private JsonNode saved() throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void tokensAndKeysAreWrittenBackAndWhatIsUnknownIsKept() throws IOException {
        assertThat(provider().resolve().accessKeyId()).isEqualTo("STS.oauth-1");
        JsonNode saved = saved();
        assertThat(Files.readString(file)).contains("12345678901234567890123").contains("1.50");
        assertThat(saved.path("profiles").get(0)).hasToString("{\"name\":\"other\",\"mode\":\"AK\",\"unknown\":null}");
        JsonNode profile = saved.path("profiles").get(1);
        assertThat(profile.path("unknown").asText()).isEqualTo("kept");
        assertThat(profile.path("oauth_refresh_token").asText()).isEqualTo("Zq-rt-1");
        assertThat(profile.path("oauth_access_token").asText()).isEqualTo("Zq-at-1");
        assertThat(profile.path("oauth_access_token_expire").asLong())
                .isEqualTo(FakeTime.START.getEpochSecond() + 10800);
        assertThat(profile.path("access_key_id").asText()).isEqualTo("STS.oauth-1");
        assertThat(profile.path("access_key_secret").asText()).isEqualTo("Zq-secret");
        assertThat(profile.path("sts_token").asText()).isEqualTo("Zq-token");
        assertThat(profile.path("sts_expiration").asLong()).isEqualTo(FakeTime.START.getEpochSecond() + 3600);
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("config.json", "config.json.lock");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFileIsForItsOwnerOnlyAndALinkStaysALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real")).resolve("config.json");
        Files.move(file, real);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createSymbolicLink(file, real);
        provider().resolve();
        assertThat(file).isSymbolicLink();
        assertThat(Files.getPosixFilePermissions(real)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("config.json.lock")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatWasWrittenServesOtherProcessesAndLaterCalls() {
        CliProfileCredentialsProvider provider = provider();
        Credentials first = provider.resolve();
        assertThat(provider.resolve()).isEqualTo(first);
        assertThat(provider().resolve()).isEqualTo(first);
        assertThat(exchanges).hasValue(1);
        assertThat(refreshes).hasValue(1);
    }

    @Test
    void aRejectedKeyIsNotTakenFromTheFileAgain() {
        CliProfileCredentialsProvider provider = provider();
        provider.resolve();
        provider.invalidate(provider.resolve());
        assertThat(provider.resolve().accessKeyId()).isEqualTo("STS.oauth-2");
        assertThat(refreshes).as("the access token is still good").hasValue(1);
    }

    @Test
    void aKeyThatIsRejectedAfterItWasWrittenIsNotTakenFromTheFileEither() {
        CliProfileCredentialsProvider provider = provider();
        provider.invalidate(provider.resolve());
        assertThat(provider.resolve().accessKeyId()).isEqualTo("STS.oauth-2");
    }

    @Test
    void aDayOfCallsRefreshesNowAndThen() {
        CliProfileCredentialsProvider provider = provider();
        for (int minute = 0; minute < 24 * 60; minute++) {
            assertThat(provider.resolve().expiration()).isAfter(surroundings.time.now());
            surroundings.time.pass(Duration.ofMinutes(1));
        }
        assertThat(exchanges.get()).isBetween(24, 40);
        assertThat(refreshes.get()).isBetween(8, 14);
    }

    @Test
    void manyProvidersShareOneRefresh() throws Exception {
        surroundings.timing =
                surroundings.time.timingWithoutWaits(new Random(1)); // the lock is waited for as long as it takes
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Credentials>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                all.add(threads.submit(() -> provider().resolve()));
            }
            for (Future<Credentials> one : all) {
                assertThat(one.get().accessKeyId()).isEqualTo("STS.oauth-1");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(refreshes).hasValue(1);
        assertThat(exchanges).hasValue(1);
    }

    @Test
    void newTokensAreSavedEvenIfTheExchangeFails() throws IOException {
        exchangeStatus = 500;
        CredentialsException thrown = catchThrowableOfType(
                CredentialsException.class, () -> provider().resolve());
        assertThat(thrown).hasMessageContaining("HTTP 500");
        assertThat(Printed.of(thrown)).doesNotContain("Zq");
        assertThat(saved().path("profiles").get(1).path("oauth_refresh_token").asText())
                .isEqualTo("Zq-rt-1");
        exchangeStatus = 200;
        assertThat(provider().resolve().accessKeyId()).startsWith("STS.oauth-");
        assertThat(refreshes).hasValue(1);
    }

    @Test
    void aSignInThatHasEndedIsTold() {
        validRefreshToken = "another";
        CredentialsException thrown = catchThrowableOfType(
                CredentialsException.class, () -> provider().resolve());
        assertThat(thrown).hasMessageContaining("Sign in again");
        assertThat(Printed.of(thrown)).doesNotContain("Zq");
    }
}
