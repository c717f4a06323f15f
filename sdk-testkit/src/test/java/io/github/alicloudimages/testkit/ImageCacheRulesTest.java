package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused about the parameters of image caches, whether they are made or changed. */
class ImageCacheRulesTest {

    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RegionId", "SecurityGroupId", "VSwitchId", "ImageCacheName"})
    void whatTheDocumentsRequireOfACreation(String name) {
        assertThat(TestCall.createImageCache().without(name).send(cloud).outcome())
                .isEqualTo("400 Missing" + name);
        assertThat(create(name, "")).isEqualTo("400 Missing" + name);
        assertThat(cloud.eci().imageCaches()).isEmpty();
    }

    @Test
    void aCreationNeedsAnImage() {
        assertThat(TestCall.createImageCache().without("Image.1").send(cloud).outcome())
                .isEqualTo("400 MissingImage");
        assertThat(create("Image.1", "")).isEqualTo("400 MissingImage");
    }

    @Test
    void anUpdateNeedsIdAndName() {
        TestCall update = TestCall.eci("UpdateImageCache");

        assertThat(update.nonce("1").send(cloud).outcome()).isEqualTo("400 MissingImageCacheId");
        assertThat(update.nonce("2").with("ImageCacheId", "imc-1").send(cloud).outcome())
                .isEqualTo("400 MissingImageCacheName");
    }

    @ParameterizedTest
    @CsvSource({
        "ImageCacheSize, big, InvalidParameter.Format",
        "Flash, maybe, InvalidParameter.Format",
        "AutoMatchImageCache, yes, InvalidParameter.Format",
        "ImageCacheSize, 0, InvalidParameter",
        "RetentionDays, 0, InvalidParameter",
        "StandardCopyCount, 0, InvalidParameter",
        "FlashCopyCount, -1, InvalidParameter",
        "EliminationStrategy, FIFO, InvalidParameter",
        "OsType, BeOS, InvalidParameter",
        "ImageRegistryCredential.1.Server, https://registry.example.com, InvalidParameter",
        "AcrRegistryInfo.1.RegionId, cn-hangzhou, InvalidParameter",
        "AcrRegistryInfo.1.Domain.1, registry.example.com, InvalidParameter",
        "'VSwitchId', '1,2,3,4,5,6,7,8,9,10,11', InvalidParameter"
    })
    void valuesOutsideOfWhatIsDocumented(String name, String value, String code) {
        assertThat(create(name, value)).isEqualTo("400 " + code);
        assertThat(cloud.eci().imageCaches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EliminationStrategy, LRU",
        "EliminationStrategy, ''",
        "OsType, Windows",
        "VSwitchId, '1,2,3,4,5,6,7,8,9,10'",
        "AcrRegistryInfo.1.InstanceId, cri-1",
        "ImageRegistryCredential.1.Server, registry.example.com"
    })
    void valuesWithinIt(String name, String value) {
        assertThat(create(name, value)).isEqualTo("200 ");
    }

    @Test
    void listsHaveTheirLength() {
        assertThat(createWith(100, n -> "Image." + n)).isEqualTo("200 ");
        assertThat(createWith(101, n -> "Image." + n)).isEqualTo("400 InvalidParameter");
        assertThat(createWith(20, n -> "Tag." + n + ".Key")).isEqualTo("200 ");
        assertThat(createWith(21, n -> "Tag." + n + ".Key")).isEqualTo("400 InvalidParameter");
        assertThat(createWith(11, n -> "ImageRegistryCredential." + n + ".Server"))
                .isEqualTo("400 InvalidParameter");
        assertThat(createWith(20, n -> "AcrRegistryInfo." + n + ".InstanceId")).isEqualTo("200 ");
        assertThat(createWith(21, n -> "AcrRegistryInfo." + n + ".InstanceId")).isEqualTo("400 InvalidParameter");
    }

    @Test
    void anUpdateIsHeldToThemToo() {
        assertThat(TestCall.eci("UpdateImageCache")
                        .with("ImageCacheId", "imc-1")
                        .with("ImageCacheName", "cache")
                        .with("EliminationStrategy", "FIFO")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 InvalidParameter");
    }

    @Test
    void aDescriptionIsHeldToItsOwn() {
        assertThat(describeWith(20, n -> "Tag." + n + ".Key")).isEqualTo("200 ");
        assertThat(describeWith(21, n -> "Tag." + n + ".Key")).isEqualTo("400 InvalidParameter");
        assertThat(describeWith(100, n -> "MatchImage." + n)).isEqualTo("200 ");
        assertThat(describeWith(101, n -> "MatchImage." + n)).isEqualTo("400 InvalidParameter");
        assertThat(describeWith(1, n -> "ImageFullMatch")).isEqualTo("400 InvalidParameter.Format");
        assertThat(describeWith(1, n -> "ImageMatchCountRequest")).isEqualTo("400 InvalidParameter.Format");
    }

    @Test
    void clientTokenIsShortAndAscii() {
        assertThat(create("ClientToken", "x".repeat(64))).isEqualTo("200 ");
        assertThat(create("ClientToken", "x".repeat(65))).isEqualTo("400 InvalidParameter");
        assertThat(create("ClientToken", "caf\u00e9")).isEqualTo("400 InvalidParameter");
    }

    private String create(String name, String value) {
        return TestCall.createImageCache().with(name, value).send(cloud).outcome();
    }

    private String createWith(int count, IntFunction<String> names) {
        return with(TestCall.createImageCache(), count, names);
    }

    private String describeWith(int count, IntFunction<String> names) {
        return with(TestCall.eci("DescribeImageCaches"), count, names);
    }

    private String with(TestCall call, int count, IntFunction<String> names) {
        for (int n = 1; n <= count; n++) {
            call.with(names.apply(n), "value" + n);
        }
        return call.send(cloud).outcome();
    }
}
