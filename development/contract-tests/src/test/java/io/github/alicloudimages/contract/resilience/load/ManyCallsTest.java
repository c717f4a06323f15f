package io.github.alicloudimages.contract.resilience.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.AsyncTestClient;
import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.contract.resilience.stage.Threads;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.http.OkHttpTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many asynchronous calls at once. */
class ManyCallsTest {

    private static final int CALLS = 1_000;
    private static final int DEFAULT_LIMIT = 64;
    private static final int SAMPLE = 20;
    private static final byte[] GOOD = "{\"RequestId\":\"r-1\"}".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private final AtomicInteger onTheWire = new AtomicInteger();
    private final AtomicInteger mostOnTheWire = new AtomicInteger();
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger mostThreads = new AtomicInteger();
    private final Threads threads = new Threads();

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void all_complete_with_no_more_threads_than_places_on_the_wire(int places) throws Exception {
        try (Stage stage = new Stage(CLOUD)) {
            stage.server().always(this::answer);
            if (places > 0) {
                OkHttpTransport transport = stage.also(
                        OkHttpTransport.builder().maxConcurrentRequests(places).build());
                stage.client(builder -> builder.transport(transport));
            }
            int limit = places > 0 ? places : DEFAULT_LIMIT;
            try (AsyncTestClient client = stage.openAsync()) {
                List<CompletableFuture<?>> calls = new ArrayList<>();
                for (int i = 0; i < CALLS; i++) {
                    calls.add(client.send(Op.DESCRIBE_IMAGE_CACHES, RequestOptions.NONE));
                }
                CompletableFuture.allOf(calls.toArray(CompletableFuture<?>[]::new))
                        .get(30, TimeUnit.SECONDS);
                assertThat(threads.ofWire()).isNotEmpty().hasSizeLessThanOrEqualTo(limit);
            }
            assertThat(stage.server().requests()).hasSize(CALLS);
            assertThat(mostOnTheWire.get()).isLessThanOrEqualTo(limit);
            assertThat(stage.server().connections()).isLessThanOrEqualTo(limit);
            assertThat(mostThreads.get()).isLessThanOrEqualTo(limit);
        }
        threads.awaitNoneOfSdk();
    }

    private boolean answer(Connection connection) throws IOException {
        connection.request();
        if (arrived.incrementAndGet() % SAMPLE == 0) {
            mostThreads.accumulateAndGet(threads.ofWire().size(), Math::max);
        }
        mostOnTheWire.accumulateAndGet(onTheWire.incrementAndGet(), Math::max);
        onTheWire.decrementAndGet();
        return connection.answer(200, "Content-Type: application/json", GOOD);
    }
}
