package io.github.alicloudimages.contract.official;

import static io.github.alicloudimages.contract.official.OfficialInput.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.contract.support.Product;
import io.github.alicloudimages.contract.support.Texts;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.MutableClock;
import io.github.alicloudimages.testkit.RecordedCall;
import io.github.alicloudimages.testkit.RecordedCall.Placement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fake is believed by clients whose authors never heard of it. */
class OfficialClientsOnFakeTest {

    private static final Duration BUILD_TIME = Duration.ofMinutes(8);
    private static final String REPOSITORY = "registry-vpc.cn-hangzhou.aliyuncs.com/group/app";

    private static final MutableClock CLOCK = MutableClock.atNow();
    private static final FakeAlibabaCloud CLOUD =
            SharedKey.cloud().resourceClock(CLOCK).start();

    @AfterEach
    void reset() {
        CLOUD.reset();
    }

    @AfterAll
    static void close() {
        CLOUD.close();
    }

    @ParameterizedTest
    @EnumSource
    void anImageCacheIsMadeFollowedChangedAndDeleted(OfficialClient official) throws Exception {
        GenericClient client = official.with(CLOUD);
        CLOUD.eci().buildTime(BUILD_TIME);

        String id = client.call(Product.ECI, "CreateImageCache", creation())
                .get("ImageCacheId")
                .asText();
        JsonNode preparing = imageCache(client, id);
        CLOCK.advance(BUILD_TIME.dividedBy(2));
        JsonNode creating = imageCache(client, id);
        CLOCK.advance(BUILD_TIME.dividedBy(2));
        JsonNode ready = imageCache(client, id);
        client.call(
                Product.ECI,
                "UpdateImageCache",
                eci("ImageCacheId", id, "ImageCacheName", "renamed", "Image", List.of("b:2", Texts.RESERVED)));
        JsonNode updating = imageCache(client, id);
        CLOCK.advance(BUILD_TIME);
        JsonNode updated = imageCache(client, id);
        client.call(Product.ECI, "DeleteImageCache", eci("ImageCacheId", id, "ClientToken", "delete-1"));
        JsonNode gone = client.call(Product.ECI, "DescribeImageCaches", eci("ImageCacheId", id));

        assertThat(List.of(preparing, creating, ready, updating, updated))
                .extracting(cache -> cache.get("Status").asText())
                .containsExactly("Preparing", "Creating", "Ready", "Updating", "Ready");
        assertThat(ready.get("ImageCacheName").asText()).isEqualTo(Texts.EVERYTHING);
        assertThat(texts(ready.get("Images"))).containsExactly("registry.example/app:1", Texts.UNICODE);
        assertThat(ready.at("/Tags/0/Key").asText()).isEqualTo("key " + Texts.RESERVED);
        assertThat(ready.at("/Tags/0/Value").asText()).isEqualTo(Texts.UNICODE);
        assertThat(updated.get("ImageCacheName").asText()).isEqualTo("renamed");
        assertThat(texts(updated.get("Images"))).containsExactly("b:2", Texts.RESERVED);
        assertThat(gone.get("ImageCaches")).isEmpty();
        assertThat(CLOUD.eci().imageCaches()).isEmpty();
        assertThat(CLOUD.calls()).hasSize(9);
        assertAllAccepted(official);
    }

    @ParameterizedTest
    @EnumSource
    void aContainerIsCommittedAndItsTaskFollowed(OfficialClient official) throws Exception {
        GenericClient client = official.with(CLOUD);
        CLOUD.eci().commitTime(BUILD_TIME);

        String id = client.call(
                        Product.ECI,
                        "CommitContainer",
                        eci(
                                "ContainerGroupId",
                                "eci-1",
                                "ContainerName",
                                Texts.BLANKS,
                                "Image",
                                object("Repository", REPOSITORY, "Tag", Texts.UNICODE, "Author", Texts.RESERVED),
                                "Arn",
                                object("RoleArn", "acs:ram::3:role/a+b", "RoleType", "service")))
                .get("TaskId")
                .asText();
        JsonNode running = commitTask(client, id);
        CLOCK.advance(BUILD_TIME);
        JsonNode succeeded = commitTask(client, id);

        assertThat(running.get("TaskStatus").asText()).isEqualTo("Running");
        assertThat(succeeded.get("TaskStatus").asText()).isEqualTo("Succeeded");
        assertThat(succeeded.get("TaskProgress").asText()).isEqualTo("100%");
        assertThat(succeeded.get("ContainerName").asText()).isEqualTo(Texts.BLANKS);
        assertThat(succeeded.get("CommitPhaseInfos")).hasSize(3);
        assertThat(CLOUD.calls()).hasSize(3);
        assertAllAccepted(official);
    }

    @ParameterizedTest
    @EnumSource
    void anImageIsAddedFoundListedAndRemoved(OfficialClient official) throws Exception {
        GenericClient client = official.with(CLOUD);

        String id = client.call(
                        Product.EHPC,
                        "AddImage",
                        object(
                                "ImageType",
                                "VM",
                                "Name",
                                Texts.EVERYTHING,
                                "ImageVersion",
                                "1",
                                "VMImageSpec",
                                "{\"ImageId\":\"m-1 +*~\"}"))
                .get("ImageId")
                .asText()
                .trim();
        JsonNode found =
                client.call(Product.EHPC, "GetImage", object("ImageId", id)).get("Image");
        JsonNode listed = client.call(
                Product.EHPC, "ListImages", object("PageSize", 10, "ImageIds", "[\"" + id + "\"]", "ImageType", "VM"));
        client.call(Product.EHPC, "RemoveImage", object("ImageId", id));
        Throwable absent = catchThrowable(() -> client.call(Product.EHPC, "GetImage", object("ImageId", id)));

        assertThat(found.get("Name").asText()).isEqualTo(Texts.EVERYTHING);
        assertThat(found.at("/VMImageSpec/ImageId").asText()).isEqualTo("m-1 +*~");
        assertThat(listed.get("TotalCount").asInt()).isOne();
        assertThat(listed.at("/Images/0/ImageId").asText()).isEqualTo(id);
        assertThat(listed.at("/Images/0/Name").asText()).isEqualTo(Texts.EVERYTHING);
        assertThat(client.errorCodeOf(absent)).isEqualTo("ImageNotFound");
        assertThat(CLOUD.ehpc().images()).isEmpty();
        assertThat(CLOUD.calls())
                .hasSize(5)
                .extracting(RecordedCall::signatureValid)
                .containsOnly(true);
    }

    @ParameterizedTest
    @EnumSource
    void aWrongSecretIsRefused(OfficialClient official) throws Exception {
        GenericClient client = official.withTheWrongSecret(CLOUD);

        assertRefused(client, "SignatureDoesNotMatch");

        assertThat(CLOUD.calls()).hasSize(2).allSatisfy(call -> {
            assertThat(call.signatureValid()).isFalse();
            assertThat(call.status()).isEqualTo(400);
            assertThat(call.errorCode()).isEqualTo("SignatureDoesNotMatch");
        });
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownKeyIsRefused(OfficialClient official) throws Exception {
        GenericClient client = official.withAnUnknownKey(CLOUD);

        assertRefused(client, "InvalidAccessKeyId.NotFound");

        assertThat(CLOUD.calls()).hasSize(2).allSatisfy(call -> {
            assertThat(call.signatureValid()).isFalse();
            assertThat(call.status()).isEqualTo(404);
            assertThat(call.accessKeyId()).isEqualTo("nobody");
        });
    }

    /** Both products refuse, and nothing is done. */
    private static void assertRefused(GenericClient client, String code) {
        Throwable create = catchThrowable(() -> client.call(Product.ECI, "CreateImageCache", creation()));
        Throwable list = catchThrowable(() -> client.call(Product.EHPC, "ListImages", Map.of()));

        assertThat(client.errorCodeOf(create)).isEqualTo(code);
        assertThat(client.errorCodeOf(list)).isEqualTo(code);
    }

    private static void assertAllAccepted(OfficialClient official) {
        assertThat(CLOUD.calls()).allSatisfy(call -> {
            assertThat(call.signatureValid()).isTrue();
            assertThat(call.status()).isEqualTo(200);
            assertThat(call.placement()).isEqualTo(official.sendsInTheBody() ? Placement.BODY : Placement.QUERY);
        });
    }

    private static JsonNode imageCache(GenericClient client, String id) throws Exception {
        JsonNode caches = client.call(Product.ECI, "DescribeImageCaches", eci("ImageCacheId", id))
                .get("ImageCaches");
        assertThat(caches).hasSize(1);
        return caches.get(0);
    }

    private static JsonNode commitTask(GenericClient client, String id) throws Exception {
        JsonNode tasks = client.call(Product.ECI, "DescribeCommitContainerTask", eci("TaskId", List.of(id)))
                .get("CommitTasks");
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    /** Every member set, awkward ones too, but with a system that the fake knows. */
    private static Map<String, Object> creation() {
        Map<String, Object> parameters = OfficialInput.of("CreateImageCache");
        parameters.put("OsType", "Linux");
        return parameters;
    }

    private static Map<String, Object> eci(Object... namesAndValues) {
        Map<String, Object> parameters = object(namesAndValues);
        parameters.put("RegionId", "cn-hangzhou");
        return parameters;
    }
}
