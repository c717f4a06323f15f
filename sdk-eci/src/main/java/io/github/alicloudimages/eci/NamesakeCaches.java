package io.github.alicloudimages.eci;

import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The caches of the wanted name, and which of them is the one to go on with. Failed ones can only be deleted. */
record NamesakeCaches(ImageCacheWish wish, List<ImageCache> found) {

    /** The best one: ready as wanted, on the way to that, one that can be changed, one that can be later. */
    @Nullable
    ImageCache best() {
        return named().filter(cache -> !isFailed(cache))
                .min(Comparator.comparing(this::rank).thenComparing(NamesakeCaches::born, Comparator.reverseOrder()))
                .orElse(null);
    }

    List<String> failedIds() {
        return named().filter(NamesakeCaches::isFailed)
                .map(cache -> String.valueOf(cache.imageCacheId()))
                .toList();
    }

    static boolean isFailed(ImageCache cache) {
        return ImageCacheStatus.FAILED.equals(cache.status());
    }

    static boolean isReady(ImageCache cache) {
        return ImageCacheStatus.READY.equals(cache.status());
    }

    /** What the service lets be changed. */
    static boolean isChangeable(ImageCache cache) {
        return isReady(cache) || ImageCacheStatus.UPDATE_FAILED.equals(cache.status());
    }

    /** The service's filter may let similar names through. */
    private Stream<ImageCache> named() {
        return found.stream().filter(cache -> wish.names(cache) && cache.imageCacheId() != null);
    }

    private int rank(ImageCache cache) {
        boolean met = wish.isMetBy(cache);
        if (isChangeable(cache)) {
            return met && isReady(cache) ? 0 : 2;
        }
        return met ? 1 : 3;
    }

    private static Instant born(ImageCache cache) {
        Instant created = cache.creationTime();
        return created == null ? Instant.MIN : created;
    }
}
