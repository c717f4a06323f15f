package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.testkit.internal.api.Course;
import io.github.alicloudimages.testkit.internal.eci.ImageCacheView.EventView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The events of an image cache up to one moment, oldest first. */
final class ImageCacheEvents {

    private final String cacheId;
    private final Instant now;
    private final List<EventView> events = new ArrayList<>();

    private ImageCacheEvents(String cacheId, Instant now) {
        this.cacheId = cacheId;
        this.now = now;
    }

    static List<EventView> of(ImageCacheEntry entry, Instant now) {
        ImageCacheEvents events = new ImageCacheEvents(entry.id, now);
        events.building(entry.building);
        entry.updates.forEach(events::update);
        return events.events;
    }

    private void building(Course building) {
        normal("Started", "The building of the image cache has started.", building.start());
        normal("Creating", "The images are being pulled.", building.at(1, 4));
        outcome(building, "Created", "The image cache is ready.", "The image cache could not be built: ");
    }

    private void update(Course update) {
        normal("Updating", "The update of the image cache has started.", update.start());
        outcome(update, "Updated", "The image cache is ready.", "The image cache could not be updated: ");
    }

    private void outcome(Course course, String reason, String success, String failure) {
        String why = course.failure();
        if (why == null) {
            normal(reason, success, course.end());
        } else {
            add("Warning", why, failure + why, course.end());
        }
    }

    private void normal(String reason, String message, Instant at) {
        add("Normal", reason, message, at);
    }

    private void add(String type, String reason, String message, Instant at) {
        if (!at.isAfter(now)) {
            events.add(new EventView(type, reason, message, cacheId + "." + (events.size() + 1), 1, at));
        }
    }
}
