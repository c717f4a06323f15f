package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.eci.model.CommitPhase;
import io.github.alicloudimages.eci.model.CommitPhaseInfo;
import io.github.alicloudimages.eci.model.CommitPhaseStatus;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.CommitTaskStatus;
import io.github.alicloudimages.eci.model.EliminationStrategy;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.ImageCacheEvent;
import io.github.alicloudimages.eci.model.ImageCacheEventType;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import io.github.alicloudimages.eci.model.Tag;
import io.github.alicloudimages.testkit.internal.api.Json;

/** The state of ECI in the model classes of the SDK, equal to what a client reads from the answers. */
public final class EciModels {

    private EciModels() {}

    public static ImageCache imageCache(ImageCacheView cache) {
        return ImageCache.builder()
                .imageCacheId(cache.imageCacheId())
                .imageCacheName(cache.imageCacheName())
                .status(ImageCacheStatus.of(cache.status()))
                .progress(cache.progress())
                .images(cache.images())
                .containerGroupId(cache.containerGroupId())
                .regionId(cache.regionId())
                .resourceGroupId(cache.resourceGroupId())
                .snapshotId(cache.snapshotId())
                .flashSnapshotId(cache.flashSnapshotId())
                .imageCacheSize(cache.imageCacheSize())
                .eliminationStrategy(EliminationStrategy.of(cache.eliminationStrategy()))
                .creationTime(Json.seconds(cache.creationTime()))
                .expireDateTime(Json.seconds(cache.expireDateTime()))
                .tags(cache.tags().stream()
                        .map(tag ->
                                Tag.builder().key(tag.key()).value(tag.value()).build())
                        .toList())
                .events(cache.events().stream().map(EciModels::event).toList())
                .build();
    }

    public static CommitTask commitTask(CommitTaskView task) {
        return CommitTask.builder()
                .taskId(task.taskId())
                .taskStatus(CommitTaskStatus.of(task.taskStatus()))
                .taskProgress(task.taskProgress())
                .statusMessage(task.statusMessage())
                .containerName(task.containerName())
                .taskCreationTime(Json.seconds(task.taskCreationTime()))
                .taskFinishedTime(Json.seconds(task.taskFinishedTime()))
                .commitPhaseInfos(task.phases().stream().map(EciModels::phase).toList())
                .build();
    }

    private static ImageCacheEvent event(ImageCacheView.EventView event) {
        return ImageCacheEvent.builder()
                .type(ImageCacheEventType.of(event.type()))
                .reason(event.reason())
                .message(event.message())
                .name(event.name())
                .count(event.count())
                .firstTimestamp(Json.seconds(event.at()))
                .lastTimestamp(Json.seconds(event.at()))
                .build();
    }

    private static CommitPhaseInfo phase(CommitTaskView.PhaseView phase) {
        return CommitPhaseInfo.builder()
                .phase(CommitPhase.of(phase.phase()))
                .status(CommitPhaseStatus.of(phase.status()))
                .message(phase.message())
                .recordTimeText(EciJson.phaseTime(phase.at()))
                .build();
    }
}
