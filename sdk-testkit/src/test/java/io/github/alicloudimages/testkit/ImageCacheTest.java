package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImageCacheTest {

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-01-02T03:04:05.678Z"));
    private final FakeAlibabaCloud cloud =
            FakeAlibabaCloud.builder().resourceClock(clock).start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void isPreparedCreatedAndReady() {
        cloud.eci().buildTime(Duration.ofMinutes(60));
        Reply created = TestCall.createImageCache().send(cloud);
        String id = created.text("/ImageCacheId");
        assertThat(id).startsWith("imc-");
        assertThat(created.text("/ContainerGroupId")).startsWith("eci-");

        assertThat(statusAndProgress(id)).isEqualTo("Preparing 0%");
        clock.advance(Duration.ofMinutes(14));
        assertThat(statusAndProgress(id)).isEqualTo("Preparing 23%");
        clock.advance(Duration.ofMinutes(1));
        assertThat(statusAndProgress(id)).isEqualTo("Creating 25%");
        clock.advance(Duration.ofMinutes(44));
        assertThat(statusAndProgress(id)).isEqualTo("Creating 98%");
        clock.advance(Duration.ofMinutes(1));
        assertThat(statusAndProgress(id)).isEqualTo("Ready 100%");
    }

    @Test
    void isReadyAtOnceWithoutBuildTime() {
        cloud.eci().buildTime(Duration.ZERO);

        assertThat(statusAndProgress(create())).isEqualTo("Ready 100%");
    }

    @Test
    void isDescribedInFull() {
        cloud.eci().buildTime(Duration.ofSeconds(8));
        String id = TestCall.createImageCache()
                .with("Image.2", "nginx:1.27")
                .with("Tag.1.Key", "team")
                .with("Tag.1.Value", "infra")
                .with("ResourceGroupId", "rg-1")
                .with("ImageCacheSize", "40")
                .with("RetentionDays", "7")
                .with("EliminationStrategy", "LRU")
                .send(cloud)
                .text("/ImageCacheId");
        clock.advance(Duration.ofSeconds(8));

        JsonNode cache = describe(id);
        assertThat(cache.path("ImageCacheName").asText()).isEqualTo("cache");
        assertThat(cache.path("Images")).extracting(JsonNode::asText).containsExactly("busybox:1.30", "nginx:1.27");
        assertThat(cache.at("/Tags/0/Key").asText()).isEqualTo("team");
        assertThat(cache.path("RegionId").asText()).isEqualTo("cn-hangzhou");
        assertThat(cache.path("ResourceGroupId").asText()).isEqualTo("rg-1");
        assertThat(cache.path("ImageCacheSize").isInt()).isTrue();
        assertThat(cache.path("ImageCacheSize").asInt()).isEqualTo(40);
        assertThat(cache.path("SnapshotId").asText()).startsWith("s-");
        assertThat(cache.path("EliminationStrategy").asText()).isEqualTo("LRU");
        assertThat(cache.path("CreationTime").asText()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(cache.path("ExpireDateTime").asText()).isEqualTo("2026-01-09T03:04:05Z");
        assertThat(cache.path("Events"))
                .extracting(event -> event.path("Type").asText() + " "
                        + event.path("Reason").asText() + " "
                        + event.path("FirstTimestamp").asText())
                .containsExactly(
                        "Normal Started 2026-01-02T03:04:05Z",
                        "Normal Creating 2026-01-02T03:04:07Z",
                        "Normal Created 2026-01-02T03:04:13Z");
    }

    /** The progress is the regular snapshot's, so a cache may be Ready long before 100%. */
    @Test
    void withFlashItIsReadyFromALocalSnapshotFirst() {
        cloud.eci().buildTime(Duration.ofMinutes(60));
        String id =
                TestCall.createImageCache().with("Flash", "true").send(cloud).text("/ImageCacheId");
        clock.advance(Duration.ofMinutes(29));
        assertThat(statusAndProgress(id)).isEqualTo("Creating 48%");

        clock.advance(Duration.ofMinutes(1));
        assertThat(statusAndProgress(id)).isEqualTo("Ready 50%");
        String local = describe(id).path("FlashSnapshotId").asText();
        assertThat(local).startsWith("s-");
        assertThat(describe(id).has("SnapshotId")).isFalse();
        assertThat(TestCall.eci("DescribeImageCaches")
                        .with("SnapshotId", local)
                        .send(cloud)
                        .text("/TotalCount"))
                .isEqualTo("1");

        clock.advance(Duration.ofMinutes(30));
        assertThat(statusAndProgress(id)).isEqualTo("Ready 100%");
        assertThat(describe(id).has("FlashSnapshotId")).isFalse();
        assertThat(describe(id).path("SnapshotId").asText()).startsWith("s-");
    }

    @Test
    void withFlashABuildThatFailsIsNeverReady() {
        cloud.eci().buildTime(Duration.ofMinutes(60)).failNextBuild("NoSpace");
        String id =
                TestCall.createImageCache().with("Flash", "true").send(cloud).text("/ImageCacheId");

        clock.advance(Duration.ofMinutes(59));
        assertThat(statusAndProgress(id)).isEqualTo("Creating 98%");
        clock.advance(Duration.ofMinutes(1));
        assertThat(statusAndProgress(id)).isEqualTo("Failed 99%");
    }

    @Test
    void isSeenFromInsideInTheModelsOfTheSdk() {
        String id = create();
        clock.advance(Duration.ofSeconds(1));

        ImageCache cache = cloud.eci().imageCache(id);
        assertThat(cache.status()).isEqualTo(ImageCacheStatus.READY);
        assertThat(cache.images()).containsExactly("busybox:1.30");
        assertThat(cache.creationTime()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(cloud.eci().imageCaches()).containsExactly(cache);
        assertThatThrownBy(() -> cloud.eci().imageCache("imc-none")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void failsWithAnEvent() {
        cloud.eci().failNextBuild("ImagePullFailed");
        String failing = create();
        String other = create();
        clock.advance(Duration.ofSeconds(1));

        assertThat(statusAndProgress(failing)).isEqualTo("Failed 99%");
        JsonNode event = describe(failing).at("/Events/2");
        assertThat(event.path("Type").asText()).isEqualTo("Warning");
        assertThat(event.path("Reason").asText()).isEqualTo("ImagePullFailed");
        assertThat(event.path("Message").asText()).contains("ImagePullFailed");
        assertThat(statusAndProgress(other)).isEqualTo("Ready 100%");
    }

    @Test
    void goesAfterItsRetentionAndADayAfterItFailed() {
        cloud.eci().failNextBuild("NoSpace");
        create();
        String kept = create();
        String retained = TestCall.createImageCache()
                .with("RetentionDays", "2")
                .send(cloud)
                .text("/ImageCacheId");

        clock.advance(Duration.ofHours(25));
        assertThat(ids()).containsExactly(kept, retained);
        clock.advance(Duration.ofHours(23));
        assertThat(ids()).containsExactly(kept);
    }

    @Test
    void isUpdatedOnlyWhenReadyOrUpdateFailed() {
        String id = create();
        assertThat(update(id).with("ImageCacheName", "new").send(cloud).outcome())
                .isEqualTo("400 ImageCache.IncorrectStatus");

        clock.advance(Duration.ofSeconds(1));
        cloud.eci().buildTime(Duration.ofMinutes(10)).failNextBuild("NoSpace");
        assertThat(update(id).with("ImageCacheName", "new").send(cloud).outcome())
                .isEqualTo("200 ");
        assertThat(statusAndProgress(id)).isEqualTo("Updating 0%");
        assertThat(describe(id).path("ImageCacheName").asText()).isEqualTo("new");
        assertThat(update(id).with("ImageCacheName", "newer").send(cloud).outcome())
                .isEqualTo("400 ImageCache.IncorrectStatus");

        clock.advance(Duration.ofMinutes(10));
        assertThat(statusAndProgress(id)).isEqualTo("UpdateFailed 99%");
        assertThat(update(id).with("ImageCacheName", "newer").send(cloud).outcome())
                .isEqualTo("200 ");
        clock.advance(Duration.ofMinutes(10));
        assertThat(statusAndProgress(id)).isEqualTo("Ready 100%");
    }

    @Test
    void updateHasToChangeSomething() {
        String id = create();
        clock.advance(Duration.ofSeconds(1));

        assertThat(update(id).send(cloud).outcome()).isEqualTo("400 NoNeedUpdate");
        assertThat(update(id)
                        .with("ImageCacheName", "cache")
                        .with("ImageCacheSize", "20")
                        .with("Flash", "false")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 NoNeedUpdate");
        assertThat(update(id).with("ImageCacheSize", "40").send(cloud).outcome())
                .isEqualTo("200 ");
    }

    /** The documents: to build a cache anew from the same images, name the images again. */
    @Test
    void updateThatNamesTheSameImagesBuildsAnew() {
        String id = create();
        clock.advance(Duration.ofSeconds(1));

        assertThat(update(id).with("Image.1", "busybox:1.30").send(cloud).outcome())
                .isEqualTo("200 ");
        assertThat(statusAndProgress(id)).isEqualTo("Updating 0%");
    }

    @Test
    void updateReplacesAListAsAWhole() {
        String id = TestCall.createImageCache()
                .with("Image.2", "nginx:1.27")
                .with("Tag.1.Key", "a")
                .send(cloud)
                .text("/ImageCacheId");
        clock.advance(Duration.ofSeconds(1));
        update(id).with("Image.1", "redis:7").send(cloud);

        ImageCache cache = cloud.eci().imageCache(id);
        assertThat(cache.images()).containsExactly("redis:7");
        assertThat(cache.tags()).hasSize(1);
    }

    @Test
    void isDeleted() {
        String id = create();

        assertThat(delete(id).send(cloud).outcome()).isEqualTo("200 ");
        assertThat(ids()).isEmpty();
        assertThat(delete(id).send(cloud).outcome()).isEqualTo("404 InvalidImageCacheId.NotFound");
    }

    @Test
    void belongsToItsRegion() {
        String id = create();

        assertThat(delete(id).with("RegionId", "cn-beijing").send(cloud).status())
                .isEqualTo(404);
        assertThat(TestCall.eci("DescribeImageCaches")
                        .with("RegionId", "cn-beijing")
                        .send(cloud)
                        .json()
                        .path("ImageCaches"))
                .isEmpty();
    }

    private String create() {
        return TestCall.createImageCache().send(cloud).text("/ImageCacheId");
    }

    private static TestCall update(String id) {
        return TestCall.eci("UpdateImageCache").with("ImageCacheId", id).with("ImageCacheName", "cache");
    }

    private static TestCall delete(String id) {
        return TestCall.eci("DeleteImageCache").with("ImageCacheId", id);
    }

    private JsonNode describe(String id) {
        Reply reply =
                TestCall.eci("DescribeImageCaches").with("ImageCacheId", id).send(cloud);
        assertThat(reply.json().path("TotalCount").asInt()).isEqualTo(1);
        return reply.json().at("/ImageCaches/0");
    }

    private String statusAndProgress(String id) {
        JsonNode cache = describe(id);
        return cache.path("Status").asText() + " " + cache.path("Progress").asText();
    }

    private List<String> ids() {
        return TestCall.eci("DescribeImageCaches")
                .send(cloud)
                .json()
                .path("ImageCaches")
                .findValuesAsText("ImageCacheId");
    }
}
