package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import java.io.IOException;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OAuthProfileTest {

    @TempDir
    private Path folder;

    private final TestSurroundings surroundings = new TestSurroundings();
    private final PlayedSignInSite site = new PlayedSignInSite(surroundings.time);
    private Path file;

    @BeforeEach
    void config() throws IOException {
        surroundings.transport(new PlayedTransport(site));
        file = PlayedSignInSite.config(folder.resolve("config.json"));
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
        assertThat(folder.resolve("config.json.lock"))
                .as("the lock is where all ways to the file meet")
                .doesNotExist();
        assertThat(Files.getPosixFilePermissions(real.resolveSibling("config.json.lock")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatWasWrittenServesOtherProcessesAndLaterCalls() {
        CliProfileCredentialsProvider provider = provider();
        Credentials first = provider.resolve();
        assertThat(provider.resolve()).isEqualTo(first);
        assertThat(provider().resolve()).isEqualTo(first);
        assertThat(site.exchanges).hasValue(1);
        assertThat(site.refreshes).hasValue(1);
    }

    @Test
    void aRejectedKeyIsNotTakenFromTheFileAgain() {
        CliProfileCredentialsProvider provider = provider();
        provider.resolve();
        provider.invalidate(provider.resolve());
        assertThat(provider.resolve().accessKeyId()).isEqualTo("STS.oauth-2");
        assertThat(site.refreshes).as("the access token is still good").hasValue(1);
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
        assertThat(site.exchanges.get()).isBetween(24, 40);
        assertThat(site.refreshes.get()).isBetween(8, 14);
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
        assertThat(site.refreshes).hasValue(1);
        assertThat(site.exchanges).hasValue(1);
    }

    @Test
    void newTokensAreSavedEvenIfTheExchangeFails() throws IOException {
        site.exchangeStatus = 500;
        CredentialsException thrown = catchThrowableOfType(
                CredentialsException.class, () -> provider().resolve());
        assertThat(thrown).hasMessageContaining("HTTP 500");
        assertThat(Printed.of(thrown)).doesNotContain("Zq");
        assertThat(saved().path("profiles").get(1).path("oauth_refresh_token").asText())
                .isEqualTo("Zq-rt-1");
        site.exchangeStatus = 200;
        assertThat(provider().resolve().accessKeyId()).startsWith("STS.oauth-");
        assertThat(site.refreshes).hasValue(1);
    }

    @Test
    void aSignInThatHasEndedIsTold() {
        site.validRefreshToken = "another";
        CredentialsException thrown = catchThrowableOfType(
                CredentialsException.class, () -> provider().resolve());
        assertThat(thrown).hasMessageContaining("Sign in again");
        assertThat(Printed.of(thrown)).doesNotContain("Zq");
    }
}
