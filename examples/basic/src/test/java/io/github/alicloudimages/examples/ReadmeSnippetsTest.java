package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.auth.EnvironmentCredentialsProvider;
import io.github.alicloudimages.core.auth.RamRoleCredentialsProvider;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.error.NoChangeException;
import io.github.alicloudimages.core.error.QuotaExceededException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.OkHttpTransport;
import io.github.alicloudimages.core.http.ProxyOptions;
import io.github.alicloudimages.core.http.TlsOptions;
import io.github.alicloudimages.core.idempotency.ClientTokens;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.observe.LoggingListener;
import io.github.alicloudimages.core.polling.WaiterFailedException;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.polling.WaiterTimeoutException;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.EnsuredImageCache;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.CreateImageCacheResponse;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesResponse;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import io.github.alicloudimages.eci.model.UpdateImageCacheRequest;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.junit.FakeAlibabaCloudExtension;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The code of the README: {@link ReadmeTest} compares the two. */
@ExtendWith(FakeAlibabaCloudExtension.class)
class ReadmeSnippetsTest {

    private static final CreateImageCacheRequest REQUEST = CreateImageCacheRequest.builder()
            .imageCacheName("web")
            .securityGroupId("sg-uf66jeqopgqa9hdn****")
            .vSwitchId("vsw-uf6h3rbwbm90urjwa****")
            .images("busybox:1.30")
            .build();

    /** Not run: it would go to the real cloud if there were credentials. */
    static void firstCall() {
        try (EciClient eci = EciClient.create("cn-hangzhou")) { // thread-safe: make one and share it
            CreateImageCacheResponse created = eci.createImageCache(request -> request.imageCacheName("web")
                    .securityGroupId("sg-uf66jeqopgqa9hdn****")
                    .vSwitchId("vsw-uf6h3rbwbm90urjwa****")
                    .images("registry-vpc.cn-hangzhou.aliyuncs.com/examples/web:1.0"));
            System.out.println(created.imageCacheId() + ", request " + created.requestId());
        }
    }

    @Test
    void retriesALostAnswerWithoutMakingASecondCache() {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start();
                EciClient eci = EciClient.builder()
                        .region("cn-hangzhou")
                        .endpoint(cloud.endpoint())
                        .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                        .build()) {
            cloud.eci().buildTime(Duration.ZERO); // ready at once
            cloud.faults().on("CreateImageCache").respond(503, "ServiceUnavailable", "busy");
            cloud.faults().on("CreateImageCache").loseResponse(); // made, but the answer never arrives

            String id = eci.createImageCache(REQUEST).imageCacheId();

            assertThat(cloud.calls("CreateImageCache").get(2).attempt()).isEqualTo(3); // with one client token
            assertThat(cloud.eci().imageCaches()).hasSize(1);
            assertThat(cloud.eci().imageCache(id).status()).isEqualTo(ImageCacheStatus.READY);
        }
    }

    private static void errors(EciClient eci, UpdateImageCacheRequest request) {
        try {
            eci.updateImageCache(request);
        } catch (NoChangeException nothingToDo) {
            // NoNeedUpdate: it is like that already
        } catch (ThrottlingException | QuotaExceededException tooMuch) {
            System.out.println(tooMuch.errorCode()); // after the retries were spent
        } catch (ServiceException refused) { // every other answer of the service, known to the SDK or not
            System.out.println(refused.errorCode() + " " + refused.httpStatus() + " " + refused.requestId());
        } catch (InvalidRequestException mine) { // found before anything was sent, all problems at once
            System.out.println(mine.violations());
        } catch (AlibabaCloudException other) { // no credentials, no connection, no time, no readable answer
            System.out.println(other.attempts() + " " + other.retryStopReason() + " " + other.outcomeUnknown());
        }
    }

    @Test
    void errorsAreCaught(FakeAlibabaCloud cloud, EciClient eci) {
        errors(eci, UpdateImageCacheRequest.builder().build());
        errors(
                eci,
                UpdateImageCacheRequest.builder()
                        .imageCacheId("imc-none")
                        .imageCacheName("web")
                        .build());
        assertThat(cloud.calls()).hasSize(1);
    }

    private static void waiting(EciClient eci, String imageCacheId) {
        try {
            ImageCache ready = eci.waiter()
                    .untilImageCacheReady(
                            imageCacheId,
                            WaiterOptions.builder()
                                    .timeout(Duration.ofMinutes(30))
                                    .onProgress(progress -> System.out.println(progress)) // Creating 50% after 62 s
                                    .build());
            System.out.println(ready.snapshotId());
        } catch (WaiterFailedException failed) { // Failed, UpdateFailed or gone: the message says why
            System.out.println(failed.getMessage() + " " + failed.lastSeen(ImageCache.class));
        } catch (WaiterTimeoutException late) { // nothing was undone: wait again with the same id
            System.out.println(late.getMessage());
        }
    }

    private static List<String> paging(EciClient eci) {
        DescribeImageCachesRequest query =
                DescribeImageCachesRequest.builder().limit(20).build();
        for (ImageCache cache : eci.describeImageCachesPaginator(query).items()) { // a page is fetched when needed
            System.out.println(cache.imageCacheId());
        }
        return eci.describeImageCachesPaginator(query).items().stream()
                .map(ImageCache::imageCacheName)
                .toList();
    }

    private static EnsuredImageCache ensuring(EciClient eci) {
        CreateImageCacheRequest wanted = CreateImageCacheRequest.builder()
                .imageCacheName("web")
                .securityGroupId("sg-uf66jeqopgqa9hdn****")
                .vSwitchId("vsw-uf6h3rbwbm90urjwa****")
                .images("registry-vpc.cn-hangzhou.aliyuncs.com/examples/web:1.0")
                .build();
        EnsuredImageCache ensured = eci.ensureImageCacheReady(wanted);
        System.out.println(ensured); // CREATED imc-bp1... Ready, or UPDATED, or UNCHANGED
        return ensured;
    }

    private static String derived(EciClient eci, CreateImageCacheRequest request) {
        String token = ClientTokens.deriveFrom("nightly-build", "2026-11-23"); // the same on every machine
        return eci.createImageCache(request.toBuilder().clientToken(token).build())
                .imageCacheId();
    }

    @Test
    void whatTakesTimeIsFollowed(FakeAlibabaCloud cloud, EciClient eci) {
        cloud.eci().buildTime(Duration.ZERO);
        assertThat(ensuring(eci).action()).isEqualTo(EnsuredImageCache.Action.CREATED);
        assertThat(ensuring(eci).action()).isEqualTo(EnsuredImageCache.Action.UNCHANGED);
        String id = derived(eci, REQUEST);
        assertThat(derived(eci, REQUEST)).isEqualTo(id);
        waiting(eci, id);
        assertThat(paging(eci)).containsExactly("web", "web");
    }

    /** Not run: there is no such proxy. */
    static void oneTransport(String password, X509Certificate companyAuthority) {
        try (HttpTransport transport = OkHttpTransport.builder()
                        .proxy(ProxyOptions.http("proxy.internal", 3128).withCredentials("me", password))
                        .tls(TlsOptions.builder()
                                .trustCertificates(List.of(companyAuthority))
                                .build())
                        .build();
                EciClient eci = EciClient.builder()
                        .region("cn-hangzhou")
                        .transport(transport)
                        .build();
                EhpcClient ehpc = EhpcClient.builder()
                        .region("cn-hangzhou")
                        .transport(transport)
                        .build()) {
            System.out.println(eci.describeImageCaches(request -> {}).imageCaches());
            System.out.println(ehpc.listImages(request -> {}).images());
        }
    }

    /** Not run: it would look for credentials. */
    static void roles() {
        CredentialsProvider role = RamRoleCredentialsProvider.builder()
                .source(EnvironmentCredentialsProvider.create())
                .roleArn("acs:ram::123456789012:role/images")
                .build();
        EciClient eci = EciClient.builder()
                .region("cn-hangzhou")
                .credentialsProvider(role)
                .build();
        eci.close();
    }

    private static void logged(EciClient.Builder builder) {
        builder.addListener(LoggingListener.builder().curl(true).build());
    }

    private static void forOneCall(EciClient eci, DescribeImageCachesRequest query) {
        RequestOptions options = RequestOptions.builder()
                .callTimeout(Duration.ofSeconds(5)) // all attempts, and the waits between them
                .retryPolicy(RetryPolicy.none())
                .build();
        eci.describeImageCaches(query, options);
    }

    private static GenericResponse notModelled(EciClient eci) {
        GenericResponse usage = eci.call(
                "ListUsage",
                Map.of("RegionId", "cn-hangzhou"),
                RequestOptions.builder().readOnly(true).build()); // may be repeated
        System.out.println(usage.body().get("Attributes"));
        return usage;
    }

    private static CompletableFuture<Void> later(EciAsyncClient eci, CreateImageCacheRequest request) {
        CompletableFuture<Void> ready = eci.createImageCache(request)
                .thenCompose(created -> eci.waiter().untilImageCacheReady(created.imageCacheId()))
                .thenAccept(cache -> System.out.println(cache.snapshotId()));
        return ready;
    }

    private static void never(EciAsyncClient eci, DescribeImageCachesRequest query) {
        CompletableFuture<DescribeImageCachesResponse> described = eci.describeImageCaches(query);
        described.cancel(true); // ends the call: on the wire, in a wait, or in the queue
    }

    @Test
    void oneCallHasItsOptionsAndOthersAreNotModelled(FakeAlibabaCloud cloud) {
        cloud.faults().onAction("ListUsage").respondRaw(200, "application/json", "{\"Attributes\":{\"Caches\":7}}");
        EciClient.Builder builder = EciClient.builder()
                .region("cn-hangzhou")
                .endpoint(cloud.endpoint())
                .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()));
        logged(builder);
        try (EciClient eci = builder.build()) {
            forOneCall(eci, DescribeImageCachesRequest.builder().build());
            assertThat(notModelled(eci).body()).containsEntry("Attributes", Map.of("Caches", 7));
        }
        assertThat(cloud.calls("DescribeImageCaches")).hasSize(1);
    }

    @Test
    void callsComeLaterOrNever(FakeAlibabaCloud cloud, EciAsyncClient eci) {
        cloud.eci().buildTime(Duration.ZERO);
        later(eci, REQUEST).join();
        assertThat(cloud.eci().imageCaches()).hasSize(1);
        never(eci, DescribeImageCachesRequest.builder().build());
    }
}
