package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.ehpc.model.Image;
import io.github.alicloudimages.ehpc.model.ImageType;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EhpcImagesTest {

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-01-02T03:04:05Z"));
    private final FakeAlibabaCloud cloud =
            FakeAlibabaCloud.builder().resourceClock(clock).start();

    @AfterEach
    void close() {
        cloud.close();
    }

    /** The documented sample has the line breaks, so clients have to cope with them. */
    @Test
    void addedImageHasAnIdWithALineBreak() {
        Reply reply = addContainer("app", "V1.0").send(cloud);

        assertThat(reply.outcome()).isEqualTo("200 ");
        assertThat(reply.json().path("Success").isBoolean()).isTrue();
        assertThat(reply.text("/ImageId")).startsWith("m-").endsWith("\n");
        assertThat(reply.text("/RequestId")).endsWith("\n");
        assertThat(reply.header("x-acs-request-id"))
                .isEqualTo(reply.text("/RequestId").trim());
    }

    @Test
    void nameAndVersionAreTakenOnce() {
        addContainer("app", "1").send(cloud);

        assertThat(addContainer("app", "1").send(cloud).outcome()).isEqualTo("400 ImageAlreadyExists");
        assertThat(addContainer("app", "2").send(cloud).outcome()).isEqualTo("200 ");
        assertThat(cloud.ehpc().images()).hasSize(2);
    }

    @Test
    void quotaIsKept() {
        cloud.ehpc().imageQuota(1);
        addContainer("app", "1").send(cloud);

        assertThat(addContainer("app", "1").send(cloud).outcome()).isEqualTo("400 ImageAlreadyExists");
        assertThat(addContainer("app", "2").send(cloud).outcome()).isEqualTo("403 QuotaExceeded");
        assertThat(cloud.ehpc().images()).hasSize(1);
        cloud.reset();
        addContainer("app", "1").send(cloud);
        assertThat(addContainer("app", "2").send(cloud).outcome()).isEqualTo("200 ");
    }

    @Test
    void containerImageIsReturnedInFull() {
        String id =
                idOf(addContainer("app", "1").with("Description", "Test image").send(cloud));

        Reply reply = get(id).with("ImageType", "Container").send(cloud);
        JsonNode image = reply.json().path("Image");
        assertThat(reply.json().path("TotalCount").asInt()).isEqualTo(1);
        assertThat(image.path("ImageType").asText()).isEqualTo("Container");
        assertThat(image.path("Name").asText()).isEqualTo("app");
        assertThat(image.path("Version").asText()).isEqualTo("1");
        assertThat(image.path("Description").asText()).isEqualTo("Test image");
        assertThat(image.path("CreateTime").asText()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(image.at("/ContainerImageSpec/IsACRRegistry").isBoolean()).isTrue();
        assertThat(image.at("/ContainerImageSpec/RegistryCredential/Server").asText())
                .isEqualTo("registry.example.com");
        Image model = cloud.ehpc().image(id);
        assertThat(model.imageType()).isEqualTo(ImageType.CONTAINER);
        assertThat(model.createTime()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(cloud.ehpc().imageIds()).containsExactly(id);
    }

    @Test
    void vmImageIsReturnedInFull() {
        String id = idOf(TestCall.ehpc("AddImage")
                .with("Name", "vm")
                .with("VMImageSpec", "{\"ImageId\":\"m-ecs\"}")
                .send(cloud));

        JsonNode image = get(id).send(cloud).json().path("Image");
        assertThat(image.path("ImageType").asText()).isEqualTo("VM");
        assertThat(image.path("Size").asText()).isEqualTo("40 GiB");
        assertThat(image.at("/VMImageSpec/ImageId").asText()).isEqualTo("m-ecs");
    }

    @Test
    void unknownImageIsNotFound() {
        String id = idOf(addContainer("app", "1").send(cloud));

        assertThat(get("m-none").send(cloud).outcome()).isEqualTo("404 ImageNotFound");
        assertThat(get(id).with("ImageType", "Container")
                        .with("ImageCategory", "Public")
                        .send(cloud)
                        .outcome())
                .isEqualTo("404 ImageNotFound");
        assertThat(get(id).with("ImageType", "VM").send(cloud).outcome()).isEqualTo("404 ImageNotFound");
        assertThat(TestCall.ehpc("GetImage").send(cloud).outcome()).isEqualTo("400 InvalidParams");
    }

    /** The documented default of the kind is VM. */
    @Test
    void withoutAKindOnlyVirtualMachinesAreLookedAt() {
        String id = idOf(addContainer("app", "1").send(cloud));

        assertThat(get(id).send(cloud).outcome()).isEqualTo("404 ImageNotFound");
        assertThat(get(id).with("ImageType", "Container").send(cloud).outcome()).isEqualTo("200 ");
    }

    @Test
    void valuesOutsideOfWhatIsDocumentedAreRefused() {
        assertThat(list().with("ImageType", "Floppy").send(cloud).outcome()).isEqualTo("400 InvalidParams");
        assertThat(list().with("ImageCategory", "Shared").send(cloud).outcome()).isEqualTo("400 InvalidParams");
        assertThat(list().with("Mode", "Newest").send(cloud).outcome()).isEqualTo("400 InvalidParams");
        assertThat(list().with("PageNumber", "0").send(cloud).outcome()).isEqualTo("400 InvalidParams");
        assertThat(list().with("PageSize", "0").send(cloud).outcome()).isEqualTo("400 InvalidParams");
        assertThat(get("m-1")
                        .with("AdditionalRegionIds", "cn-beijing")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 InvalidParams");
        assertThat(addContainer("app", "1")
                        .with("ContainerImageSpec", "[]")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 InvalidParams");
        assertThat(addContainer("app", "1").without("Name").send(cloud).outcome())
                .isEqualTo("400 MissingName");
        assertThat(TestCall.ehpc("RemoveImage").send(cloud).outcome()).isEqualTo("400 MissingImageId");
    }

    @Test
    void removedImageIsGone() {
        String id = idOf(addContainer("app", "1").send(cloud));
        TestCall remove = TestCall.ehpc("RemoveImage").with("ImageId", id).with("ImageType", "Container");

        assertThat(remove.nonce("1").send(cloud).json().path("Success").asBoolean())
                .isTrue();
        assertThat(remove.nonce("2").send(cloud).outcome()).isEqualTo("404 ImageNotFound");
        assertThat(cloud.ehpc().images()).isEmpty();
    }

    @Test
    void listHoldsVmImagesUnlessToldOtherwise() {
        addContainer("app", "1").send(cloud);
        addContainer("app", "2").send(cloud);
        addContainer("tool", "1").send(cloud);

        assertThat(names(list())).isEmpty();
        assertThat(names(containers())).containsExactly("app 1", "app 2", "tool 1");
        assertThat(names(containers().with("Mode", "Merge"))).containsExactly("app 2", "tool 1");
        assertThat(names(containers().with("ImageNames", "[\"tool\"]"))).containsExactly("tool 1");
        assertThat(names(containers().with("ImageCategory", "Public"))).isEmpty();
        String id = cloud.ehpc().imageIds().get(1);
        assertThat(names(containers().with("ImageIds", "[\"" + id + "\",\"m-none\"]")))
                .containsExactly("app 2");
        assertThat(containers().with("ImageIds", "m-1").send(cloud).outcome()).isEqualTo("400 InvalidParams");
    }

    @Test
    void listComesInPages() {
        for (int i = 1; i <= 5; i++) {
            addContainer("app", String.valueOf(i)).send(cloud);
        }

        Reply page = containers().with("PageNumber", "2").with("PageSize", "2").send(cloud);
        assertThat(page.json().path("TotalCount").asInt()).isEqualTo(5);
        assertThat(page.json().path("PageNumber").asInt()).isEqualTo(2);
        assertThat(page.json().path("PageSize").asInt()).isEqualTo(2);
        assertThat(names(page)).containsExactly("app 3", "app 4");
        assertThat(names(containers().with("PageNumber", "4").with("PageSize", "2")))
                .isEmpty();
    }

    @Test
    void deniedPermissionHasItsOddStatusAndTheDetails() {
        cloud.faults().on("AddImage").respond(407, "NotAuthorized", "No authorization is granted.");

        Reply reply = addContainer("app", "1").send(cloud);
        assertThat(reply.outcome()).isEqualTo("407 NotAuthorized");
        assertThat(reply.text("/AccessDeniedDetail/AuthAction")).isEqualTo("ehpc:AddImage");
    }

    private static TestCall addContainer(String name, String version) {
        return TestCall.ehpc("AddImage")
                .with("ImageType", "Container")
                .with("Name", name)
                .with("ImageVersion", version)
                .with(
                        "ContainerImageSpec",
                        "{\"RegistryUrl\":\"registry.example.com/a:1\",\"IsACRRegistry\":true,"
                                + "\"RegistryCredential\":{\"Server\":\"registry.example.com\","
                                + "\"UserName\":\"me\",\"Password\":\"geheim\"}}");
    }

    private static TestCall get(String id) {
        return TestCall.ehpc("GetImage").with("ImageId", id);
    }

    private static TestCall list() {
        return TestCall.ehpc("ListImages");
    }

    private static TestCall containers() {
        return list().with("ImageType", "Container");
    }

    private static String idOf(Reply reply) {
        return reply.text("/ImageId").trim();
    }

    private List<String> names(TestCall call) {
        return names(call.send(cloud));
    }

    private static List<String> names(Reply reply) {
        JsonNode images = reply.json().path("Images");
        return StreamSupport.stream(images.spliterator(), false)
                .map(image -> image.path("Name").asText() + " "
                        + image.path("Version").asText())
                .toList();
    }
}
