package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.eci.model.ImageCache;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImageCacheQuotaTest {

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-01-02T03:04:05Z"));
    private final FakeAlibabaCloud cloud =
            FakeAlibabaCloud.builder().resourceClock(clock).start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void eachRegionHasItsOwn() {
        cloud.eci().imageCacheQuota(2);

        assertThat(create("one").send(cloud).outcome()).isEqualTo("200 ");
        assertThat(create("two").send(cloud).outcome()).isEqualTo("200 ");
        assertThat(create("three").send(cloud).outcome()).isEqualTo("403 QuotaExceeded");
        assertThat(create("three").with("RegionId", "cn-beijing").send(cloud).outcome())
                .isEqualTo("200 ");
        assertThat(names()).containsExactly("one", "two", "three");
    }

    @Test
    void aDeletedOrExpiredCacheMakesRoom() {
        cloud.eci().imageCacheQuota(1);
        String id = create("one").send(cloud).text("/ImageCacheId");
        assertThat(create("two").send(cloud).status()).isEqualTo(403);

        TestCall.eci("DeleteImageCache").with("ImageCacheId", id).send(cloud);
        assertThat(create("two").with("RetentionDays", "1").send(cloud).outcome())
                .isEqualTo("200 ");
        clock.advance(Duration.ofDays(1));
        assertThat(create("three").send(cloud).outcome()).isEqualTo("200 ");
        assertThat(names()).containsExactly("three");
    }

    @Test
    void theOldestCacheGivenUpToEliminationMakesRoomOnceItIsReady() {
        cloud.eci().imageCacheQuota(3).buildTime(Duration.ofMinutes(1));
        create("kept").send(cloud);
        create("old").with("EliminationStrategy", "LRU").send(cloud);
        create("new").with("EliminationStrategy", "LRU").send(cloud);
        assertThat(create("four").send(cloud).outcome()).isEqualTo("403 QuotaExceeded");

        clock.advance(Duration.ofMinutes(1));
        assertThat(create("four").send(cloud).outcome()).isEqualTo("200 ");
        assertThat(names()).containsExactly("kept", "new", "four");
    }

    @Test
    void aRepetitionWithTheSameTokenNeedsNoRoom() {
        cloud.eci().imageCacheQuota(1);

        assertThat(create("one").with("ClientToken", "t").send(cloud).outcome()).isEqualTo("200 ");
        assertThat(create("one").with("ClientToken", "t").send(cloud).outcome()).isEqualTo("200 ");
    }

    @Test
    void resetLiftsIt() {
        cloud.eci().imageCacheQuota(0);
        assertThat(create("one").send(cloud).status()).isEqualTo(403);
        cloud.reset();

        assertThat(create("one").send(cloud).outcome()).isEqualTo("200 ");
        assertThatThrownBy(() -> cloud.eci().imageCacheQuota(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TestCall create(String name) {
        return TestCall.createImageCache().with("ImageCacheName", name);
    }

    private Iterable<String> names() {
        return cloud.eci().imageCaches().stream()
                .map(ImageCache::imageCacheName)
                .toList();
    }
}
