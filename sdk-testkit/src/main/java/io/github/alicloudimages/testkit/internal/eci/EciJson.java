package io.github.alicloudimages.testkit.internal.eci;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.api.Page;
import io.github.alicloudimages.testkit.internal.eci.CommitTaskView.PhaseView;
import io.github.alicloudimages.testkit.internal.eci.ImageCacheView.EventView;
import io.github.alicloudimages.testkit.internal.eci.ImageCacheView.TagView;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The answers of ECI. */
final class EciJson {

    /** Phases are the one place with nanoseconds and the time zone of China. */
    private static final DateTimeFormatter PHASE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSSxxx").withZone(ZoneOffset.ofHours(8));

    private EciJson() {}

    static ObjectNode imageCaches(Page<ImageCacheView> page) {
        ObjectNode node = Json.object();
        Json.put(node, "NextToken", page.nextToken());
        node.put("TotalCount", page.totalCount());
        ArrayNode caches = node.putArray("ImageCaches");
        page.items().forEach(cache -> caches.add(imageCache(cache)));
        return node;
    }

    /** {@code MaxResults} is a number in the request and a text in the answer. */
    static ObjectNode commitTasks(Page<CommitTaskView> page, int maxResults) {
        ObjectNode node = Json.object();
        Json.put(node, "NextToken", page.nextToken());
        node.put("MaxResults", String.valueOf(maxResults));
        node.put("TotalCount", page.totalCount());
        ArrayNode tasks = node.putArray("CommitTasks");
        page.items().forEach(task -> tasks.add(commitTask(task)));
        return node;
    }

    private static ObjectNode imageCache(ImageCacheView cache) {
        ObjectNode node = Json.object();
        node.put("ImageCacheId", cache.imageCacheId());
        Json.put(node, "ImageCacheName", cache.imageCacheName());
        node.put("Status", cache.status());
        node.put("Progress", cache.progress());
        ArrayNode images = node.putArray("Images");
        cache.images().forEach(images::add);
        node.put("ContainerGroupId", cache.containerGroupId());
        node.put("RegionId", cache.regionId());
        Json.put(node, "ResourceGroupId", cache.resourceGroupId());
        Json.put(node, "SnapshotId", cache.snapshotId());
        Json.put(node, "FlashSnapshotId", cache.flashSnapshotId());
        Json.put(node, "ImageCacheSize", cache.imageCacheSize());
        node.put("EliminationStrategy", cache.eliminationStrategy());
        Json.put(node, "CreationTime", cache.creationTime());
        Json.put(node, "ExpireDateTime", cache.expireDateTime());
        ArrayNode tags = node.putArray("Tags");
        cache.tags().forEach(tag -> tags.add(tag(tag)));
        ArrayNode events = node.putArray("Events");
        cache.events().forEach(event -> events.add(event(event)));
        return node;
    }

    private static ObjectNode tag(TagView tag) {
        ObjectNode node = Json.object();
        Json.put(node, "Key", tag.key());
        Json.put(node, "Value", tag.value());
        return node;
    }

    private static ObjectNode event(EventView event) {
        ObjectNode node = Json.object();
        node.put("Type", event.type());
        node.put("Reason", event.reason());
        node.put("Message", event.message());
        node.put("Name", event.name());
        node.put("Count", event.count());
        Json.put(node, "FirstTimestamp", event.at());
        Json.put(node, "LastTimestamp", event.at());
        return node;
    }

    private static ObjectNode commitTask(CommitTaskView task) {
        ObjectNode node = Json.object();
        node.put("TaskId", task.taskId());
        node.put("TaskStatus", task.taskStatus());
        node.put("TaskProgress", task.taskProgress());
        Json.put(node, "StatusMessage", task.statusMessage());
        node.put("ContainerName", task.containerName());
        Json.put(node, "TaskCreationTime", task.taskCreationTime());
        Json.put(node, "TaskFinishedTime", task.taskFinishedTime());
        ArrayNode phases = node.putArray("CommitPhaseInfos");
        task.phases().forEach(phase -> phases.add(phase(phase)));
        return node;
    }

    private static ObjectNode phase(PhaseView phase) {
        ObjectNode node = Json.object();
        node.put("Phase", phase.phase());
        node.put("Status", phase.status());
        node.put("Message", phase.message());
        node.put("RecordTime", phaseTime(phase.at()));
        return node;
    }

    static String phaseTime(Instant at) {
        return PHASE_TIME.format(at);
    }
}
