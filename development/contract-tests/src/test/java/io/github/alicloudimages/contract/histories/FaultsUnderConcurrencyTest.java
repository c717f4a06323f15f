package io.github.alicloudimages.contract.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.RecordedCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sixty-four users of one client, and a service that fails at random. In the end there is what they asked for, once.
 * {@code -Dseed=...} plays another sequence of faults.
 */
class FaultsUnderConcurrencyTest {

    private static final int USERS = 64;
    private static final int PLANNED_CALLS = 4_000;
    private static final long VERY_LONG_SECONDS = 300;
    private static final Duration LONG = Duration.ofMinutes(5);

    static Stream<Arguments> runs() {
        return Arrays.stream(Way.values())
                .flatMap(way -> Arrays.stream(Kind.values())
                        .flatMap(kind -> seeds(way).stream().map(seed -> Arguments.of(way, kind, seed))));
    }

    private static List<Long> seeds(Way way) {
        Long given = Long.getLong("seed");
        if (given != null) {
            return List.of(given);
        }
        return way == Way.SOCKETS ? List.of(1L) : List.of(1L, 2L, 3L);
    }

    @ParameterizedTest(name = "{0} {1} seed {2}")
    @MethodSource("runs")
    void everybody_has_what_he_asked_for(Way way, Kind kind, long seed) throws Exception {
        long began = System.nanoTime();
        Ledger ledger = new Ledger();
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start();
                RefusingWire wire = new RefusingWire(cloud.transport(), seed);
                EitherClient client = new EitherClient(
                        kind, builder -> apply(builder, cloud, way, wire), FaultsUnderConcurrencyTest::await)) {
            cloud.eci().buildTime(Duration.ZERO).imageCacheQuota(PLANNED_CALLS);
            way.plan(cloud, new Random(seed), PLANNED_CALLS);

            List<User> users = live(client, ledger, seed);

            Duration took = Duration.ofNanos(System.nanoTime() - began);
            System.out.println("faults under concurrency, " + way + " " + kind + ", seed " + seed + ": " + ledger + ", "
                    + took.toMillis() + " ms");
            verifyLedger(ledger, cloud, way, wire);
            verifyThings(users, cloud);
            verifyCalls(cloud.calls());
        }
    }

    private static void apply(ClientBuilder<?> builder, FakeAlibabaCloud cloud, Way way, RefusingWire wire) {
        builder.region("cn-hangzhou")
                .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                .readTimeout(LONG)
                .attemptTimeout(LONG)
                .callTimeout(LONG)
                .timing(WaitlessTime.timing());
        if (way == Way.SOCKETS) {
            builder.endpoint(cloud.endpoint());
        } else {
            builder.transport(wire);
        }
    }

    private static List<User> live(EitherClient client, Ledger ledger, long seed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(USERS);
        try {
            List<User> users = new ArrayList<>();
            for (int i = 0; i < USERS; i++) {
                users.add(new User(i, client, ledger, seed));
            }
            for (Future<User> life : threads.invokeAll(users, VERY_LONG_SECONDS, TimeUnit.SECONDS)) {
                assertThat(life.isCancelled()).as("a call was lost").isFalse();
                User unused = life.get();
            }
            return users;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CompletableFuture<?> future) {
        try {
            Object unused = future.get(VERY_LONG_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException told) {
            // by the future itself
        } catch (TimeoutException | InterruptedException never) {
            throw new AssertionError("The future was never completed", never);
        }
    }

    private static void verifyLedger(Ledger ledger, FakeAlibabaCloud cloud, Way way, RefusingWire wire) {
        assertThat(ledger.answers() + ledger.failures()).as("calls that ended").isEqualTo(ledger.calls());
        assertThat(ledger.unknown()).as("failures with unknown outcome").isPositive();
        assertThat(ledger.failures()).as("failures with known outcome too").isGreaterThan(ledger.unknown());
        int seen = cloud.calls().size();
        assertThat(seen).as("the faults last to the end").isLessThan(PLANNED_CALLS);
        if (way == Way.IN_PROCESS) {
            assertThat(wire.refused()).isPositive();
            assertThat(seen + wire.refused()).isEqualTo(ledger.attempts());
        } else {
            assertThat(seen).as("calls seen, but not told of").isLessThanOrEqualTo(ledger.attempts());
        }
    }

    private static void verifyThings(List<User> users, FakeAlibabaCloud cloud) {
        Map<String, String> caches = new HashMap<>();
        Map<String, String> images = new HashMap<>();
        Map<String, String> commits = new HashMap<>();
        for (User user : users) {
            user.caches().forEach((id, cache) -> caches.put(id, text(cache)));
            images.putAll(user.images());
            commits.putAll(user.commits());
        }
        Map<String, String> foundCaches = new HashMap<>();
        cloud.eci().imageCaches().forEach(cache -> foundCaches.put(cache.imageCacheId(), text(cache)));
        assertThat(foundCaches).as("image caches").isEqualTo(caches).isNotEmpty();

        Map<String, String> foundImages = new HashMap<>();
        cloud.ehpc()
                .imageIds()
                .forEach(id -> foundImages.put(id, cloud.ehpc().image(id).name()));
        assertThat(foundImages).as("E-HPC images").isEqualTo(images).isNotEmpty();

        Map<String, String> foundCommits = new HashMap<>();
        cloud.eci().commitTasks().forEach(task -> foundCommits.put(task.taskId(), task.containerName()));
        assertThat(foundCommits).as("commit tasks").isEqualTo(commits).isNotEmpty();
    }

    private static String text(ImageCache cache) {
        return cache.imageCacheName() + " " + cache.images();
    }

    private static void verifyCalls(List<RecordedCall> calls) {
        assertThat(calls)
                .extracting(RecordedCall::nonce)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(calls).allMatch(RecordedCall::signatureValid);
        Map<String, Map<String, String>> byToken = new HashMap<>();
        for (RecordedCall call : calls) {
            if (call.clientToken() != null) {
                Map<String, String> first = byToken.putIfAbsent(call.clientToken(), call.parameters());
                assertThat(call.parameters()).isEqualTo(first == null ? call.parameters() : first);
            }
        }
        assertThat(byToken).isNotEmpty();
    }
}
