package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How many image caches a region may have. Where there is no room, a cache that was given up to elimination makes some.
 * Guarded by the lock of {@link EciService}.
 */
final class ImageCacheQuota {

    private int most = Integer.MAX_VALUE;

    void set(int count) {
        most = count;
    }

    void reset() {
        most = Integer.MAX_VALUE;
    }

    /** Makes room for one more cache in the region, or refuses it. */
    void makeRoom(Collection<ImageCacheEntry> caches, String regionId, Instant now) {
        List<ImageCacheEntry> ofRegion =
                caches.stream().filter(cache -> cache.regionId.equals(regionId)).toList();
        if (ofRegion.size() < most) {
            return;
        }
        // No instance is started here, so no cache is used: the one that was built first is the least used one.
        ImageCacheEntry given = ofRegion.stream()
                .filter(cache -> cache.settings.eliminationStrategy().equals("LRU")
                        && cache.status(now).equals("Ready"))
                .min(Comparator.comparingLong(cache -> cache.sequence))
                .orElseThrow(() -> new Refusal(403, "QuotaExceeded", "The quota of image caches is exceeded."));
        caches.remove(given);
    }
}
