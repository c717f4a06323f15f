package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DescribeImageCachesTest {

    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.start();

    @BeforeEach
    void fill() {
        cloud.eci().buildTime(Duration.ZERO);
        create("one", "nginx:1.27", "busybox:1.30")
                .with("Tag.1.Key", "team")
                .with("Tag.1.Value", "a")
                .send(cloud);
        create("two", "nginx:1.26", "redis:7")
                .with("Tag.1.Key", "team")
                .with("Tag.1.Value", "b")
                .send(cloud);
        create("three", "registry.example.com:5000/app:1", "busybox:1.30")
                .with("ResourceGroupId", "rg-3")
                .send(cloud);
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void byNameGroupSnapshotAndImage() {
        assertThat(names(describe().with("ImageCacheName", "two"))).containsExactly("two");
        assertThat(names(describe().with("ResourceGroupId", "rg-3"))).containsExactly("three");
        assertThat(names(describe().with("Image", "busybox:1.30"))).containsExactly("one", "three");
        String snapshot = describe().send(cloud).text("/ImageCaches/1/SnapshotId");
        assertThat(names(describe().with("SnapshotId", snapshot))).containsExactly("two");
        assertThat(names(describe().with("ImageCacheId", "imc-none"))).isEmpty();
        assertThat(names(describe().with("ImageCacheName", ""))).hasSize(3);
    }

    @Test
    void byTags() {
        assertThat(names(describe().with("Tag.1.Key", "team"))).containsExactly("one", "two");
        assertThat(names(describe().with("Tag.1.Key", "team").with("Tag.1.Value", "b")))
                .containsExactly("two");
    }

    @Test
    void byImagesToStartFrom() {
        assertThat(names(describe().with("MatchImage.1", "nginx:1.27"))).containsExactly("one", "two");
        assertThat(names(describe().with("MatchImage.1", "nginx:1.27").with("ImageFullMatch", "true")))
                .containsExactly("one");
        assertThat(names(describe()
                        .with("MatchImage.1", "busybox:1.30")
                        .with("ImageFullMatch", "true")
                        .with("ImageMatchCountRequest", "1")))
                .containsExactly("one");
    }

    @Test
    void inPages() {
        List<String> seen = new ArrayList<>();
        String token = "";
        int pages = 0;
        do {
            JsonNode page = describe()
                    .with("Limit", "2")
                    .with("NextToken", token)
                    .send(cloud)
                    .json();
            assertThat(page.path("TotalCount").asInt()).isEqualTo(3);
            page.path("ImageCaches")
                    .forEach(cache -> seen.add(cache.path("ImageCacheName").asText()));
            token = page.path("NextToken").asText();
            pages++;
        } while (!token.isEmpty());

        assertThat(seen).containsExactly("one", "two", "three");
        assertThat(pages).isEqualTo(2);
    }

    @Test
    void inPagesWhileCachesGo() {
        JsonNode first = describe().with("Limit", "2").send(cloud).json();
        TestCall.eci("DeleteImageCache")
                .with("ImageCacheId", first.at("/ImageCaches/0/ImageCacheId").asText())
                .send(cloud);

        assertThat(names(describe().with("NextToken", first.path("NextToken").asText())))
                .containsExactly("three");
    }

    @Test
    void badPageIsRefused() {
        assertThat(describe().with("NextToken", "nonsense").send(cloud).outcome())
                .isEqualTo("400 InvalidParameter");
        assertThat(describe().with("Limit", "0").send(cloud).outcome()).isEqualTo("400 InvalidParameter");
    }

    private static TestCall create(String name, String first, String second) {
        return TestCall.createImageCache()
                .with("ImageCacheName", name)
                .with("Image.1", first)
                .with("Image.2", second);
    }

    private static TestCall describe() {
        return TestCall.eci("DescribeImageCaches");
    }

    private List<String> names(TestCall call) {
        return call.send(cloud).json().path("ImageCaches").findValuesAsText("ImageCacheName");
    }
}
