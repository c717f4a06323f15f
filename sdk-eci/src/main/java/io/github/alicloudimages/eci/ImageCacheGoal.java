package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.polling.ProgressEvent;
import io.github.alicloudimages.core.polling.internal.Goal;
import io.github.alicloudimages.core.polling.internal.Sighting;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.ImageCacheEvent;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import org.jspecify.annotations.Nullable;

/** An image cache that is to become ready, or to be gone. */
record ImageCacheGoal(String imageCacheId, boolean gone) implements Goal<ImageCache> {

    static ImageCacheGoal ready(String imageCacheId) {
        return new ImageCacheGoal(imageCacheId, false);
    }

    static ImageCacheGoal deleted(String imageCacheId) {
        return new ImageCacheGoal(imageCacheId, true);
    }

    @Override
    public String resource() {
        return "image cache " + imageCacheId;
    }

    @Override
    public String wanted() {
        return gone ? "to be deleted" : "to become Ready";
    }

    @Override
    public String callToRepeat() {
        return (gone ? "untilImageCacheDeleted(\"" : "untilImageCacheReady(\"") + imageCacheId + "\")";
    }

    @Override
    public boolean isReachedByAbsence() {
        return gone;
    }

    @Override
    public Sighting judge(ImageCache cache) {
        ImageCacheStatus status = cache.status();
        return new Sighting(
                gone ? Sighting.Verdict.PENDING : verdict(status),
                status == null ? "of unknown status" : status.value(),
                cache.progress(),
                cache.events().stream().map(ImageCacheGoal::told).toList(),
                null);
    }

    private static Sighting.Verdict verdict(@Nullable ImageCacheStatus status) {
        if (ImageCacheStatus.READY.equals(status)) {
            return Sighting.Verdict.REACHED;
        }
        return ImageCacheStatus.FAILED.equals(status) || ImageCacheStatus.UPDATE_FAILED.equals(status)
                ? Sighting.Verdict.FAILED
                : Sighting.Verdict.PENDING;
    }

    private static ProgressEvent told(ImageCacheEvent event) {
        return new ProgressEvent(
                event.type() == null ? "" : event.type().value(),
                event.reason() == null ? "" : event.reason(),
                event.message() == null ? "" : event.message(),
                event.lastTimestamp());
    }
}
