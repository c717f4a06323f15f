package io.github.alicloudimages.contract.resilience.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.contract.resilience.stage.BlockedProvider;
import io.github.alicloudimages.contract.resilience.stage.Gate;
import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.contract.resilience.stage.Threads;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesResponse;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which thread does what. */
class ThreadsOfCallsTest {

    private static final Duration VERY_LONG = Duration.ofSeconds(20);

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private Stage stage;

    @BeforeEach
    void setUp() {
        stage = new Stage(CLOUD);
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    private EciAsyncClient client(Executor completions) {
        EciAsyncClient.Builder builder = EciAsyncClient.builder().executor(completions);
        stage.apply(builder);
        return stage.also(builder.build());
    }

    private static CompletableFuture<DescribeImageCachesResponse> call(EciAsyncClient client) {
        return client.describeImageCaches(DescribeImageCachesRequest.builder().build());
    }

    @Test
    void futures_complete_on_the_given_executor() {
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "given"));
        try {
            Gate gate = new Gate();
            stage.server().always(gate::pass);
            CompletableFuture<String> thread = call(client(executor))
                    .handle((response, thrown) -> Thread.currentThread().getName());
            gate.open(); // the answer comes only now, when something is chained to the future
            assertThat(thread).succeedsWithin(VERY_LONG).isEqualTo("given");
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void failures_arrive_as_they_are() {
        stage.faults().onAny().always().respond(503, "ServiceUnavailable", "busy");
        EciAsyncClient client = client(Runnable::run);
        AtomicReference<Throwable> seen = new AtomicReference<>();
        CompletableFuture<DescribeImageCachesResponse> future = call(client);
        assertThat(future.handle((response, thrown) -> {
                    seen.set(thrown);
                    return true;
                }))
                .succeedsWithin(VERY_LONG);
        assertThat(seen.get()).isExactlyInstanceOf(ServiceUnavailableException.class);
        assertThatThrownBy(future::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void an_executor_that_refuses_does_not_keep_the_answer_back() {
        EciAsyncClient client = client(task -> {
            throw new RejectedExecutionException("full");
        });
        assertThat(call(client)).succeedsWithin(VERY_LONG);
    }

    @Test
    void an_executor_that_refuses_does_not_keep_the_failure_back() {
        stage.faults().onAny().always().respond(400, "InvalidParameter", "no");
        EciAsyncClient client = client(task -> {
            throw new RejectedExecutionException("full");
        });
        assertThat(call(client)).failsWithin(VERY_LONG);
    }

    @Test
    void a_provider_that_blocks_never_blocks_a_thread_of_the_wire_or_of_the_waits() throws Exception {
        BlockedProvider provider = new BlockedProvider();
        stage.provider(provider);
        stage.faults().onAny().times(2).respond(503, "ServiceUnavailable", "busy");
        try (TestClient client = stage.open(Kind.ASYNC)) {
            CompletableFuture<Outcome> call = client.begin(Op.DESCRIBE_IMAGE_CACHES);
            provider.awaitAsked();
            provider.release();
            call.get(20, TimeUnit.SECONDS).answer();
        }
        assertThat(provider.threads()).hasSize(3).containsOnly("alicloud-images-Eci-credentials");
    }

    @Test
    void providers_that_block_take_a_few_threads_however_many_calls_wait() throws Exception {
        BlockedProvider provider = new BlockedProvider();
        stage.provider(provider);
        Threads threads = new Threads();
        try (TestClient client = stage.open(Kind.ASYNC)) {
            List<CompletableFuture<Outcome>> calls = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                calls.add(client.begin(Op.DESCRIBE_IMAGE_CACHES));
            }
            provider.awaitAsked();
            assertThat(threads.named("alicloud-images-Eci-credentials")).hasSizeLessThanOrEqualTo(4);
            provider.release();
            for (CompletableFuture<Outcome> call : calls) {
                call.get(20, TimeUnit.SECONDS).answer();
            }
        }
    }

    @Test
    void blocking_calls_run_on_virtual_threads() throws Exception {
        ExecutorService virtual = virtualThreads();
        Assumptions.assumeTrue(virtual != null, "needs a JDK with virtual threads");
        try (TestClient client = stage.open(Kind.SYNC)) {
            List<Future<Outcome>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                calls.add(virtual.submit(() -> client.call(Op.DESCRIBE_IMAGE_CACHES)));
            }
            for (Future<Outcome> call : calls) {
                call.get(20, TimeUnit.SECONDS).answer();
            }
        } finally {
            virtual.shutdown();
        }
    }

    private static ExecutorService virtualThreads() {
        try {
            Method make = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
            return (ExecutorService) make.invoke(null);
        } catch (ReflectiveOperationException olderJdk) {
            return null;
        }
    }
}
