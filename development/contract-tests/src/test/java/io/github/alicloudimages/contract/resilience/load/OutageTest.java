package io.github.alicloudimages.contract.resilience.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.VirtualTime;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What retries add to the load of a service that fails: one client, many calls one after the other. */
class OutageTest {

    private static final int CALLS = 10_000;
    private static final int UNTIL_DRAINED = 100;
    private static final RetryPolicy WITHOUT_QUOTA =
            RetryPolicy.builder().quota(0).build();
    private static final StringBuilder TABLE = new StringBuilder();

    /** How often each call was sent on average: over all calls, and without the first hundred. */
    private record Load(double all, double drained, int failed) {}

    @AfterAll
    static void print() {
        System.out.println("requests for each call          all calls   after the first " + UNTIL_DRAINED
                + "   calls that failed\n" + TABLE);
    }

    @ParameterizedTest
    @EnumSource
    void with_the_quota_an_outage_is_hardly_made_worse(Kind kind) {
        Load without = simulate(kind, WITHOUT_QUOTA, 1.0);
        Load with = simulate(kind, RetryPolicy.standard(), 1.0);
        row(kind, "always 503, no quota", without);
        row(kind, "always 503, quota", with);

        assertThat(without.all()).isEqualTo(3.0);
        assertThat(with.all()).isLessThanOrEqualTo(1.1);
        assertThat(with.drained()).isLessThanOrEqualTo(1.1);
    }

    @ParameterizedTest
    @EnumSource
    void with_the_quota_a_service_that_limps_gets_fewer_retries(Kind kind) {
        Load without = simulate(kind, WITHOUT_QUOTA, 0.3);
        Load with = simulate(kind, RetryPolicy.standard(), 0.3);
        row(kind, "30 % are 503, no quota", without);
        row(kind, "30 % are 503, quota", with);

        assertThat(without.all()).isBetween(1.35, 1.43);
        assertThat(with.all()).isLessThan(without.all());
        assertThat(with.failed()).as("retries still help").isLessThan(CALLS * 30 / 100);
    }

    private static Load simulate(Kind kind, RetryPolicy policy, double failing) {
        Random chance = new Random(7);
        AtomicInteger sent = new AtomicInteger();
        HttpTransport transport = new Service(() -> {
            sent.incrementAndGet();
            return chance.nextDouble() < failing ? answer(503, "{\"Code\":\"ServiceUnavailable\"}") : answer(200, "{}");
        });
        int failed = 0;
        int beforeDrained = 0;
        try (TestClient client = kind.open(builder -> builder.region(Clients.REGION)
                .credentialsProvider(StaticCredentialsProvider.of(Clients.ACCESS_KEY_ID, Clients.ACCESS_KEY_SECRET))
                .retryPolicy(policy)
                .timing(new VirtualTime().timing())
                .transport(transport))) {
            for (int i = 0; i < CALLS; i++) {
                if (i == UNTIL_DRAINED) {
                    beforeDrained = sent.get();
                }
                failed += client.call(Op.DESCRIBE_IMAGE_CACHES).thrown() == null ? 0 : 1;
            }
        }
        return new Load(
                (double) sent.get() / CALLS, (double) (sent.get() - beforeDrained) / (CALLS - UNTIL_DRAINED), failed);
    }

    private static HttpResponse answer(int status, String body) {
        return new HttpResponse(status, Map.of("content-type", List.of("application/json")), body.getBytes(UTF_8));
    }

    private static synchronized void row(Kind kind, String name, Load load) {
        TABLE.append(String.format(
                Locale.ROOT, "%-5s %-24s %10.3f %22.3f %19d%n", kind, name, load.all(), load.drained(), load.failed()));
    }

    /** A service without a socket, which forgets what it was sent. */
    private record Service(Supplier<HttpResponse> answers) implements HttpTransport {

        @Override
        public HttpResponse send(HttpRequest request) {
            return answers.get();
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
            return CompletableFuture.completedFuture(send(request.get()));
        }

        @Override
        public void close() {}
    }
}
