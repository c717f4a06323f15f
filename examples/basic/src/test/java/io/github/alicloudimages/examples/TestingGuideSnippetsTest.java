package io.github.alicloudimages.examples;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.core.auth.RamRoleCredentialsProvider;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.polling.WaiterFailedException;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.MutableClock;
import io.github.alicloudimages.testkit.RecordedCall;
import io.github.alicloudimages.testkit.junit.FakeAlibabaCloudExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code of docs/testing.md, which {@link TestingGuideTest} compares with this. */
class TestingGuideSnippetsTest {

    private static final CreateImageCacheRequest REQUEST = CreateImageCacheRequest.builder()
            .imageCacheName("web")
            .securityGroupId("sg-1")
            .vSwitchId("vsw-1")
            .images("busybox:1.30")
            .build();

    private static final DescribeImageCachesRequest ALL =
            DescribeImageCachesRequest.builder().build();

    @Test
    void withoutJUnit() {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start();
                EciClient eci = EciClient.builder()
                        .region("cn-hangzhou")
                        .endpoint(cloud.endpoint())
                        .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                        .build()) {
            eci.createImageCache(REQUEST);
            cloud.reset(); // as new, on the same port
            assertThat(cloud.eci().imageCaches()).isEmpty();
        }
    }

    @Nested
    class WithSettings {

        @RegisterExtension
        static final FakeAlibabaCloudExtension EXTENSION = FakeAlibabaCloudExtension.builder()
                .cloud(cloud -> cloud.accessKey("my-id", "my-secret"))
                .clients(client -> client.region("cn-shanghai").retryPolicy(RetryPolicy.none()))
                .build();

        @Test
        void areThere(FakeAlibabaCloud cloud, EciClient eci) {
            eci.describeImageCaches(ALL);
            assertThat(cloud.calls())
                    .singleElement()
                    .satisfies(call -> assertThat(call.accessKeyId()).isEqualTo("my-id"));
            assertThat(EXTENSION.cloud()).isSameAs(cloud);
        }
    }

    @Nested
    @ExtendWith(FakeAlibabaCloudExtension.class)
    class WithTheExtension {

        @Test
        void anHourPassesAtOnce(FakeAlibabaCloud cloud, EciClient eci, MutableClock clock) {
            cloud.eci().buildTime(Duration.ofMinutes(60));
            String id = eci.createImageCache(REQUEST).imageCacheId();
            assertThat(cloud.eci().imageCache(id).status()).isEqualTo(ImageCacheStatus.PREPARING);

            clock.advance(Duration.ofMinutes(30));
            assertThat(cloud.eci().imageCache(id).status()).isEqualTo(ImageCacheStatus.CREATING);

            clock.advance(Duration.ofMinutes(30));
            assertThat(eci.waiter().untilImageCacheReady(id).snapshotId()).isNotNull();
        }

        @Test
        void aBuildFails(FakeAlibabaCloud cloud, EciClient eci) {
            cloud.eci().buildTime(Duration.ZERO).failNextBuild("FailedPullImage");
            String id = eci.createImageCache(REQUEST).imageCacheId();

            assertThatThrownBy(() -> eci.waiter().untilImageCacheReady(id))
                    .isInstanceOf(WaiterFailedException.class)
                    .hasMessageContaining("FailedPullImage");
        }

        @Test
        void faultsAreMet(FakeAlibabaCloud cloud) {
            try (EciClient eci = onlyOnce(cloud)) {
                faults(cloud);
                for (int i = 0; i < 12; i++) {
                    failOrSucceed(eci);
                }
            }
            assertThat(cloud.calls())
                    .extracting(RecordedCall::status)
                    .containsExactly(503, 200, 0, 0, 0, 200, 502, 200, 429, 429, 503, 400);
            assertThat(cloud.eci().imageCaches()).hasSize(5);
        }

        @Test
        void tooManyCallsAreRefused(FakeAlibabaCloud cloud) {
            cloud.throttling().limit("DescribeImageCaches", 5, Duration.ofMinutes(1)); // by the gateway's clock
            try (EciClient eci = onlyOnce(cloud)) {
                for (int i = 0; i < 5; i++) {
                    eci.describeImageCaches(ALL);
                }
                assertThatThrownBy(() -> eci.describeImageCaches(ALL)).isInstanceOf(ThrottlingException.class);
            }
        }

        @Test
        void callsAreRecorded(FakeAlibabaCloud cloud, EciClient eci) {
            eci.createImageCache(REQUEST.toBuilder()
                    .imageRegistryCredentials(ImageRegistryCredential.builder()
                            .server("registry.example")
                            .userName("me")
                            .password("my-password")
                            .build())
                    .build());

            RecordedCall call = cloud.calls("CreateImageCache").get(0);
            assertThat(call.signatureValid()).isTrue();
            assertThat(call.status()).isEqualTo(200);
            assertThat(call.parameters())
                    .containsEntry("Image.1", "busybox:1.30")
                    .containsEntry("ImageRegistryCredential.1.Password", "*REDACTED*");
            assertThat(call.parametersWithSecrets()).containsEntry("ImageRegistryCredential.1.Password", "my-password");
            assertThat(call).hasToString("CreateImageCache (attempt 1) -> 200");
        }

        @Test
        void aRoleIsTaken(FakeAlibabaCloud cloud) {
            RamRoleCredentialsProvider role = RamRoleCredentialsProvider.builder()
                    .source(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                    .roleArn("acs:ram::1:role/images")
                    .stsEndpoint(cloud.endpoint())
                    .build();
            try (role;
                    EciClient eci = EciClient.builder()
                            .region("cn-hangzhou")
                            .endpoint(cloud.endpoint())
                            .credentialsProvider(role)
                            .build()) {
                eci.describeImageCaches(ALL);
                cloud.sts().endSessions(); // the gateway takes these keys no longer
                eci.describeImageCaches(ALL);
            }
            assertThat(cloud.calls("AssumeRole")).hasSize(2);
        }

        @Test
        void thereNeedNotBeASocket(FakeAlibabaCloud cloud) {
            try (EciClient eci = EciClient.builder()
                    .region("cn-hangzhou")
                    .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                    .transport(cloud.transport())
                    .build()) {
                eci.createImageCache(REQUEST);
            }
            assertThat(cloud.eci().imageCaches()).hasSize(1);
        }

        @Test
        void otherOperationsAreStubs(FakeAlibabaCloud cloud, EciClient eci) {
            cloud.wireMock()
                    .stubFor(post(anyUrl())
                            .withHeader("x-acs-action", equalTo("ListUsage"))
                            .willReturn(okJson("{\"RequestId\":\"1\",\"Attributes\":{\"Caches\":7}}")));

            assertThat(eci.call("ListUsage", Map.of("RegionId", "cn-hangzhou")).body())
                    .containsKey("Attributes");
        }
    }

    @Nested
    class WithAClockOfTheGateway {

        private final MutableClock gateway = MutableClock.at(Instant.parse("2030-01-01T00:00:00Z"));

        @RegisterExtension
        final FakeAlibabaCloudExtension extension = FakeAlibabaCloudExtension.builder()
                .cloud(cloud -> cloud.gatewayClock(gateway))
                .build();

        @Test
        void clientsCorrectTheirDate(FakeAlibabaCloud cloud, EciClient eci) {
            eci.describeImageCaches(ALL);
            assertThat(cloud.calls())
                    .extracting(RecordedCall::errorCode)
                    .containsExactly("InvalidTimeStamp.Expired", null);
        }
    }

    private static void faults(FakeAlibabaCloud cloud) {
        cloud.faults().on("CreateImageCache").respond(503, "ServiceUnavailable", "busy"); // nothing is done
        cloud.faults().on("CreateImageCache").delay(Duration.ofMillis(20)); // done, but slowly
        cloud.faults().on("CreateImageCache").dropConnection(); // nothing is done, no answer
        cloud.faults().on("CreateImageCache").resetConnection(); // the same with a TCP RST
        cloud.faults().on("CreateImageCache").loseResponse(); // done, but no answer
        cloud.faults().on("CreateImageCache").truncateResponse(); // done, but half of the answer is missing
        cloud.faults().on("CreateImageCache").respondRaw(502, "text/html", "<html>"); // as from a proxy
        cloud.faults().on("CreateImageCache").skewClock(Duration.ofMinutes(10)); // the gateway's time is wrong
        cloud.faults().on("CreateImageCache").times(2).respond(429, "Throttling", "slow down"); // two calls
        cloud.faults().on("CreateImageCache").afterActing().respond(503, "ServiceUnavailable", "busy"); // done
        cloud.faults().onAny().always().respond(400, "Throttling", "slow").header("x-acs-retry-after", "10");
    }

    private static EciClient onlyOnce(FakeAlibabaCloud cloud) {
        return EciClient.builder()
                .region("cn-hangzhou")
                .endpoint(cloud.endpoint())
                .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                .retryPolicy(RetryPolicy.none())
                .build();
    }

    private static void failOrSucceed(EciClient eci) {
        try {
            eci.createImageCache(REQUEST);
        } catch (AlibabaCloudException expected) {
            assertThat(expected.attempts()).hasSize(1);
        }
    }
}
