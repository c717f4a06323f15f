package io.github.alicloudimages.contract.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.error.Violation;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.AcrRegistryInfo;
import io.github.alicloudimages.eci.model.CommitContainerImage;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import io.github.alicloudimages.eci.model.OsType;
import io.github.alicloudimages.eci.model.Tag;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.ContainerImageSpec;
import io.github.alicloudimages.ehpc.model.RegistryCredential;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are found wrong before anything is sent, tried as a new user would. */
class InvalidRequestsTest {

    private static final String HALF_A_PAIR = "cache \ud83d";

    private final PlayedTransport transport = PlayedTransport.answering(
            200, "{\"RequestId\":\"r\",\"ImageCacheId\":\"i\",\"TaskId\":\"t\",\"ImageId\":\"m\"}");

    @Test
    void everything_that_create_image_cache_needs_is_named_at_once() {
        InvalidRequestException thrown = withoutRegion(eci -> eci.createImageCache(request -> {}));

        assertThat(paths(thrown))
                .containsExactly("regionId", "securityGroupId", "vSwitchId", "imageCacheName", "images");
        assertThat(thrown)
                .hasMessageContaining("CreateImageCache")
                .hasMessageContaining("regionId: is required")
                .hasMessageContaining("region(...)")
                .hasMessageContaining("securityGroupId: is required")
                .hasMessageContaining("images: is required");
        assertThat(thrown.operation()).isEqualTo("CreateImageCache");
        assertThat(thrown.attempts()).isEmpty();
        assertThat(thrown.retryStopReason()).isNull();
        assertThat(thrown.outcomeUnknown()).isFalse();
    }

    @Test
    void everything_that_the_other_operations_need_is_named_at_once() {
        assertThat(paths(withoutRegion(eci -> eci.commitContainer(
                        request -> request.image(CommitContainerImage.builder().build())))))
                .containsExactly("regionId", "containerGroupId", "containerName", "image.repository", "image.tag");
        assertThat(paths(withoutRegion(eci -> eci.updateImageCache(request -> {}))))
                .containsExactly("regionId", "imageCacheId", "imageCacheName");
        assertThat(paths(withoutRegion(eci -> eci.deleteImageCache(request -> {}))))
                .containsExactly("regionId", "imageCacheId");
        assertThat(paths(withoutRegion(eci -> eci.describeImageCaches(request -> {}))))
                .containsExactly("regionId");
        assertThat(paths(withoutRegion(eci -> eci.describeCommitContainerTask(request -> {}))))
                .containsExactly("regionId", "taskIds or containerGroupId");
        assertThat(paths(refusedEhpc(ehpc -> ehpc.addImage(request -> {})))).containsExactly("name");
        assertThat(paths(refusedEhpc(ehpc -> ehpc.removeImage(request -> {})))).containsExactly("imageId");
    }

    @Test
    void the_21st_tag_is_one_too_many() {
        InvalidRequestException thrown = refused(eci -> eci.createImageCache(
                complete().tags(Collections.nCopies(21, Tag.of("k", "v"))).build()));

        assertThat(thrown.violations()).containsExactly(new Violation("tags[20]", "at most 20"));
        assertThat(thrown).hasMessageContaining("tags[20]: at most 20");
        accepted(complete().tags(Collections.nCopies(20, Tag.of("k", "v"))));
    }

    @Test
    void a_client_token_has_at_most_64_characters() {
        InvalidRequestException thrown = refused(eci ->
                eci.createImageCache(complete().clientToken("t".repeat(65)).build()));

        assertThat(paths(thrown)).containsExactly("clientToken");
        assertThat(thrown).hasMessageContaining("at most 64").hasMessageContaining("65");
        accepted(complete().clientToken("t".repeat(64)));
    }

    @Test
    void a_client_token_is_ascii() {
        InvalidRequestException thrown = refused(
                eci -> eci.createImageCache(complete().clientToken("caf\u00e9").build()));
        assertThat(paths(thrown)).containsExactly("clientToken");
        assertThat(thrown).hasMessageContaining("ASCII").hasMessageContaining("position 3");
        assertThat(paths(refused(eci ->
                        eci.createImageCache(complete().clientToken("\u0080").build()))))
                .containsExactly("clientToken");
        accepted(complete().clientToken("\u007f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_client_token_that_tells_nothing_apart_is_refused(String blank) {
        InvalidRequestException thrown = refused(
                eci -> eci.createImageCache(complete().clientToken(blank).build()));
        assertThat(paths(thrown)).containsOnly("clientToken");
        assertThat(thrown).hasMessageContaining("leave it out to have one made");
    }

    @Test
    void half_a_pair_at_the_very_beginning_is_found_too() {
        assertThat(paths(refused(eci ->
                        eci.createImageCache(complete().imageCacheName("\ud83d").build()))))
                .contains("imageCacheName");
    }

    @Test
    void documented_counts_and_numbers_are_checked() {
        assertThat(paths(refused(eci -> eci.createImageCache(
                        complete().vSwitchId("1,2,3,4,5,6,7,8,9,10,11").build()))))
                .containsExactly("vSwitchId");
        assertThat(paths(refused(eci -> eci.createImageCache(complete()
                        .acrRegistryInfos(
                                AcrRegistryInfo.builder().build(),
                                AcrRegistryInfo.builder()
                                        .domains(Collections.nCopies(101, "d"))
                                        .build())
                        .build()))))
                .containsExactly("acrRegistryInfos[1].domains[100]");
        assertThat(paths(refused(eci -> eci.describeCommitContainerTask(
                        request -> request.taskIds(Collections.nCopies(11, "t")).maxResults(51)))))
                .containsExactly("taskIds[10]", "maxResults");
        assertThat(paths(refused(
                        eci -> eci.describeImageCaches(request -> request.matchImages(Collections.nCopies(101, "i"))))))
                .containsExactly("matchImages[100]");
    }

    @Test
    void limits_that_are_only_inferred_are_left_to_the_service() {
        accepted(complete()
                .imageCacheSize(1)
                .retentionDays(-1)
                .images(Collections.nCopies(150, "a"))
                .osType(OsType.of("Plan9"))
                .imageRegistryCredentials(Collections.nCopies(
                        30, ImageRegistryCredential.builder().server("s").build())));
    }

    @Test
    void half_a_surrogate_pair_is_refused_wherever_it_is_and_not_sent_as_a_question_mark() {
        InvalidRequestException thrown = refused(eci -> eci.createImageCache(complete()
                .imageCacheName(HALF_A_PAIR)
                .images("fine", "\ude00 first")
                .tags(Tag.of("k", "a\ud83dz"))
                .acrRegistryInfos(AcrRegistryInfo.builder()
                        .domains("d", "\ud800\ud800\udc00")
                        .build())
                .build()));

        assertThat(paths(thrown))
                .containsExactly("imageCacheName", "images[1]", "acrRegistryInfos[0].domains[1]", "tags[0].value");
        assertThat(thrown).hasMessageContaining("surrogate").hasMessageContaining("position 6");
    }

    @Test
    void half_a_surrogate_pair_is_refused_inside_json_too_without_the_secret() {
        InvalidRequestException thrown = refusedEhpc(ehpc -> ehpc.addImage(request -> request.name("n")
                .containerImageSpec(ContainerImageSpec.builder()
                        .registryCredential(RegistryCredential.builder()
                                .password("very-secret\ud83d")
                                .build())
                        .build())));

        assertThat(paths(thrown)).containsExactly("containerImageSpec.registryCredential.password");
        assertThat(thrown.getMessage()).doesNotContain("very-secret");
    }

    @Test
    void half_a_surrogate_pair_is_refused_in_further_parameters_and_generic_calls() {
        assertThat(paths(refused(eci -> eci.createImageCache(
                        complete().build(),
                        RequestOptions.builder().parameter("Extra", HALF_A_PAIR).build()))))
                .containsExactly("parameter Extra");
        assertThat(paths(refused(
                        eci -> eci.call("ListUsage", Collections.singletonMap("Filter", List.of("a", HALF_A_PAIR))))))
                .containsExactly("Filter.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ImageCacheName", "Image.1", "Image", "RegionId", "ClientToken"})
    void a_further_parameter_that_the_request_sets_is_refused(String name) {
        InvalidRequestException thrown = refused(eci -> eci.createImageCache(
                complete().build(),
                RequestOptions.builder().parameter(name, "other").build()));

        assertThat(paths(thrown)).containsExactly("parameter " + name);
        assertThat(thrown).hasMessageContaining("set by the request already");
    }

    @Test
    void an_empty_text_counts_as_present() {
        accepted(complete().imageCacheName("").securityGroupId("").vSwitchId("").images(""));
        assertThat(transport.pairs())
                .containsEntry("ImageCacheName", "")
                .containsEntry("SecurityGroupId", "")
                .containsEntry("Image.1", "");
    }

    @Test
    void an_empty_list_does_not() {
        assertThat(paths(refused(
                        eci -> eci.createImageCache(complete().images(List.of()).build()))))
                .containsExactly("images");
    }

    @Test
    void a_scalar_is_unset_with_null() {
        assertThat(paths(refused(eci ->
                        eci.createImageCache(complete().imageCacheName(null).build()))))
                .containsExactly("imageCacheName");
    }

    @Test
    void a_client_may_leave_judging_to_the_service() {
        try (EciClient eci = Clients.eci(transport).validateRequests(false).build()) {
            eci.createImageCache(request -> request.clientToken("t".repeat(65)));
        }
        assertThat(transport.pairs()).containsOnlyKeys("RegionId", "ClientToken");
    }

    @Test
    void all_problems_of_a_request_are_told_together() {
        InvalidRequestException thrown = refused(eci -> eci.createImageCache(
                CreateImageCacheRequest.builder()
                        .imageCacheName(HALF_A_PAIR)
                        .clientToken("\u00e9".repeat(65))
                        .tags(Collections.nCopies(21, Tag.of("k", "v")))
                        .build(),
                RequestOptions.builder().parameter("ImageCacheName", "x").build()));

        assertThat(paths(thrown))
                .containsExactly(
                        "securityGroupId",
                        "vSwitchId",
                        "imageCacheName",
                        "images",
                        "clientToken",
                        "clientToken",
                        "tags[20]",
                        "parameter ImageCacheName");
    }

    private static CreateImageCacheRequest.Builder complete() {
        return CreateImageCacheRequest.builder()
                .imageCacheName("cache")
                .securityGroupId("sg-1")
                .vSwitchId("vsw-1")
                .images("nginx:1");
    }

    private void accepted(CreateImageCacheRequest.Builder request) {
        try (EciClient eci = Clients.eci(transport).build()) {
            eci.createImageCache(request.build());
        }
        assertThat(transport.requests()).isNotEmpty();
    }

    private InvalidRequestException refused(Consumer<EciClient> call) {
        return refused(call, Clients.eci(transport));
    }

    private InvalidRequestException withoutRegion(Consumer<EciClient> call) {
        return refused(call, Clients.eci(transport).region(null).endpoint(URI.create("https://eci.example")));
    }

    private InvalidRequestException refused(Consumer<EciClient> call, EciClient.Builder builder) {
        try (EciClient eci = builder.build()) {
            InvalidRequestException thrown =
                    catchThrowableOfType(InvalidRequestException.class, () -> call.accept(eci));
            assertThat(thrown).isNotNull();
            assertThat(transport.requests()).isEmpty();
            return thrown;
        }
    }

    private InvalidRequestException refusedEhpc(Consumer<EhpcClient> call) {
        try (EhpcClient ehpc = Clients.ehpc(transport).build()) {
            InvalidRequestException thrown =
                    catchThrowableOfType(InvalidRequestException.class, () -> call.accept(ehpc));
            assertThat(thrown).isNotNull();
            assertThat(transport.requests()).isEmpty();
            return thrown;
        }
    }

    private static List<String> paths(InvalidRequestException thrown) {
        return thrown.violations().stream().map(Violation::path).toList();
    }
}
