package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.AcrRegistryInfo;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.Tag;
import io.github.alicloudimages.eci.model.UpdateImageCacheRequest;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the programs that show the public API. */
class UsageTest {

    @Test
    void commit_container_of_the_quick_start_is_sent_and_answered() {
        PlayedTransport transport = PlayedTransport.answering(200, "{\"RequestId\":\"r-1\",\"TaskId\":\"t-1\"}");
        try (EciClient eci = Clients.eci(transport).build()) {
            assertThat(QuickStart.commitContainer(eci).taskId()).isEqualTo("t-1");
        }
        assertThat(transport.first().headers()).containsEntry("x-acs-action", "CommitContainer");
        assertThat(transport.pairs())
                .containsOnly(
                        Map.entry("RegionId", "cn-hangzhou"),
                        Map.entry("ContainerGroupId", "eci-bp1do4xz75fa5sd****"),
                        Map.entry("ContainerName", "container-1"),
                        Map.entry("Image.Repository", "registry-vpc.cn-hangzhou.aliyuncs.com/eastest/registry-test"),
                        Map.entry("Image.Tag", "0.0.6"),
                        Map.entry("Image.Message", "test commit"),
                        Map.entry("Image.Author", "ECI"),
                        Map.entry("AcrRegistryInfo.InstanceId", "cri-nwj395hgf6f3****"),
                        Map.entry("AcrRegistryInfo.RegionId", "cn-hangzhou"),
                        Map.entry("AcrRegistryInfo.ArnService", "acs:ram::1609982529******:role/role-test"),
                        Map.entry("AcrRegistryInfo.ArnUser", "acs:ram::1298452580******:role/role-test"),
                        Map.entry("Arn.RoleArn", "acs:ram:xxx"),
                        Map.entry("Arn.RoleType", "service"));
    }

    @Test
    void create_image_cache_of_the_quick_start_is_sent_and_answered() {
        PlayedTransport transport = PlayedTransport.answering(
                200, "{\"RequestId\":\"r-1\",\"ImageCacheId\":\"imc-1\",\"ContainerGroupId\":\"eci-1\"}");
        try (EciClient eci = Clients.eci(transport).build()) {
            assertThat(QuickStart.createImageCache(eci).imageCacheId()).isEqualTo("imc-1");
        }
        assertThat(transport.pairs())
                .containsEntry("ClientToken", "123e4567-e89b-12d3-a456-426655440000")
                .containsEntry("Image.2", "busybox:1.30")
                .containsEntry("Tag.2.Key", "team")
                .containsEntry("ImageRegistryCredential.1.Password", "password")
                .containsEntry("AcrRegistryInfo.1.Domain.1", "test****-registry.cn-beijing.cr.aliyuncs.com")
                .containsEntry("EliminationStrategy", "LRU")
                .containsEntry("OsType", "Linux")
                .hasSize(34);
    }

    @Test
    void update_image_cache_of_the_quick_start_reuses_what_was_created() {
        PlayedTransport transport = PlayedTransport.answering(200, "{\"RequestId\":\"r-1\"}");
        CreateImageCacheRequest created = CreateImageCacheRequest.builder()
                .securityGroupId("sg-1")
                .vSwitchId("vsw-1")
                .images("a:1", "b:2")
                .tags(Tag.of("imc", "test"))
                .acrRegistryInfos(AcrRegistryInfo.builder().instanceId("cri-1").build())
                .build();
        try (EciClient eci = Clients.eci(transport).build()) {
            assertThat(QuickStart.updateImageCache(eci, created).requestId()).isEqualTo("r-1");
        }
        assertThat(transport.pairs())
                .containsEntry("ImageCacheId", "imc-bp195erqe9o2pb09****")
                .containsEntry("SecurityGroupId", "sg-1")
                .containsEntry("Image.2", "b:2")
                .containsEntry("AcrRegistryInfo.1.InstanceId", "cri-1")
                .containsEntry("AutoMatchImageCache", "false");
    }

    @Test
    void both_images_of_the_quick_start_are_added() {
        PlayedTransport transport =
                PlayedTransport.answering(200, "{\"RequestId\":\"r-1\",\"Success\":true,\"ImageId\":\"m-1\"}");
        try (EhpcClient ehpc = Clients.ehpc(transport).build()) {
            QuickStart.addImages(ehpc);
        }
        List<HttpRequest> sent = transport.requests();
        assertThat(sent).hasSize(2);
        assertThat(Json.tree(Pairs.of(sent.get(0)).get("ContainerImageSpec")))
                .isEqualTo(Json.tree("{'RegistryUrl':'registry-vpc.cn-hangzhou.aliyuncs.com/ehpc_open/nginx:latest',"
                                .replace('\'', '"')
                        + "'IsACRRegistry':true,'IsACREnterprise':true,'RegistryCriId':'cri-xyz795ygf8k9****',"
                                .replace('\'', '"')
                        + "'RegistryCredential':{'Server':'registry-vpc.cn-hangzhou.aliyuncs.com',".replace('\'', '"')
                        + "'UserName':'username','Password':'userpassword'}}".replace('\'', '"')));
        assertThat(Pairs.of(sent.get(1)))
                .containsEntry("ImageType", "VM")
                .containsEntry("VMImageSpec", "{\"ImageId\":\"m-bp1akkkr1rkxtb******\"}")
                .doesNotContainKey("ContainerImageSpec");
    }

    @Test
    void the_client_of_the_quick_start_can_be_built_without_credentials() {
        assertThatCode(() -> QuickStart.eci().close()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "400, NoNeedUpdate", "400, ImageCache.IncorrectStatus", "400, OperationConflict", "400, Throttling.User",
        "403, QuotaExceeded", "403, OperationDenied.NoStock", "400, Account.Arrearage", "400, ServiceNotEnabled",
        "403, Forbidden.RiskControl", "403, NoPermission", "400, SignatureDoesNotMatch", "400, InvalidParameter",
        "400, DryRunOperation", "404, ImageNotFound", "400, ImageAlreadyExists", "403, ImageInUse", "406, EcsError",
        "503, ServiceUnavailable", "500, InternalError", "418, SomethingNew"
    })
    void every_error_is_caught_by_the_handler(int status, String code) {
        PlayedTransport transport =
                PlayedTransport.answering(status, "{\"RequestId\":\"r-1\",\"Code\":\"" + code + "\",\"Message\":\"no\"}");
        try (EciClient eci = Clients.eci(transport).build()) {
            assertThatCode(() -> printing(() -> Errors.handle(eci, update()))).doesNotThrowAnyException();
        }
        assertThat(transport.requests()).isNotEmpty();
    }

    @Test
    void what_is_no_answer_of_the_service_is_caught_by_the_handler_too() throws Exception {
        CredentialsProvider broken = () -> {
            throw new IllegalStateException("vault is sealed");
        };
        PlayedTransport silent = PlayedTransport.answering(request -> {
            throw new TransportFailure(TransportFailure.Reason.BROKEN, "reset", null);
        });
        PlayedTransport html = PlayedTransport.answering(200, "<html>");
        try (EciClient noAnswer = Clients.eci(silent).build();
                EciClient noCredentials =
                        Clients.eci(silent).credentialsProvider(broken).build();
                EciClient unreadable = Clients.eci(html).build()) {
            for (EciClient eci : List.of(noAnswer, noCredentials, unreadable)) {
                assertThatCode(() -> Errors.handle(eci, update())).doesNotThrowAnyException();
            }
            assertThat(printing(() -> Errors.handle(
                            noAnswer, UpdateImageCacheRequest.builder().build())))
                    .contains("imageCacheId");
        }
    }

    @Test
    void the_signature_of_the_published_example_is_printed() throws Exception {
        assertThat(printing(Options::signing))
                .startsWith("ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host,Signature=")
                .contains("ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai");
    }

    @Test
    void every_option_of_a_client_can_be_set() {
        assertThatCode(Options::clients).doesNotThrowAnyException();
    }

    @Test
    void every_option_of_a_call_can_be_set() throws Exception {
        PlayedTransport transport =
                PlayedTransport.answering(200, "{\"RequestId\":\"r-1\",\"ImageCacheId\":\"imc-1\"}");
        try (EciClient eci = Clients.eci(transport).build()) {
            CreateImageCacheRequest request = CreateImageCacheRequest.builder()
                    .securityGroupId("sg-1")
                    .vSwitchId("vsw-1")
                    .imageCacheName("cache")
                    .images("busybox:1.30")
                    .clientToken("token-1")
                    .build();
            assertThat(printing(() -> Options.oneCall(eci, request))).contains("200 1 token-1 ");
        }
        assertThat(transport.first().headers()).containsEntry("x-acs-trace", "1");
        assertThat(transport.pairs()).containsEntry("DryRun", "true");
        assertThat(transport.requests().get(1).headers()).containsEntry("x-acs-action", "ListUsage");
    }

    @Test
    void an_application_tests_its_code_on_the_fake() {
        FakeInTests.test(CreateImageCacheRequest.builder()
                .securityGroupId("sg-1")
                .vSwitchId("vsw-1")
                .imageCacheName("cache")
                .images("busybox:1.30")
                .build());
    }

    @Test
    void tokens_of_the_same_business_key_make_one_cache() {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start();
                EciClient eci = EciClient.builder()
                        .region("cn-hangzhou")
                        .endpoint(cloud.endpoint())
                        .credentialsProvider(
                                StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                        .build()) {
            CreateImageCacheRequest request = CreateImageCacheRequest.builder()
                    .securityGroupId("sg-1")
                    .vSwitchId("vsw-1")
                    .imageCacheName("cache")
                    .images("busybox:1.30")
                    .build();
            Lifecycle.onceAcrossMachines(eci, request);
            Lifecycle.onceAcrossMachines(eci, request);
            assertThat(cloud.eci().imageCaches()).hasSize(1);
        }
    }

    private static UpdateImageCacheRequest update() {
        return UpdateImageCacheRequest.builder()
                .imageCacheId("imc-1")
                .imageCacheName("cache")
                .build();
    }

    /** What a program prints. */
    private static String printing(Runnable program) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
