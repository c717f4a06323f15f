package io.github.alicloudimages.contract.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.core.error.CallCancelledException;
import io.github.alicloudimages.core.error.CommonErrorCode;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.polling.Progress;
import io.github.alicloudimages.core.polling.WaiterFailedException;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.polling.WaiterTimeoutException;
import io.github.alicloudimages.eci.EciErrorCode;
import io.github.alicloudimages.eci.EnsuredImageCache;
import io.github.alicloudimages.eci.EnsuredImageCache.Action;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.EliminationStrategy;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import io.github.alicloudimages.eci.model.Tag;
import io.github.alicloudimages.testkit.RecordedCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnsureTest {

    private static final WaiterOptions DEFAULTS = WaiterOptions.standard();

    private static final CreateImageCacheRequest WISH = CreateImageCacheRequest.builder()
            .imageCacheName("web")
            .securityGroupId("sg-1")
            .vSwitchId("vsw-1,vsw-2")
            .images("registry.example/web:1.0", "busybox:1.30")
            .imageCacheSize(40)
            .eliminationStrategy(EliminationStrategy.LRU)
            .tags(Tag.of("team", "infra"))
            .build();

    private static final CreateImageCacheRequest OTHER =
            WISH.toBuilder().images("registry.example/web:0.9").build();

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void creates_what_is_not_there(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            EnsuredImageCache ensured = waiting.ensure(WISH, DEFAULTS);

            assertThat(ensured.action()).isEqualTo(Action.CREATED);
            assertThat(ensured.imageCache().status()).isEqualTo(ImageCacheStatus.PREPARING);
            assertThat(waiting.caches()).containsExactly(ensured.imageCache());
            assertThat(ensured).hasToString("CREATED " + ensured.imageCache().imageCacheId() + " Preparing");
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void waits_until_it_is_ready_if_asked_to_and_tells_meanwhile(Waiting.Mode mode) {
        List<Progress> told = new ArrayList<>();
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(10));
            EnsuredImageCache ensured = waiting.ensureReady(
                    WISH, WaiterOptions.builder().onProgress(told::add).build());

            assertThat(ensured.action()).isEqualTo(Action.CREATED);
            assertThat(ensured.imageCache().status()).isEqualTo(ImageCacheStatus.READY);
            assertThat(waiting.time.elapsed()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
        }
        assertThat(told)
                .extracting(Progress::status)
                .startsWith("Preparing")
                .contains("Creating")
                .endsWith("Ready");
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void leaves_alone_what_is_as_wanted(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = ready(waiting, WISH);
            // Neither the order of images nor what the service does not show makes a difference.
            CreateImageCacheRequest same = WISH.toBuilder()
                    .images("busybox:1.30", "registry.example/web:1.0", "busybox:1.30")
                    .tags(List.of())
                    .retentionDays(9)
                    .imageRegistryCredentials(ImageRegistryCredential.builder()
                            .server("registry.example")
                            .userName("u")
                            .password("new")
                            .build())
                    .build();
            EnsuredImageCache ensured = waiting.ensureReady(same, DEFAULTS);

            assertThat(ensured.action()).isEqualTo(Action.UNCHANGED);
            assertThat(ensured.imageCache().imageCacheId()).isEqualTo(id);
            assertThat(waiting.cloud.calls("CreateImageCache")).hasSize(1);
            assertThat(waiting.cloud.calls("UpdateImageCache")).isEmpty();
        }
    }

    static Stream<Arguments> differences() {
        List<CreateImageCacheRequest> before = List.of(
                OTHER,
                WISH.toBuilder().imageCacheSize(20).build(),
                WISH.toBuilder().eliminationStrategy(null).build(),
                WISH.toBuilder().tags(Tag.of("team", "web")).build());
        return Stream.of(Waiting.Mode.values())
                .flatMap(mode -> before.stream().map(earlier -> Arguments.of(mode, earlier)));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void changes_what_is_different_and_pulls_only_other_images(Waiting.Mode mode, CreateImageCacheRequest before) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = ready(waiting, before);
            EnsuredImageCache ensured = waiting.ensureReady(WISH, DEFAULTS);

            assertThat(ensured.action()).isEqualTo(Action.UPDATED);
            ImageCache cache = ensured.imageCache();
            assertThat(cache.imageCacheId()).isEqualTo(id);
            assertThat(cache.status()).isEqualTo(ImageCacheStatus.READY);
            assertThat(cache.images()).isEqualTo(WISH.images());
            assertThat(cache.imageCacheSize()).isEqualTo(40);
            assertThat(cache.eliminationStrategy()).isEqualTo(EliminationStrategy.LRU);
            assertThat(cache.tags()).isEqualTo(WISH.tags());
            RecordedCall update = waiting.cloud.calls("UpdateImageCache").get(0);
            assertThat(update.parameters().containsKey("Image.1")).isEqualTo(before.equals(OTHER));
            assertThat(update.parameters()).containsEntry("VSwitchId", "vsw-1");
            assertThat(waiting.ensure(WISH, DEFAULTS).action()).isEqualTo(Action.UNCHANGED);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void takes_part_in_what_somebody_else_has_begun(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(10));
            String id = create(waiting, WISH);

            assertThat(waiting.ensure(WISH, DEFAULTS).imageCache().status()).isEqualTo(ImageCacheStatus.PREPARING);
            EnsuredImageCache ensured = waiting.ensureReady(WISH, DEFAULTS);
            assertThat(ensured.action()).isEqualTo(Action.UNCHANGED);
            assertThat(ensured.imageCache().imageCacheId()).isEqualTo(id);
            assertThat(waiting.cloud.calls("CreateImageCache")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void lets_somebody_elses_other_work_end_before_it_changes(Waiting.Mode mode) {
        List<String> statuses = new ArrayList<>();
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(10));
            String id = create(waiting, OTHER);
            EnsuredImageCache ensured = waiting.ensure(
                    WISH,
                    WaiterOptions.builder()
                            .onProgress(progress -> statuses.add(progress.status()))
                            .build());

            assertThat(ensured.action()).isEqualTo(Action.UPDATED);
            assertThat(ensured.imageCache().imageCacheId()).isEqualTo(id);
            assertThat(ensured.imageCache().status()).isEqualTo(ImageCacheStatus.UPDATING);
            assertThat(waiting.time.elapsed()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
        }
        assertThat(statuses).contains("Creating").endsWith("Ready");
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_failed_cache_counts_as_none(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().failNextBuild("no such tag");
            // The first failure is the caller's to see, and the same call does not build again.
            assertThatThrownBy(() -> waiting.ensureReady(WISH, DEFAULTS))
                    .isInstanceOf(WaiterFailedException.class)
                    .hasMessageContaining("no such tag");
            assertThat(waiting.caches()).hasSize(1);

            EnsuredImageCache ensured = waiting.ensureReady(WISH, DEFAULTS);
            assertThat(ensured.action()).isEqualTo(Action.CREATED);
            assertThat(waiting.caches())
                    .extracting(ImageCache::status)
                    .containsExactly(ImageCacheStatus.FAILED, ImageCacheStatus.READY);
            assertThat(tokens(waiting)).hasSize(3);
            assertThat(tokens(waiting).stream().distinct()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_build_that_fails_at_once_is_not_repeated(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ZERO).failNextBuild("no such tag");
            EnsuredImageCache ensured = waiting.ensure(WISH, DEFAULTS);

            assertThat(ensured.action()).isEqualTo(Action.CREATED);
            assertThat(ensured.imageCache().status()).isEqualTo(ImageCacheStatus.FAILED);
            assertThat(waiting.caches()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_failed_update_is_tried_again_with_its_images(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = ready(waiting, OTHER);
            waiting.cloud.eci().failNextBuild("registry down");
            assertThatThrownBy(() -> waiting.ensureReady(WISH, DEFAULTS))
                    .isInstanceOf(WaiterFailedException.class)
                    .hasMessageContaining("UpdateFailed");
            assertThat(waiting.caches()).extracting(ImageCache::images).containsExactly(WISH.images());

            EnsuredImageCache ensured = waiting.ensureReady(WISH, DEFAULTS);
            assertThat(ensured.action()).isEqualTo(Action.UPDATED);
            assertThat(ensured.imageCache().imageCacheId()).isEqualTo(id);
            assertThat(waiting.cloud.calls("UpdateImageCache"))
                    .allSatisfy(call -> assertThat(call.parameters()).containsKey("Image.1"));
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void an_answer_that_lags_behind_an_update_is_not_taken_for_its_result(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = ready(waiting, OTHER);
            waiting.cloud.eci().buildTime(Duration.ofMinutes(5));
            // The look before the update, and two after it.
            describe(waiting, 3, id, ImageCacheStatus.READY, OTHER);
            EnsuredImageCache ensured = waiting.ensure(WISH, DEFAULTS);

            assertThat(ensured.action()).isEqualTo(Action.UPDATED);
            assertThat(ensured.imageCache().images()).isEqualTo(WISH.images());
            assertThat(ensured.imageCache().status()).isEqualTo(ImageCacheStatus.UPDATING);
            assertThat(waiting.cloud.calls("UpdateImageCache")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_failure_from_before_an_update_is_not_taken_for_its_failure(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = ready(waiting, OTHER);
            waiting.cloud.eci().buildTime(Duration.ofMinutes(5));
            describe(waiting, 3, id, ImageCacheStatus.UPDATE_FAILED, WISH);
            EnsuredImageCache ensured = waiting.ensureReady(WISH, DEFAULTS);

            assertThat(ensured.action()).isEqualTo(Action.UPDATED);
            assertThat(ensured.imageCache().status()).isEqualTo(ImageCacheStatus.READY);
            assertThat(ensured.imageCache().images()).isEqualTo(WISH.images());
            assertThat(waiting.cloud.calls("UpdateImageCache")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void an_update_that_never_shows_is_waited_for_half_a_minute(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = ready(waiting, OTHER);
            Duration before = waiting.time.elapsed();
            describe(waiting, 1000, id, ImageCacheStatus.READY, OTHER);
            EnsuredImageCache ensured = waiting.ensureReady(WISH, DEFAULTS);

            assertThat(ensured.imageCache().images()).isEqualTo(OTHER.images());
            assertThat(waiting.time.elapsed().minus(before)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(45));
            assertThat(waiting.cloud.calls("UpdateImageCache")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_replayed_token_of_a_deleted_cache_leads_to_the_next_generation(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            for (int generation = 0; generation < 3; generation++) {
                Duration before = waiting.time.elapsed();
                EnsuredImageCache ensured = waiting.ensureReady(WISH, DEFAULTS);

                assertThat(ensured.action()).isEqualTo(Action.CREATED);
                assertThat(waiting.caches()).containsExactly(ensured.imageCache());
                assertThat(waiting.time.elapsed().minus(before))
                        .isBetween(
                                Duration.ofSeconds(30).multipliedBy(generation),
                                Duration.ofSeconds(30).multipliedBy(generation).plusSeconds(10));
                delete(waiting, ensured.imageCache());
            }
            assertThat(tokens(waiting).stream().distinct()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void looks_that_fail_do_not_count_as_a_cache_that_is_gone(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.faults().on("CreateImageCache").times(1).loseResponse();
            waiting.cloud
                    .faults()
                    .on("DescribeImageCaches")
                    .times(1)
                    .respondRaw(200, "application/json", "{\"ImageCaches\":[]}");
            waiting.cloud
                    .faults()
                    .on("DescribeImageCaches")
                    .times(1)
                    .respondRaw(200, "application/json", "{\"ImageCaches\":[]}");
            waiting.cloud.faults().on("DescribeImageCaches").times(8).respond(503, "ServiceUnavailable", "busy");
            waiting.ensureReady(WISH, DEFAULTS);

            assertThat(waiting.caches()).hasSize(1);
            assertThat(tokens(waiting)).hasSizeGreaterThan(1);
            assertThat(tokens(waiting).stream().distinct()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_cache_that_is_deleted_while_it_is_waited_for_is_made_again(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(5));
            WaiterOptions deleting = WaiterOptions.builder()
                    .onProgress(progress -> {
                        if (progress.polls() == 3 && tokens(waiting).size() == 1) {
                            delete(waiting, waiting.caches().get(0));
                        }
                    })
                    .build();
            EnsuredImageCache ensured = waiting.ensureReady(WISH, deleting);

            assertThat(ensured.action()).isEqualTo(Action.CREATED);
            assertThat(waiting.caches()).containsExactly(ensured.imageCache());
            assertThat(tokens(waiting).stream().distinct()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_cache_that_is_deleted_before_it_is_changed_is_created(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(5));
            String id = create(waiting, OTHER);
            WaiterOptions deleting = WaiterOptions.builder()
                    .onProgress(progress -> {
                        if (progress.status().equals("Ready")) {
                            waiting.eci.deleteImageCache(request -> request.imageCacheId(id));
                        }
                    })
                    .build();
            assertThat(waiting.ensure(WISH, deleting).action()).isEqualTo(Action.CREATED);
            assertThat(waiting.caches()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void the_token_is_that_of_other_parameters(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            CreateImageCacheRequest elsewhere =
                    WISH.toBuilder().vSwitchId("vsw-9").build();
            EnsuredImageCache first = waiting.ensureReady(elsewhere, DEFAULTS);
            // It is there but does not show yet: the refusal tells, and the next look finds it.
            waiting.cloud
                    .faults()
                    .on("DescribeImageCaches")
                    .times(1)
                    .respondRaw(200, "application/json", "{\"ImageCaches\":[]}");
            EnsuredImageCache second = waiting.ensureReady(WISH, DEFAULTS);
            assertThat(second.action()).isEqualTo(Action.UNCHANGED);
            assertThat(second.imageCache()).isEqualTo(first.imageCache());

            delete(waiting, first.imageCache());
            EnsuredImageCache third = waiting.ensureReady(WISH, DEFAULTS);
            assertThat(third.action()).isEqualTo(Action.CREATED);
            assertThat(waiting.caches()).containsExactly(third.imageCache());
        }
    }

    static Stream<Arguments> overtaken() {
        return Stream.of(Waiting.Mode.values())
                .flatMap(mode -> Stream.of(
                                EciErrorCode.OPERATION_CONFLICT,
                                EciErrorCode.IMAGE_CACHE_INCORRECT_STATUS,
                                CommonErrorCode.LAST_TOKEN_PROCESSING,
                                CommonErrorCode.IDEMPOTENT_PARAMETER_MISMATCH,
                                "Throttling.User",
                                "ServiceUnavailable")
                        .map(code -> Arguments.of(mode, code)));
    }

    @ParameterizedTest
    @MethodSource("overtaken")
    void refusals_that_pass_are_answered_by_looking_again(Waiting.Mode mode, String code) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.faults().on("CreateImageCache").times(2).respond(status(code), code, "for now");
            assertThat(waiting.ensureReady(OTHER, DEFAULTS).action()).isEqualTo(Action.CREATED);
            waiting.cloud.faults().on("UpdateImageCache").times(2).respond(status(code), code, "for now");
            assertThat(waiting.ensureReady(WISH, DEFAULTS).action()).isEqualTo(Action.UPDATED);

            assertThat(waiting.caches()).hasSize(1);
            assertThat(waiting.cloud.calls("CreateImageCache")).hasSize(3);
            assertThat(waiting.cloud.calls("UpdateImageCache")).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void that_nothing_needs_an_update_is_believed(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            ready(waiting, OTHER);
            waiting.cloud.faults().on("UpdateImageCache").always().respond(400, EciErrorCode.NO_NEED_UPDATE, "same");
            assertThat(waiting.ensureReady(WISH, DEFAULTS).action()).isEqualTo(Action.UNCHANGED);
            assertThat(waiting.cloud.calls("UpdateImageCache")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void lost_answers_make_nothing_twice(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.faults().on("DescribeImageCaches").times(2).dropConnection();
            waiting.cloud.faults().on("CreateImageCache").times(1).loseResponse();
            assertThat(waiting.ensureReady(OTHER, DEFAULTS).action()).isEqualTo(Action.CREATED);
            waiting.cloud.faults().on("UpdateImageCache").times(1).truncateResponse();
            assertThat(waiting.ensureReady(WISH, DEFAULTS).action()).isEqualTo(Action.UPDATED);

            assertThat(waiting.caches()).hasSize(1);
            assertThat(waiting.cloud.calls("CreateImageCache")).hasSize(1);
            assertThat(waiting.cloud.calls("UpdateImageCache")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void of_several_of_the_name_it_takes_the_best(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            for (int i = 0; i < 25; i++) { // more than a page
                create(waiting, OTHER);
            }
            String older = ready(waiting, WISH);
            String newer = ready(waiting, WISH);
            ready(waiting, WISH.toBuilder().imageCacheName("web-2").build());
            create(waiting, OTHER);
            waiting.cloud.eci().failNextBuild("newest, but failed");
            ready(waiting, WISH);

            EnsuredImageCache ensured = waiting.ensureReady(WISH, DEFAULTS);
            assertThat(ensured.action()).isEqualTo(Action.UNCHANGED);
            assertThat(ensured.imageCache().imageCacheId()).isEqualTo(newer).isNotEqualTo(older);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void each_region_has_its_own(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            WaiterOptions beijing =
                    WaiterOptions.builder().regionId("cn-beijing").build();
            CreateImageCacheRequest shanghai =
                    WISH.toBuilder().regionId("cn-shanghai").build();
            Stream.of(
                            waiting.ensureReady(WISH, DEFAULTS),
                            waiting.ensureReady(WISH, beijing),
                            waiting.ensureReady(shanghai, beijing))
                    .forEach(ensured -> assertThat(ensured.action()).isEqualTo(Action.CREATED));

            assertThat(waiting.caches())
                    .extracting(ImageCache::regionId)
                    .containsExactly("cn-hangzhou", "cn-beijing", "cn-shanghai");
            assertThat(tokens(waiting)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void the_token_is_the_same_on_every_machine(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.ensure(WISH, DEFAULTS);
            assertThat(tokens(waiting)).containsExactly("Kyykn8Ood2GtWDjzHPpEITNdbuTWqWELvNjNtblC9I8");
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void what_does_not_pass_is_thrown_at_once(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.faults().on("CreateImageCache").always().respond(403, "NoPermission", "denied");
            assertThatThrownBy(() -> waiting.ensure(WISH, DEFAULTS)).isInstanceOf(PermissionDeniedException.class);
            assertThat(waiting.cloud.calls("CreateImageCache")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_wrong_request_is_refused_before_anything_is_sent(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            CreateImageCacheRequest nameless =
                    CreateImageCacheRequest.builder().images("busybox:1.30").build();
            assertThatThrownBy(() -> waiting.ensure(nameless, DEFAULTS))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("imageCacheName");
            assertThat(waiting.cloud.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_service_that_stays_away_is_given_up(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.faults().on("DescribeImageCaches").always().respond(503, "ServiceUnavailable", "down");
            assertThatThrownBy(() -> waiting.ensure(WISH, DEFAULTS)).isInstanceOf(ServiceUnavailableException.class);
            assertThat(waiting.cloud.calls()).hasSize(10);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void conflicts_that_do_not_end_are_given_up(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud
                    .faults()
                    .on("CreateImageCache")
                    .always()
                    .respond(400, EciErrorCode.OPERATION_CONFLICT, "busy");
            WaiterFailedException failed =
                    catchThrowableOfType(WaiterFailedException.class, () -> waiting.ensure(WISH, DEFAULTS));
            assertThat(failed).hasMessageContaining("\"web\"").hasMessageContaining("30 times");
            assertThat(failed.getCause()).hasMessageContaining(EciErrorCode.OPERATION_CONFLICT);
            assertThat(waiting.cloud.calls("CreateImageCache")).hasSize(30);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void the_time_is_one_for_all_that_is_done(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(4));
            create(waiting, OTHER);
            WaiterOptions minutes =
                    WaiterOptions.builder().timeout(Duration.ofMinutes(6)).build();
            assertThatThrownBy(() -> waiting.ensureReady(WISH, minutes))
                    .isInstanceOf(WaiterTimeoutException.class)
                    .hasMessageContaining("untilImageCacheReady(");
            assertThat(waiting.time.elapsed()).isEqualTo(Duration.ofMinutes(6));
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void throttling_without_end_ends_with_the_time(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.faults().onAny().always().respond(400, "Throttling.User", "slow down");
            WaiterOptions minutes =
                    WaiterOptions.builder().timeout(Duration.ofMinutes(6)).build();
            assertThatThrownBy(() -> waiting.ensure(WISH, minutes))
                    .isInstanceOf(WaiterTimeoutException.class)
                    .hasMessageContaining("ensureImageCache(...)");
            assertThat(waiting.time.elapsed()).isEqualTo(Duration.ofMinutes(6));
        }
    }

    @Test
    void cancelling_ends_the_step_under_way_and_begins_no_other() {
        try (Waiting waiting = new Waiting(Waiting.Mode.ASYNC)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(10));
            create(waiting, OTHER);
            CompletableFuture<EnsuredImageCache> ensuring = waiting.async.ensureImageCache(WISH, DEFAULTS);
            assertThat(ensuring.cancel(true)).isTrue();
            int calls = waiting.cloud.calls().size();

            assertThatThrownBy(() -> waiting.time.run(new CompletableFuture<>()))
                    .hasMessageContaining("Nothing is");
            assertThat(waiting.cloud.calls()).hasSize(calls);
        }
    }

    @Test
    void an_interrupt_ends_it_and_stays_set() {
        try (Waiting waiting = new Waiting(Waiting.Mode.BLOCKING)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(10));
            WaiterOptions interrupting = WaiterOptions.builder()
                    .onProgress(progress -> Thread.currentThread().interrupt())
                    .build();
            assertThatThrownBy(() -> waiting.ensureReady(WISH, interrupting))
                    .isInstanceOf(CallCancelledException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(waiting.caches()).hasSize(1);
        }
    }

    /** What the service shows for so many looks, whatever is the case. */
    private static void describe(
            Waiting waiting, int times, String id, ImageCacheStatus status, CreateImageCacheRequest as) {
        String body = """
                {"RequestId": "R-1", "TotalCount": 1, "ImageCaches": [{"ImageCacheId": "%s", "ImageCacheName": "%s",
                "RegionId": "cn-hangzhou", "Status": "%s", "Images": ["%s"], "ImageCacheSize": %d,
                "EliminationStrategy": "%s", "Tags": [{"Key": "team", "Value": "infra"}]}]}
                """.formatted(
                        id,
                        as.imageCacheName(),
                        status,
                        String.join("\", \"", as.images()),
                        as.imageCacheSize(),
                        as.eliminationStrategy());
        waiting.cloud.faults().on("DescribeImageCaches").times(times).respondRaw(200, "application/json", body);
    }

    private static int status(String code) {
        return code.equals("ServiceUnavailable") ? 503 : 400;
    }

    private static List<String> tokens(Waiting waiting) {
        return waiting.cloud.calls("CreateImageCache").stream()
                .map(call -> String.valueOf(call.clientToken()))
                .toList();
    }

    private static void delete(Waiting waiting, ImageCache cache) {
        waiting.eci.deleteImageCache(request -> request.imageCacheId(cache.imageCacheId()));
    }

    /** As somebody else would. */
    private static String create(Waiting waiting, CreateImageCacheRequest request) {
        return waiting.eci.createImageCache(request).imageCacheId();
    }

    private static String ready(Waiting waiting, CreateImageCacheRequest request) {
        String id = create(waiting, request);
        waiting.time.lapse(Duration.ofHours(1));
        return id;
    }
}
