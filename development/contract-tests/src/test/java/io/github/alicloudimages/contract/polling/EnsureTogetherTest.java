package io.github.alicloudimages.contract.polling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.EnsuredImageCache;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.junit.FakeAlibabaCloudExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several machines want the same cache at once, over real sockets, while much goes wrong. */
@ExtendWith(FakeAlibabaCloudExtension.class)
class EnsureTogetherTest {

    private static final int MACHINES = 8;

    private static final CreateImageCacheRequest WISH = CreateImageCacheRequest.builder()
            .imageCacheName("web")
            .securityGroupId("sg-1")
            .vSwitchId("vsw-1")
            .images("registry.example/web:1.0")
            .build();

    private static final WaiterOptions QUICK = WaiterOptions.builder()
            .pollInterval(Duration.ofMillis(5))
            .maxPollInterval(Duration.ofMillis(50))
            .timeout(Duration.ofMinutes(1))
            .build();

    @RepeatedTest(3)
    void eight_threads_make_one_cache(FakeAlibabaCloud cloud) throws Exception {
        breakMuch(cloud);
        CyclicBarrier start = new CyclicBarrier(MACHINES);
        List<Callable<EnsuredImageCache>> machines = new ArrayList<>();
        for (int i = 0; i < MACHINES; i++) {
            machines.add(() -> {
                try (EciClient eci = of(cloud, EciClient.builder()).build()) {
                    start.await();
                    return eci.ensureImageCacheReady(WISH, QUICK);
                }
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(MACHINES);
        try {
            List<EnsuredImageCache> ensured = new ArrayList<>();
            for (Future<EnsuredImageCache> each : threads.invokeAll(machines)) {
                ensured.add(each.get());
            }
            assertOneCache(cloud, ensured);
        } finally {
            threads.shutdownNow();
        }
    }

    @RepeatedTest(3)
    void eight_futures_make_one_cache(FakeAlibabaCloud cloud) {
        try (EciAsyncClient eci = of(cloud, EciAsyncClient.builder()).build()) {
            breakMuch(cloud);
            List<CompletableFuture<EnsuredImageCache>> futures = new ArrayList<>();
            for (int i = 0; i < MACHINES; i++) {
                futures.add(eci.ensureImageCacheReady(WISH, QUICK));
            }
            assertOneCache(cloud, futures.stream().map(CompletableFuture::join).toList());
        }
    }

    private static void assertOneCache(FakeAlibabaCloud cloud, List<EnsuredImageCache> ensured) {
        assertThat(cloud.eci().imageCaches()).hasSize(1);
        String id = cloud.eci().imageCaches().get(0).imageCacheId();
        assertThat(ensured).hasSize(MACHINES).allSatisfy(each -> {
            assertThat(each.imageCache().imageCacheId()).isEqualTo(id);
            assertThat(each.imageCache().status()).isEqualTo(ImageCacheStatus.READY);
        });
    }

    private static void breakMuch(FakeAlibabaCloud cloud) {
        cloud.eci().buildTime(Duration.ofMillis(200));
        cloud.faults().on("CreateImageCache").times(2).loseResponse();
        cloud.faults().on("DescribeImageCaches").times(3).resetConnection();
        cloud.faults().on("CreateImageCache").times(2).respond(400, "OperationConflict", "busy");
        cloud.faults().on("CreateImageCache").times(1).respond(400, "LastTokenProcessing", "busy");
        cloud.faults().on("DescribeImageCaches").times(4).respond(503, "ServiceUnavailable", "busy");
        cloud.faults().on("DescribeImageCaches").times(4).respond(400, "Throttling.User", "slow down");
        cloud.faults().on("CreateImageCache").times(1).truncateResponse();
    }

    private static <B extends ClientBuilder<B>> B of(FakeAlibabaCloud cloud, B builder) {
        return builder.region("cn-hangzhou")
                .endpoint(cloud.endpoint())
                .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                .retryPolicy(RetryPolicy.none());
    }
}
