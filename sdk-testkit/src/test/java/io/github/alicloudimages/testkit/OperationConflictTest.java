package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperationConflictTest {

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-01-02T03:04:05Z"));
    private final FakeAlibabaCloud cloud =
            FakeAlibabaCloud.builder().resourceClock(clock).start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void thereIsNoneUnlessSettled() {
        assertThat(create("cache")).isEqualTo("200 ");
        assertThat(create("cache")).isEqualTo("200 ");
    }

    @Test
    void aCreationStandsInTheWayOfAnotherOneOfItsNameForSomeTime() {
        cloud.eci().settlingTime(Duration.ofSeconds(2));

        assertThat(create("cache")).isEqualTo("200 ");
        assertThat(create("cache")).isEqualTo("400 OperationConflict");
        assertThat(create("another")).isEqualTo("200 ");
        assertThat(TestCall.createImageCache()
                        .with("RegionId", "cn-beijing")
                        .send(cloud)
                        .outcome())
                .isEqualTo("200 ");
        clock.advance(Duration.ofSeconds(2));
        assertThat(create("cache")).isEqualTo("200 ");
    }

    @Test
    void anUpdateStandsInTheWayOfTheNextOne() {
        cloud.eci().settlingTime(Duration.ofSeconds(2)).buildTime(Duration.ZERO);
        String id = TestCall.createImageCache().send(cloud).text("/ImageCacheId");
        assertThat(rename(id, "one")).isEqualTo("400 OperationConflict");

        clock.advance(Duration.ofSeconds(2));
        assertThat(rename(id, "one")).isEqualTo("200 ");
        assertThat(rename(id, "two")).isEqualTo("400 OperationConflict");
        clock.advance(Duration.ofSeconds(2));
        assertThat(rename(id, "two")).isEqualTo("200 ");
    }

    @Test
    void aRepetitionWithTheSameTokenIsNoConflict() {
        cloud.eci().settlingTime(Duration.ofSeconds(2));
        TestCall call = TestCall.createImageCache().with("ClientToken", "t");

        assertThat(call.nonce("1").send(cloud).outcome()).isEqualTo("200 ");
        assertThat(call.nonce("2").send(cloud).outcome()).isEqualTo("200 ");
        assertThat(cloud.eci().imageCaches()).hasSize(1);
    }

    private String create(String name) {
        return TestCall.createImageCache()
                .with("ImageCacheName", name)
                .send(cloud)
                .outcome();
    }

    private String rename(String id, String name) {
        return TestCall.eci("UpdateImageCache")
                .with("ImageCacheId", id)
                .with("ImageCacheName", name)
                .send(cloud)
                .outcome();
    }
}
