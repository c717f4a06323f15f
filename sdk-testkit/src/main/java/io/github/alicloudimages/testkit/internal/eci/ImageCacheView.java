package io.github.alicloudimages.testkit.internal.eci;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An image cache as it looks at one moment. */
public record ImageCacheView(
        long sequence,
        String imageCacheId,
        @Nullable String imageCacheName,
        String status,
        String progress,
        List<String> images,
        String containerGroupId,
        String regionId,
        @Nullable String resourceGroupId,
        @Nullable String snapshotId,
        @Nullable String flashSnapshotId,
        @Nullable Integer imageCacheSize,
        String eliminationStrategy,
        Instant creationTime,
        @Nullable Instant expireDateTime,
        List<TagView> tags,
        List<EventView> events) {

    public record TagView(@Nullable String key, @Nullable String value) {}

    /** Something that happened to a cache. */
    public record EventView(String type, String reason, String message, String name, int count, Instant at) {}

    static ImageCacheView of(ImageCacheEntry entry, Instant now) {
        ImageCacheSettings settings = entry.settings;
        boolean built = entry.building.done(now) && !entry.building.failed(now);
        return new ImageCacheView(
                entry.sequence,
                entry.id,
                settings.text("ImageCacheName"),
                entry.status(now),
                entry.latest().percent(now),
                settings.images(),
                entry.containerGroupId,
                entry.regionId,
                settings.text("ResourceGroupId"),
                built ? entry.snapshotId : null,
                entry.usableEarly(now) ? entry.flashSnapshotId : null,
                settings.integer("ImageCacheSize"),
                settings.eliminationStrategy(),
                entry.building.start(),
                entry.expiration(now),
                tags(settings.tags()),
                ImageCacheEvents.of(entry, now));
    }

    private static List<TagView> tags(List<Map<String, String>> tags) {
        List<TagView> views = new ArrayList<>();
        for (Map<String, String> tag : tags) {
            views.add(new TagView(tag.get("Key"), tag.get("Value")));
        }
        return views;
    }
}
