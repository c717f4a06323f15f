package io.github.alicloudimages.contract.answers;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.alicloudimages.contract.support.ApiModel;
import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.eci.model.CommitContainerResponse;
import io.github.alicloudimages.eci.model.CommitPhase;
import io.github.alicloudimages.eci.model.CommitPhaseInfo;
import io.github.alicloudimages.eci.model.CommitPhaseStatus;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.CommitTaskStatus;
import io.github.alicloudimages.eci.model.CreateImageCacheResponse;
import io.github.alicloudimages.eci.model.DeleteImageCacheResponse;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskResponse;
import io.github.alicloudimages.eci.model.DescribeImageCachesResponse;
import io.github.alicloudimages.eci.model.EliminationStrategy;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.ImageCacheEvent;
import io.github.alicloudimages.eci.model.ImageCacheEventType;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import io.github.alicloudimages.eci.model.Tag;
import io.github.alicloudimages.eci.model.UpdateImageCacheResponse;
import io.github.alicloudimages.ehpc.model.AddImageResponse;
import io.github.alicloudimages.ehpc.model.ContainerImageDetails;
import io.github.alicloudimages.ehpc.model.GetImageResponse;
import io.github.alicloudimages.ehpc.model.Image;
import io.github.alicloudimages.ehpc.model.ImageSummary;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.ehpc.model.ListImagesResponse;
import io.github.alicloudimages.ehpc.model.RemoveImageResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer of each operation in which every documented field is set, decoded. */
class DocumentedAnswersTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @ParameterizedTest
    @EnumSource
    void the_sample_has_every_field_of_the_model(Call call) {
        Set<String> paths = new TreeSet<>();
        collect("", sample(call), paths);
        assertThat(paths).isEqualTo(ApiModel.of(call.product()).answerPaths(call.operation()));
    }

    @ParameterizedTest
    @EnumSource
    void the_metadata_tells_of_the_call(Call call) {
        ServiceResponse response = answered(call);

        assertThat(response.metadata().httpStatus()).isEqualTo(200);
        assertThat(response.metadata().requestId())
                .isEqualTo(sample(call).get("RequestId").asText().strip());
        assertThat(response.metadata().headers()).containsEntry("content-type", List.of("application/json"));
        assertThat(response.metadata().attempts()).hasSize(1);
        assertThat(response.metadata().attempts().get(0).outcome()).isEqualTo("200");
    }

    @Test
    void commit_container() {
        CommitContainerResponse response = (CommitContainerResponse) answered(Call.COMMIT_CONTAINER);
        assertThat(response.requestId()).isEqualTo("6E0A1C52-0001");
        assertThat(response.taskId()).isEqualTo("t-2zecommit0001");
    }

    @Test
    void describe_commit_container_task() {
        DescribeCommitContainerTaskResponse response =
                (DescribeCommitContainerTaskResponse) answered(Call.DESCRIBE_COMMIT_CONTAINER_TASK);
        assertThat(response.requestId()).isEqualTo("6E0A1C52-0002");
        assertThat(response.nextToken()).isEqualTo("token-of-the-next-page");
        assertThat(response.maxResults()).as("documented as a text").isEqualTo(10);
        assertThat(response.totalCount()).isEqualTo(2);
        assertThat(response.commitTasks()).hasSize(2);

        CommitTask done = response.commitTasks().get(0);
        assertThat(done.taskId()).isEqualTo("t-2zecommit0001");
        assertThat(done.taskStatus()).isEqualTo(CommitTaskStatus.SUCCEEDED);
        assertThat(done.taskProgress()).isEqualTo("100%");
        assertThat(done.statusMessage()).isEqualTo("pushed");
        assertThat(done.containerName()).isEqualTo("worker");
        assertThat(done.taskCreationTime()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(done.taskFinishedTime()).isEqualTo(Instant.parse("2026-03-01T08:04:30Z"));
        assertThat(done.commitPhaseInfos()).hasSize(2);

        CommitPhaseInfo pull = done.commitPhaseInfos().get(0);
        assertThat(pull.phase()).isEqualTo(CommitPhase.PULL_BASE_IMAGE);
        assertThat(pull.status()).isEqualTo(CommitPhaseStatus.SUCCESS);
        assertThat(pull.message()).isEqualTo("pulled");
        assertThat(pull.recordTime()).isEqualTo(Instant.parse("2026-03-01T08:01:00.123456789Z"));
        assertThat(pull.recordTimeText()).isEqualTo("2026-03-01T16:01:00.123456789+08:00");
        CommitPhaseInfo push = done.commitPhaseInfos().get(1);
        assertThat(push.status()).as("an unknown value is kept").isEqualTo(CommitPhaseStatus.of("Stalled"));

        CommitTask running = response.commitTasks().get(1);
        assertThat(running.taskStatus()).isEqualTo(CommitTaskStatus.RUNNING);
        assertThat(running.taskFinishedTime()).isNull();
        assertThat(running.commitPhaseInfos()).isEmpty();
    }

    @Test
    void create_image_cache() {
        CreateImageCacheResponse response = (CreateImageCacheResponse) answered(Call.CREATE_IMAGE_CACHE);
        assertThat(response.requestId()).isEqualTo("6E0A1C52-0003");
        assertThat(response.imageCacheId()).isEqualTo("imc-2zecache0001");
        assertThat(response.containerGroupId()).isEqualTo("eci-2zebuilder01");
    }

    @Test
    void update_image_cache() {
        assertThat(((UpdateImageCacheResponse) answered(Call.UPDATE_IMAGE_CACHE)).requestId())
                .isEqualTo("6E0A1C52-0004");
    }

    @Test
    void describe_image_caches() {
        DescribeImageCachesResponse response = (DescribeImageCachesResponse) answered(Call.DESCRIBE_IMAGE_CACHES);
        assertThat(response.requestId()).isEqualTo("6E0A1C52-0005");
        assertThat(response.nextToken()).isEqualTo("token-2");
        assertThat(response.totalCount()).isEqualTo(41);
        assertThat(response.imageCaches()).hasSize(2);

        ImageCache cache = response.imageCaches().get(0);
        assertThat(cache.imageCacheId()).isEqualTo("imc-2zecache0001");
        assertThat(cache.imageCacheName()).isEqualTo("training");
        assertThat(cache.status()).isEqualTo(ImageCacheStatus.READY);
        assertThat(cache.progress()).isEqualTo("100%");
        assertThat(cache.images()).containsExactly("registry.example/train:2", "busybox:1.36");
        assertThat(cache.containerGroupId()).isEqualTo("eci-2zebuilder01");
        assertThat(cache.regionId()).isEqualTo("cn-hangzhou");
        assertThat(cache.resourceGroupId()).isEqualTo("rg-0001");
        assertThat(cache.snapshotId()).isEqualTo("s-2zesnap0001");
        assertThat(cache.flashSnapshotId()).isEqualTo("s-2zeflash001");
        assertThat(cache.imageCacheSize()).isEqualTo(40);
        assertThat(cache.eliminationStrategy()).isEqualTo(EliminationStrategy.LRU);
        assertThat(cache.creationTime()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(cache.creationTimeText()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(cache.expireDateTime()).isEqualTo(Instant.parse("2026-03-08T08:00:00Z"));
        assertThat(cache.lastMatchedTime()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(cache.tags()).containsExactly(Tag.of("team", "vision"));
        assertThat(cache.events()).hasSize(1);

        ImageCacheEvent event = cache.events().get(0);
        assertThat(event.type()).isEqualTo(ImageCacheEventType.NORMAL);
        assertThat(event.reason()).isEqualTo("Started");
        assertThat(event.message()).isEqualTo("cache build started");
        assertThat(event.name()).isEqualTo("imc-2zecache0001.1");
        assertThat(event.count()).isEqualTo(3);
        assertThat(event.firstTimestamp()).isEqualTo(Instant.parse("2026-03-01T08:00:01Z"));
        assertThat(event.lastTimestamp()).isEqualTo(Instant.parse("2026-03-01T08:00:09Z"));

        ImageCache other = response.imageCaches().get(1);
        assertThat(other.status()).isEqualTo(ImageCacheStatus.of("Hibernating"));
        assertThat(other.tags()).isEmpty();
        assertThat(other.imageCacheSize()).isNull();
    }

    @Test
    void delete_image_cache() {
        assertThat(((DeleteImageCacheResponse) answered(Call.DELETE_IMAGE_CACHE)).requestId())
                .isEqualTo("6E0A1C52-0006");
    }

    @Test
    void add_image_with_the_line_breaks_of_the_published_sample() {
        AddImageResponse response = (AddImageResponse) answered(Call.ADD_IMAGE);
        assertThat(response.requestId()).isEqualTo("6E0A1C52-0007");
        assertThat(response.success()).isTrue();
        assertThat(response.imageId()).isEqualTo("m-custom0001");
    }

    @Test
    void get_image() {
        GetImageResponse response = (GetImageResponse) answered(Call.GET_IMAGE);
        assertThat(response.requestId()).isEqualTo("6E0A1C52-0008");
        assertThat(response.success()).isTrue();
        assertThat(response.totalCount()).isEqualTo(1);

        Image image = response.image();
        assertThat(image.imageType()).isEqualTo(ImageType.CONTAINER);
        assertThat(image.appId()).isEqualTo("ci-app0001");
        assertThat(image.name()).isEqualTo("solver");
        assertThat(image.version()).isEqualTo("V2.1");
        assertThat(image.description()).isEqualTo("solver with its libraries");
        assertThat(image.size()).isEqualTo("40 GiB");
        assertThat(image.createTime()).isEqualTo(Instant.parse("2026-02-03T04:05:06Z"));
        assertThat(image.status()).isEqualTo("Available");

        ContainerImageDetails container = image.containerImageSpec();
        assertThat(container.registryUrl()).isEqualTo("registry.example/solver:2.1");
        assertThat(container.isAcrRegistry()).isTrue();
        assertThat(container.isAcrEnterprise()).isFalse();
        assertThat(container.registryCriId()).isEqualTo("cri-0001");
        assertThat(container.architecture()).isEqualTo("x86_64");
        assertThat(container.osTag()).isEqualTo("Linux");
        assertThat(container.platform()).isEqualTo("Ubuntu");
        assertThat(container.registryCredential().server()).isEqualTo("registry.example");
        assertThat(container.registryCredential().userName()).isEqualTo("reader");
        assertThat(container.registryCredential().password()).isEqualTo("p-of-the-answer");
        assertThat(response.toString()).doesNotContain("p-of-the-answer");

        assertThat(image.vmImageSpec().imageId()).isEqualTo("m-0001");
        assertThat(image.vmImageSpec().osTag()).isEqualTo("CentOS_7.6_64");
        assertThat(image.vmImageSpec().platform()).isEqualTo("CentOS");
        assertThat(image.vmImageSpec().architecture()).isEqualTo("arm64");
        assertThat(image.documentInfo().documentId()).isEqualTo("doc-1");
        assertThat(image.documentInfo().document()).isEqualTo("IyBTb2x2ZXI=");
        assertThat(image.documentInfo().encodingMode()).isEqualTo("base64");
        assertThat(image.additionalRegionsInfo()).hasSize(1);
        assertThat(image.additionalRegionsInfo().get(0).regionId()).isEqualTo("cn-beijing");
        assertThat(image.additionalRegionsInfo().get(0).imageId()).isEqualTo("m-0002");
        assertThat(image.additionalRegionsInfo().get(0).status()).isEqualTo("Copying");
    }

    @Test
    void list_images() {
        ListImagesResponse response = (ListImagesResponse) answered(Call.LIST_IMAGES);
        assertThat(response.requestId()).isEqualTo("6E0A1C52-0009");
        assertThat(response.success()).isTrue();
        assertThat(response.totalCount()).isEqualTo(12);
        assertThat(response.pageNumber()).isEqualTo(2);
        assertThat(response.pageSize()).as("all 64 bits").isEqualTo(9007199254740993L);
        assertThat(response.images()).hasSize(1);

        ImageSummary image = response.images().get(0);
        assertThat(image.imageId()).isEqualTo("m-0001");
        assertThat(image.appId()).isEqualTo("ci-app0001");
        assertThat(image.imageType()).isEqualTo(ImageType.VM);
        assertThat(image.name()).isEqualTo("solver");
        assertThat(image.version()).isEqualTo("V2.1");
        assertThat(image.description()).isEmpty();
        assertThat(image.osTag()).isEqualTo("CentOS_7.6_64");
        assertThat(image.documentId()).isEqualTo(77);
        assertThat(image.weight()).isEqualTo(5);
        assertThat(image.createTime()).isEqualTo(Instant.parse("2026-02-03T04:05:06Z"));
        assertThat(image.updateTime()).isEqualTo("2026-02-04 05:06:07");
    }

    @Test
    void remove_image() {
        RemoveImageResponse response = (RemoveImageResponse) answered(Call.REMOVE_IMAGE);
        assertThat(response.requestId()).isEqualTo("6E0A1C52-0010");
        assertThat(response.success()).isTrue();
    }

    private static ServiceResponse answered(Call call) {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Json.text("/answers/" + call.operation() + ".json"))));
        return call.send(URI.create(SERVER.baseUrl()));
    }

    private static JsonNode sample(Call call) {
        return Json.resource("/answers/" + call.operation() + ".json");
    }

    private static void collect(String prefix, JsonNode object, Set<String> paths) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String path = prefix + field.getKey();
            if (field.getValue().isObject()) {
                collect(path + '.', field.getValue(), paths);
            } else if (field.getValue().isArray() && field.getValue().get(0).isObject()) {
                field.getValue().forEach(element -> collect(path + '.', element, paths));
            } else {
                paths.add(path);
            }
        }
    }
}
