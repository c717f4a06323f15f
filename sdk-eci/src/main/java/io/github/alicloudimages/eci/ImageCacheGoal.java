package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.polling.ProgressEvent;
import io.github.alicloudimages.core.polling.internal.Goal;
import io.github.alicloudimages.core.polling.internal.Sighting;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.ImageCacheEvent;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import org.jspecify.annotations.Nullable;

/** An image cache of which something is wanted. */
record ImageCacheGoal(String imageCacheId, Wanted wanting) implements Goal<ImageCache> {

    /** What is wanted of it. */
    enum Wanted {
        READY("to become Ready", "untilImageCacheReady"),
        DELETED("to be deleted", "untilImageCacheDeleted"),
        /** Whatever its state. */
        VISIBLE("to be seen", "ensureImageCache"),
        /** No work under way on it, however that ended. */
        SETTLED("to be free for a change", "ensureImageCache");

        private final String prose;
        private final String call;

        Wanted(String prose, String call) {
            this.prose = prose;
            this.call = call;
        }
    }

    static ImageCacheGoal ready(String imageCacheId) {
        return new ImageCacheGoal(imageCacheId, Wanted.READY);
    }

    static ImageCacheGoal deleted(String imageCacheId) {
        return new ImageCacheGoal(imageCacheId, Wanted.DELETED);
    }

    static ImageCacheGoal visible(String imageCacheId) {
        return new ImageCacheGoal(imageCacheId, Wanted.VISIBLE);
    }

    static ImageCacheGoal settled(String imageCacheId) {
        return new ImageCacheGoal(imageCacheId, Wanted.SETTLED);
    }

    @Override
    public String resource() {
        return "image cache " + imageCacheId;
    }

    @Override
    public String wanted() {
        return wanting.prose;
    }

    @Override
    public String callToRepeat() {
        boolean byId = wanting == Wanted.READY || wanting == Wanted.DELETED;
        return wanting.call + (byId ? "(\"" + imageCacheId + "\")" : "(...) with the same request");
    }

    @Override
    public boolean isReachedByAbsence() {
        return wanting == Wanted.DELETED;
    }

    @Override
    public Sighting judge(ImageCache cache) {
        ImageCacheStatus status = cache.status();
        return new Sighting(
                verdict(status),
                status == null ? "of unknown status" : status.value(),
                cache.progress(),
                cache.events().stream().map(ImageCacheGoal::told).toList(),
                null);
    }

    private Sighting.Verdict verdict(@Nullable ImageCacheStatus status) {
        boolean ready = ImageCacheStatus.READY.equals(status);
        boolean failed = ImageCacheStatus.FAILED.equals(status) || ImageCacheStatus.UPDATE_FAILED.equals(status);
        return switch (wanting) {
            case READY ->
                ready ? Sighting.Verdict.REACHED : failed ? Sighting.Verdict.FAILED : Sighting.Verdict.PENDING;
            case DELETED -> Sighting.Verdict.PENDING;
            case VISIBLE -> Sighting.Verdict.REACHED;
            case SETTLED -> ready || failed ? Sighting.Verdict.REACHED : Sighting.Verdict.PENDING;
        };
    }

    private static ProgressEvent told(ImageCacheEvent event) {
        return new ProgressEvent(
                event.type() == null ? "" : event.type().value(),
                event.reason() == null ? "" : event.reason(),
                event.message() == null ? "" : event.message(),
                event.lastTimestamp());
    }
}
