package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.identity.Credentials;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DefaultCredentialsProviderTest {

    @TempDir
    private Path home;

    private final TestSurroundings surroundings = new TestSurroundings();
    private final PlayedTransport network = new PlayedTransport(this::answer);
    private volatile boolean metadata;
    private volatile int stsStatus = 200;
    private volatile int uriStatus = 200;
    private volatile @Nullable CountDownLatch silence;

    @BeforeEach
    void machine() {
        surroundings.home(home).transport(network);
    }

    private HttpResponse answer(HttpRequest request) throws IOException {
        String key = "\"AccessKeySecret\":\"s\",\"SecurityToken\":\"t\",\"Expiration\":\""
                + surroundings.time.now().plus(Duration.ofHours(1)) + "\"}";
        if (request.url().startsWith("https://sts.")) {
            awaitSilence();
            return PlayedTransport.json(
                    stsStatus,
                    stsStatus == 200
                            ? "{\"Credentials\":{\"AccessKeyId\":\"STS.oidc\"," + key + "}"
                            : "{\"Code\":\"" + (stsStatus == 503 ? "ServiceUnavailable" : "NoPermission") + "\"}");
        }
        if (request.url().startsWith("http://uri/")) {
            return PlayedTransport.json(uriStatus, "{\"AccessKeyId\":\"STS.uri\"," + key);
        }
        if (!metadata) {
            throw new TransportFailure(TransportFailure.Reason.CONNECT, "nobody there", null);
        }
        return PlayedTransport.json(
                200,
                request.url().endsWith("/token") || request.url().endsWith("credentials/")
                        ? "text"
                        : "{\"Code\":\"Success\",\"AccessKeyId\":\"STS.ecs\"," + key);
    }

    private void awaitSilence() throws TransportFailure {
        CountDownLatch until = silence;
        try {
            if (until != null) {
                until.await();
            }
        } catch (InterruptedException interrupted) {
            throw new TransportFailure(TransportFailure.Reason.CANCELLED, "interrupted", interrupted);
        }
    }

    @TestFactory
    List<DynamicTest> theTable() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream table = getClass().getResourceAsStream("/credentials/chain.json")) {
            int number = 0;
            for (JsonNode row : new ObjectMapper().readTree(table)) {
                Path own = Files.createDirectory(home.resolve("home-" + number++));
                tests.add(DynamicTest.dynamicTest(row.path("case").asText(), () -> check(row, own)));
            }
        }
        return tests;
    }

    private static void check(JsonNode row, Path home) throws IOException {
        DefaultCredentialsProviderTest machine = new DefaultCredentialsProviderTest();
        machine.surroundings.home(home).transport(machine.network);
        machine.metadata = row.path("metadata").asBoolean();
        row.path("properties")
                .properties()
                .forEach(entry -> machine.surroundings.properties.put(
                        entry.getKey(), entry.getValue().asText()));
        row.path("variables")
                .properties()
                .forEach(entry -> machine.surroundings.variables.put(
                        entry.getKey(), entry.getValue().asText().replace("{home}", home.toString())));
        for (var file : row.path("files").properties()) {
            Path path = home.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().asText());
        }
        try (DefaultCredentialsProvider chain = new DefaultCredentialsProvider(machine.surroundings.build())) {
            if (row.has("winner")) {
                assertThat(chain.resolve().accessKeyId())
                        .isEqualTo(row.path("id").asText());
                assertThat(chain.source()).isEqualTo(row.path("winner").asText());
                assertThat(chain.resolveAsync(Runnable::run))
                        .succeedsWithin(Duration.ofSeconds(5))
                        .extracting(Credentials::accessKeyId)
                        .isEqualTo(row.path("id").asText());
            } else {
                CredentialsException thrown = catchThrowableOfType(CredentialsException.class, chain::resolve);
                assertThat(row.path("failure")).isNotEmpty();
                for (JsonNode part : row.path("failure")) {
                    assertThat(thrown).hasMessageContaining(part.asText());
                }
                assertThat(Printed.of(thrown)).doesNotContain("Zq");
                assertThat(chain.source()).isNull();
            }
        }
    }

    private DefaultCredentialsProvider chain() {
        return new DefaultCredentialsProvider(surroundings.build());
    }

    private long metadataRequests() {
        return requestsTo("100.100.100.200");
    }

    private long stsRequests() {
        return requestsTo("//sts.");
    }

    private long requestsTo(String host) {
        return network.requests().stream()
                .filter(request -> request.url().contains(host))
                .count();
    }

    @Test
    void offEcsTheMetadataAreProbedShortlyAndOnceAsLongAsAnotherSourceServes() {
        surroundings.variable("ALIBABA_CLOUD_CREDENTIALS_URI", "http://uri/");
        try (DefaultCredentialsProvider chain = chain()) {
            Credentials first = chain.resolve();
            assertThat(first.accessKeyId()).isEqualTo("STS.uri");
            surroundings.time.pass(Duration.ofMinutes(4));
            uriStatus = 403;
            chain.invalidate(first);
            assertThatThrownBy(chain::resolve).hasMessageContaining("less than 5 minutes ago");
            assertThat(network.requests())
                    .filteredOn(request -> request.url().contains("100.100.100.200"))
                    .extracting(request -> request.timeouts().connect())
                    .containsExactly(Duration.ofMillis(400));
            metadata = true;
            surroundings.time.pass(Duration.ofMinutes(1));
            assertThat(chain.resolve().accessKeyId()).isEqualTo("STS.ecs");
        }
    }

    @Test
    void aMissedConnectionLocksNobodyOutWhoHasNoOtherSource() {
        try (DefaultCredentialsProvider chain = chain()) {
            assertThatThrownBy(chain::resolve).hasMessageContaining("There is no instance metadata");
            metadata = true;
            surroundings.time.pass(Duration.ofSeconds(2));
            assertThatThrownBy(chain::resolve).hasMessageContaining("less than 5 seconds ago");
            assertThat(network.requests()).hasSize(1);
            surroundings.time.pass(Duration.ofSeconds(3));
            assertThat(chain.resolve().accessKeyId()).isEqualTo("STS.ecs");
        }
    }

    @Test
    void whoNamesHisRoleIsGivenMoreTime() {
        surroundings.variable("ALIBABA_CLOUD_ECS_METADATA", "r");
        try (DefaultCredentialsProvider chain = chain()) {
            assertThatThrownBy(chain::resolve).isInstanceOf(CredentialsException.class);
        }
        assertThat(network.requests().get(0).timeouts().connect()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theWinnerIsKept() {
        metadata = true;
        try (DefaultCredentialsProvider chain = chain()) {
            chain.resolve();
            surroundings
                    .variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "env")
                    .variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
            assertThat(chain.resolve().accessKeyId()).isEqualTo("STS.ecs");
        }
    }

    @Test
    void aWinnerThatFailsForGoodLocksNobodyOut() {
        surroundings.variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "env").variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
        try (DefaultCredentialsProvider chain = chain()) {
            chain.resolve();
            surroundings.variables.clear();
            metadata = true;
            assertThat(chain.resolveAsync(Runnable::run))
                    .succeedsWithin(Duration.ofSeconds(5))
                    .extracting(Credentials::accessKeyId)
                    .isEqualTo("STS.ecs");
            assertThat(chain.source()).isEqualTo("ECS RAM role");
        }
    }

    private void rrsa() throws IOException {
        surroundings
                .variable("ALIBABA_CLOUD_ROLE_ARN", "r")
                .variable("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p")
                .variable(
                        "ALIBABA_CLOUD_OIDC_TOKEN_FILE",
                        Files.writeString(home.resolve("token"), "t").toString());
        metadata = true;
    }

    @Test
    void anOutageDoesNotPutAnotherIdentityInThePlaceOfTheWinner() throws IOException {
        rrsa();
        try (DefaultCredentialsProvider chain = chain()) {
            assertThat(chain.resolve().accessKeyId()).isEqualTo("STS.oidc");
            stsStatus = 503;
            surroundings.time.pass(Duration.ofHours(2));
            assertThatThrownBy(chain::resolve).hasMessageContaining("ServiceUnavailable");
            assertThat(chain.resolveAsync(Runnable::run)).failsWithin(Duration.ofSeconds(5));
            stsStatus = 403;
            surroundings.time.pass(Duration.ofSeconds(5));
            assertThat(chain.resolve().accessKeyId()).as("it fails for good").isEqualTo("STS.ecs");
        }
    }

    @Test
    void whatStandsInForASourceThatIsOnlyOutOfOrderIsNotKept() throws IOException {
        rrsa();
        stsStatus = 503;
        try (DefaultCredentialsProvider chain = chain()) {
            assertThat(chain.resolve().accessKeyId()).isEqualTo("STS.ecs");
            assertThat(chain.source()).isNull();
            stsStatus = 200;
            assertThat(chain.resolve().accessKeyId())
                    .as("not asked for each call")
                    .isEqualTo("STS.ecs");
            surroundings.time.pass(Duration.ofSeconds(30));
            CachingCredentialsProviderTest.await(
                    () -> chain.resolve().accessKeyId().equals("STS.oidc"));
            assertThat(chain.source()).isEqualTo("OIDC role");
        }
    }

    @Test
    void whoStandsInForWhomIsLoggedOncePerChange() throws IOException {
        rrsa();
        stsStatus = 503;
        try (HeardLog log = HeardLog.of(ChainLog.class);
                DefaultCredentialsProvider chain = chain()) {
            chain.resolve();
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("WARN Credentials come from ECS RAM role, in place of OIDC role: ")
                    .contains("ServiceUnavailable", "every 30 s");
            for (int again = 1; again <= 3; again++) {
                long before = stsRequests();
                CachingCredentialsProviderTest.await(() -> {
                    surroundings.time.pass(Duration.ofSeconds(30)); // the round before may have ended just now
                    chain.resolve();
                    return stsRequests() > before;
                });
            }
            assertThat(log.lines()).hasSize(1);
            stsStatus = 200;
            CachingCredentialsProviderTest.await(() -> {
                surroundings.time.pass(Duration.ofSeconds(30));
                return chain.resolve().accessKeyId().equals("STS.oidc");
            });
            CachingCredentialsProviderTest.await(() -> log.lines().size() == 2);
            assertThat(log.lines().get(1))
                    .isEqualTo("INFO Credentials come from OIDC role, no longer from ECS RAM role.");
        }
    }

    @Test
    void whoFollowsASourceThatFailsForGoodIsLogged() throws IOException {
        rrsa();
        try (HeardLog log = HeardLog.of(ChainLog.class);
                DefaultCredentialsProvider chain = chain()) {
            chain.resolve();
            assertThat(log.lines()).as("the one that has to serve").isEmpty();
            stsStatus = 403;
            surroundings.time.pass(Duration.ofHours(2));
            assertThat(chain.resolve().accessKeyId()).isEqualTo("STS.ecs");
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("WARN Credentials come from ECS RAM role, in place of OIDC role: ")
                    .doesNotContain("every 30 s");
        }
    }

    @Test
    void whoFollowsASourceWhoseSettingsAreGoneIsLogged() {
        surroundings.variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "env").variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
        try (HeardLog log = HeardLog.of(ChainLog.class);
                DefaultCredentialsProvider chain = chain()) {
            chain.resolve();
            surroundings.variables.clear();
            metadata = true;
            chain.resolve();
            assertThat(log.lines())
                    .containsExactly("INFO Credentials come from ECS RAM role, no longer from environment variables.");
        }
    }

    @Test
    void callersAreNotHeldUpByTheSourceThatIsOutOfOrder() throws Exception {
        rrsa();
        stsStatus = 503;
        CountDownLatch go = new CountDownLatch(1);
        try (DefaultCredentialsProvider chain = chain()) {
            chain.resolve();
            silence = go;
            surroundings.time.pass(Duration.ofSeconds(30));
            long before = stsRequests();
            assertThat(chain.resolve().accessKeyId()).isEqualTo("STS.ecs");
            assertThat(chain.resolveAsync(Runnable::run))
                    .succeedsWithin(Duration.ofSeconds(5))
                    .extracting(Credentials::accessKeyId)
                    .isEqualTo("STS.ecs");
            CachingCredentialsProviderTest.await(() -> stsRequests() > before);
        } finally {
            go.countDown();
        }
    }

    @Test
    void aSourceThatStandsInAndFailsIsForgottenWhateverTheReason() throws IOException {
        rrsa();
        stsStatus = 503;
        surroundings.variable("ALIBABA_CLOUD_CREDENTIALS_URI", "http://uri/");
        try (DefaultCredentialsProvider chain = chain()) {
            assertThat(chain.resolve().accessKeyId()).isEqualTo("STS.ecs");
            metadata = false;
            surroundings.time.pass(Duration.ofHours(2));
            assertThat(chain.resolve().accessKeyId()).isEqualTo("STS.uri");
        }
    }

    @Test
    void aRefusedKeyIsDroppedByTheSourceThatGaveIt() {
        metadata = true;
        try (DefaultCredentialsProvider chain = chain()) {
            chain.invalidate(chain.resolve());
            int before = network.requests().size();
            chain.resolve();
            assertThat(network.requests().size()).isGreaterThan(before);
        }
    }

    @Test
    void aRefusedKeyIsDroppedAlsoByASourceThatOnlyStandsIn() throws IOException {
        rrsa();
        stsStatus = 503;
        try (DefaultCredentialsProvider chain = chain()) {
            Credentials refused = chain.resolve();
            assertThat(refused.accessKeyId()).isEqualTo("STS.ecs");
            long before = metadataRequests();
            chain.invalidate(refused);
            chain.resolve();
            assertThat(metadataRequests()).isGreaterThan(before);
        }
    }

    @Test
    void asynchronousCallersDoNotBlockWhileTheChainIsTried() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        surroundings.transport(new PlayedTransport(request -> {
            try {
                go.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                throw new TransportFailure(TransportFailure.Reason.CANCELLED, "interrupted", interrupted);
            }
            metadata = true;
            return answer(request);
        }));
        try (DefaultCredentialsProvider chain = chain()) {
            var first = chain.resolveAsync(Runnable::run);
            var second = chain.resolveAsync(Runnable::run);
            assertThat(first).isNotDone();
            go.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isSameAs(second.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void closingEndsTheThreadsAndWhatIsHeldIsServedAsLongAsItIsFresh() {
        metadata = true;
        DefaultCredentialsProvider chain = chain();
        chain.resolve();
        chain.close();
        chain.close();
        assertThat(chain.resolve().accessKeyId()).isEqualTo("STS.ecs");
        surroundings.time.pass(Duration.ofHours(2));
        assertThatThrownBy(chain::resolve).hasMessageContaining("closed");
    }

    @Test
    void nothingSecretIsPrinted() {
        surroundings
                .variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "env")
                .variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "Zq")
                .variable("ALIBABA_CLOUD_SECURITY_TOKEN", "Zq");
        try (DefaultCredentialsProvider chain = chain()) {
            assertThat(chain).asString().isEqualTo("DefaultCredentialsProvider{no source yet}");
            assertThat(chain.resolve()).asString().doesNotContain("Zq");
            assertThat(chain).asString().isEqualTo("DefaultCredentialsProvider{environment variables}");
        }
    }
}
