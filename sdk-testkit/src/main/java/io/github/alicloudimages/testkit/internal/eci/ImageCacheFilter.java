package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.eci.ImageCacheView.TagView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which image caches a DescribeImageCaches asks for. All conditions have to hold. */
final class ImageCacheFilter {

    private static final int MOST_TAGS = 20;
    private static final int MOST_IMAGES = 100;

    private final Parameters asked;

    ImageCacheFilter(Parameters asked) {
        this.asked = asked;
    }

    static void check(Parameters asked) {
        Limits.atMost(asked.objects("Tag").size(), MOST_TAGS, "Tag");
        Limits.atMost(asked.list("MatchImage").size(), MOST_IMAGES, "MatchImage");
        asked.bool("ImageFullMatch");
        asked.integer("ImageMatchCountRequest");
    }

    List<ImageCacheView> apply(List<ImageCacheView> caches) {
        List<ImageCacheView> found = caches.stream()
                .filter(cache -> sameIfAsked("RegionId", cache.regionId())
                        && sameIfAsked("ImageCacheId", cache.imageCacheId())
                        && sameIfAsked("ImageCacheName", cache.imageCacheName())
                        && sameIfAsked("ResourceGroupId", cache.resourceGroupId())
                        && (sameIfAsked("SnapshotId", cache.snapshotId())
                                || sameIfAsked("SnapshotId", cache.flashSnapshotId()))
                        && hasImage(cache)
                        && hasTags(cache)
                        && matchesImages(cache))
                .toList();
        return atMostExactMatches(found);
    }

    private boolean sameIfAsked(String name, @Nullable String value) {
        String wanted = asked.text(name);
        return wanted == null || wanted.equals(value);
    }

    private boolean hasImage(ImageCacheView cache) {
        String image = asked.text("Image");
        return image == null || cache.images().contains(image);
    }

    private boolean hasTags(ImageCacheView cache) {
        return asked.objects("Tag").stream()
                .allMatch(wanted -> cache.tags().stream().anyMatch(tag -> sameTag(wanted, tag)));
    }

    private static boolean sameTag(Map<String, String> wanted, TagView tag) {
        String value = wanted.get("Value");
        return Objects.equals(wanted.get("Key"), tag.key()) && (value == null || value.equals(tag.value()));
    }

    /** A full match holds every image asked for; otherwise one image of the same repository is enough. */
    private boolean matchesImages(ImageCacheView cache) {
        List<String> wanted = asked.list("MatchImage");
        if (wanted.isEmpty()) {
            return true;
        }
        if (Boolean.TRUE.equals(asked.bool("ImageFullMatch"))) {
            return cache.images().containsAll(wanted);
        }
        List<String> repositories =
                cache.images().stream().map(ImageCacheFilter::repository).toList();
        return wanted.stream().map(ImageCacheFilter::repository).anyMatch(repositories::contains);
    }

    /** ImageMatchCountRequest: no more than so many caches that hold every image asked for. */
    private List<ImageCacheView> atMostExactMatches(List<ImageCacheView> caches) {
        List<String> wanted = asked.list("MatchImage");
        Integer most = asked.integer("ImageMatchCountRequest");
        if (wanted.isEmpty() || most == null) {
            return caches;
        }
        List<ImageCacheView> kept = new ArrayList<>();
        int exact = 0;
        for (ImageCacheView cache : caches) {
            boolean isExact = cache.images().containsAll(wanted);
            if (!isExact || exact < most) {
                kept.add(cache);
            }
            exact += isExact ? 1 : 0;
        }
        return kept;
    }

    /** The image without tag and digest. */
    private static String repository(String image) {
        String name = image.contains("@") ? image.substring(0, image.indexOf('@')) : image;
        int colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf('/') ? name.substring(0, colon) : name;
    }
}
