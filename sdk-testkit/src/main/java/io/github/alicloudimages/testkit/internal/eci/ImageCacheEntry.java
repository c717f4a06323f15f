package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.testkit.internal.api.Course;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An image cache with all that happened to it: one building and any number of updates. */
final class ImageCacheEntry {

    private static final Duration KEPT_AFTER_FAILURE = Duration.ofDays(1);

    final long sequence;
    final String id;
    final String regionId;
    final String containerGroupId;
    final String snapshotId;
    final String flashSnapshotId;
    final Course building;
    final List<Course> updates = new ArrayList<>();
    ImageCacheSettings settings;

    ImageCacheEntry(
            long sequence,
            String id,
            String regionId,
            String containerGroupId,
            String snapshotId,
            String flashSnapshotId,
            ImageCacheSettings settings,
            Course building) {
        this.sequence = sequence;
        this.id = id;
        this.regionId = regionId;
        this.containerGroupId = containerGroupId;
        this.snapshotId = snapshotId;
        this.flashSnapshotId = flashSnapshotId;
        this.settings = settings;
        this.building = building;
    }

    /** The work that tells the state: the last update, or the building. */
    Course latest() {
        return updates.isEmpty() ? building : updates.get(updates.size() - 1);
    }

    /** A cache is prepared in the first quarter of its building time. */
    String status(Instant now) {
        if (usableEarly(now)) {
            return "Ready";
        }
        if (!updates.isEmpty()) {
            return !latest().done(now) ? "Updating" : latest().failed(now) ? "UpdateFailed" : "Ready";
        }
        if (building.done(now)) {
            return building.failed(now) ? "Failed" : "Ready";
        }
        return building.reached(1, 4, now) ? "Creating" : "Preparing";
    }

    /** With Flash a local snapshot comes first; it serves until the regular one is there, and goes then. */
    boolean usableEarly(Instant now) {
        Course course = latest();
        return settings.flag("Flash") && course.failure() == null && course.reached(1, 2, now) && !course.done(now);
    }

    /** Whether the service is still busy with accepting the last change. */
    boolean settling(Duration settlingTime, Instant now) {
        return now.isBefore(latest().start().plus(settlingTime));
    }

    /** When the cache goes by itself: after its retention, or a day after its building failed. */
    @Nullable
    Instant expiration(Instant now) {
        if (building.failed(now)) {
            return building.end().plus(KEPT_AFTER_FAILURE);
        }
        Integer days = settings.integer("RetentionDays");
        return days == null ? null : building.start().plus(Duration.ofDays(days));
    }

    boolean expired(Instant now) {
        Instant expiration = expiration(now);
        return expiration != null && !now.isBefore(expiration);
    }
}
