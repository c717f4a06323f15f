package io.github.alicloudimages.contract.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.polling.Progress;
import io.github.alicloudimages.core.polling.ProgressEvent;
import io.github.alicloudimages.core.polling.WaiterFailedException;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.polling.WaiterTimeoutException;
import io.github.alicloudimages.eci.model.CommitContainerImage;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.CommitTaskStatus;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitersTest {

    private static final WaiterOptions DEFAULTS = WaiterOptions.standard();

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void waits_an_hour_for_a_cache_and_tells_what_happens_meanwhile(Waiting.Mode mode) {
        List<Progress> told = new ArrayList<>();
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(59));
            String id = create(waiting);
            ImageCache ready = waiting.untilReady(
                    id, WaiterOptions.builder().onProgress(told::add).build());

            assertThat(ready.status()).isEqualTo(ImageCacheStatus.READY);
            assertThat(waiting.time.elapsed()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
        }
        assertThat(told)
                .extracting(Progress::status)
                .startsWith("Preparing")
                .contains("Creating")
                .endsWith("Ready");
        assertThat(told).extracting(progress -> percent(progress)).isSorted().endsWith(100);
        assertThat(told).extracting(Progress::elapsed).isSorted();
        assertThat(told).extracting(Progress::polls).startsWith(1, 2, 3).isSorted();
        assertThat(told.stream().flatMap(progress -> progress.newEvents().stream()))
                .doesNotHaveDuplicates()
                .extracting(ProgressEvent::name)
                .contains("Started");
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void pauses_grow_up_to_the_limit(Waiting.Mode mode) {
        List<Progress> told = new ArrayList<>();
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ofSeconds(40));
            waiting.untilReady(
                    create(waiting),
                    WaiterOptions.builder()
                            .pollInterval(Duration.ofSeconds(1))
                            .maxPollInterval(Duration.ofSeconds(8))
                            .growth(2)
                            .jitter(false)
                            .onProgress(told::add)
                            .build());
        }
        assertThat(told.stream().map(progress -> progress.elapsed().toSeconds()))
                .containsExactly(0L, 1L, 3L, 7L, 15L, 23L, 31L, 39L, 47L);
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_failed_build_fails_with_the_warning_that_tells_why(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().failNextBuild("no such tag: busybox:1.30");
            String id = create(waiting);
            WaiterFailedException failed =
                    catchThrowableOfType(WaiterFailedException.class, () -> waiting.untilReady(id, DEFAULTS));

            assertThat(failed)
                    .hasMessageContaining(id)
                    .hasMessageContaining("Failed")
                    .hasMessageContaining("no such tag: busybox:1.30");
            assertThat(Objects.requireNonNull(failed.lastSeen(ImageCache.class)).events())
                    .isNotEmpty();
            assertThat(failed.lastSeen(CommitTask.class)).isNull();
            assertThat(failed.polls()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_cache_that_disappears_fails_the_wait(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(10));
            String id = create(waiting);
            WaiterOptions deleting = WaiterOptions.builder()
                    .onProgress(progress -> {
                        if (progress.polls() == 2) {
                            waiting.eci.deleteImageCache(request -> request.imageCacheId(id));
                        }
                    })
                    .build();
            assertThatThrownBy(() -> waiting.untilReady(id, deleting))
                    .isInstanceOf(WaiterFailedException.class)
                    .hasMessageContaining("gone");
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_cache_that_never_appears_fails_the_wait_after_a_while(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            assertThatThrownBy(() -> waiting.untilReady("imc-unknown", DEFAULTS))
                    .isInstanceOf(WaiterFailedException.class)
                    .hasMessageContaining("not there");
            assertThat(waiting.time.elapsed()).isGreaterThan(Duration.ofMinutes(1));
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_cache_that_is_not_visible_yet_is_waited_for(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = create(waiting);
            waiting.cloud
                    .faults()
                    .on("DescribeImageCaches")
                    .times(5)
                    .respondRaw(200, "application/json", "{\"RequestId\":\"r\",\"TotalCount\":0,\"ImageCaches\":[]}");
            assertThat(waiting.untilReady(id, DEFAULTS).imageCacheId()).isEqualTo(id);
            assertThat(waiting.cloud.calls("DescribeImageCaches")).hasSizeGreaterThan(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void an_unknown_status_is_waited_through(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = create(waiting);
            waiting.cloud
                    .faults()
                    .on("DescribeImageCaches")
                    .times(3)
                    .respondRaw(
                            200,
                            "application/json",
                            "{\"ImageCaches\":[{\"ImageCacheId\":\"" + id
                                    + "\",\"Status\":\"Verifying\",\"Progress\":\"soon\"}]}");
            List<String> statuses = new ArrayList<>();
            waiting.untilReady(
                    id,
                    WaiterOptions.builder()
                            .onProgress(progress -> statuses.add(progress.status()))
                            .build());
            assertThat(statuses)
                    .startsWith("Verifying", "Verifying", "Verifying")
                    .endsWith("Ready");
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void the_time_that_is_up_says_how_to_wait_on(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().buildTime(Duration.ofMinutes(20));
            String id = create(waiting);
            WaiterOptions minutes =
                    WaiterOptions.builder().timeout(Duration.ofMinutes(5)).build();
            WaiterTimeoutException late =
                    catchThrowableOfType(WaiterTimeoutException.class, () -> waiting.untilReady(id, minutes));

            assertThat(late)
                    .hasMessageContaining("untilImageCacheReady(\"" + id + "\")")
                    .hasMessageContaining("Creating");
            assertThat(late.elapsed()).isEqualTo(Duration.ofMinutes(5));
            assertThat(late.lastSeen(ImageCache.class)).isNotNull();
            waiting.cloud.eci().buildTime(Duration.ZERO);
            assertThat(waiting.untilReady(
                                    id,
                                    WaiterOptions.builder()
                                            .timeout(Duration.ofHours(4))
                                            .build())
                            .status())
                    .isEqualTo(ImageCacheStatus.READY);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void throttled_polls_slow_down_and_go_on(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = create(waiting);
            waiting.cloud.faults().on("DescribeImageCaches").times(25).respond(400, "Throttling.User", "slow down");
            assertThat(waiting.untilReady(id, DEFAULTS).status()).isEqualTo(ImageCacheStatus.READY);
            assertThat(waiting.time.elapsed()).isGreaterThan(Duration.ofMinutes(10));
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void some_polls_may_fail_by_faults_that_pass(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = create(waiting);
            waiting.cloud.faults().on("DescribeImageCaches").times(4).respond(503, "ServiceUnavailable", "busy");
            waiting.cloud.faults().on("DescribeImageCaches").times(2).dropConnection();
            assertThat(waiting.untilReady(id, DEFAULTS).status()).isEqualTo(ImageCacheStatus.READY);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_service_that_stays_away_ends_the_wait(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = create(waiting);
            waiting.cloud.faults().on("DescribeImageCaches").always().respond(503, "ServiceUnavailable", "busy");
            assertThatThrownBy(() -> waiting.untilReady(id, DEFAULTS)).isInstanceOf(ServiceUnavailableException.class);
            assertThat(waiting.cloud.calls("DescribeImageCaches")).hasSize(10);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void what_does_not_pass_ends_the_wait_at_once(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = create(waiting);
            waiting.cloud.faults().on("DescribeImageCaches").times(1).respond(403, "NoPermission", "denied");
            assertThatThrownBy(() -> waiting.untilReady(id, DEFAULTS)).isInstanceOf(PermissionDeniedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_callback_that_throws_harms_no_wait(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            WaiterOptions throwing = WaiterOptions.builder()
                    .onProgress(progress -> {
                        throw new IllegalStateException("from the callback");
                    })
                    .build();
            assertThat(waiting.untilReady(create(waiting), throwing).status()).isEqualTo(ImageCacheStatus.READY);
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_deleted_cache_is_gone_and_one_that_never_was_too(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            String id = create(waiting);
            waiting.untilReady(id, DEFAULTS);
            waiting.eci.deleteImageCache(request -> request.imageCacheId(id));
            waiting.untilDeleted(id, DEFAULTS);
            waiting.untilDeleted("imc-unknown", DEFAULTS);
            assertThat(waiting.cloud.eci().imageCaches()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_commit_task_is_followed_through_its_phases(Waiting.Mode mode) {
        List<Progress> told = new ArrayList<>();
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().commitTime(Duration.ofMinutes(3));
            CommitTask done = waiting.untilCommitted(
                    commit(waiting),
                    WaiterOptions.builder().onProgress(told::add).build());
            assertThat(done.taskStatus()).isEqualTo(CommitTaskStatus.SUCCEEDED);
        }
        assertThat(told.stream()
                        .flatMap(progress -> progress.newEvents().stream())
                        .map(ProgressEvent::name))
                .contains("PullBaseImage", "CommitContainer", "PushCommittedImage");
    }

    @ParameterizedTest
    @EnumSource(Waiting.Mode.class)
    void a_failed_commit_says_what_the_service_says(Waiting.Mode mode) {
        try (Waiting waiting = new Waiting(mode)) {
            waiting.cloud.eci().failNextCommit("the repository refused the push");
            String taskId = commit(waiting);
            assertThatThrownBy(() -> waiting.untilCommitted(taskId, DEFAULTS))
                    .isInstanceOf(WaiterFailedException.class)
                    .hasMessageContaining(taskId)
                    .hasMessageContaining("the repository refused the push");
        }
    }

    private static Integer percent(Progress progress) {
        return progress.percent() == null ? 0 : progress.percent();
    }

    private static String create(Waiting waiting) {
        return waiting.eci
                .createImageCache(request -> request.imageCacheName("cache")
                        .securityGroupId("sg-1")
                        .vSwitchId("vsw-1")
                        .images("busybox:1.30"))
                .imageCacheId();
    }

    private static String commit(Waiting waiting) {
        return waiting.eci
                .commitContainer(request -> request.containerGroupId("eci-1")
                        .containerName("main")
                        .image(CommitContainerImage.builder()
                                .repository("registry-vpc.cn-hangzhou.aliyuncs.com/group/app")
                                .tag("1")
                                .build()))
                .taskId();
    }
}
