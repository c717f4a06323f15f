package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.idempotency.ClientTokens;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.EliminationStrategy;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.Tag;
import io.github.alicloudimages.eci.model.UpdateImageCacheRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The image cache that a caller wants, in a region: what it is compared by, and the requests that bring it about.
 *
 * @param wanted as the caller gave it
 * @param regionId the region of all requests; {@code null} if nobody named one
 */
record ImageCacheWish(
        CreateImageCacheRequest wanted, @Nullable String regionId) {

    /** The region of the request, or else of the options, or else of the client. */
    static ImageCacheWish of(CreateImageCacheRequest wanted, @Nullable String ofOptions, @Nullable String ofClient) {
        String regionId = wanted.regionId() != null ? wanted.regionId() : ofOptions != null ? ofOptions : ofClient;
        return new ImageCacheWish(wanted, regionId);
    }

    boolean names(ImageCache cache) {
        return Objects.equals(wanted.imageCacheName(), cache.imageCacheName());
    }

    /** Whether a cache has everything that is wanted, as far as the service shows it; what is left out is not compared. */
    boolean isMetBy(ImageCache cache) {
        return hasImages(cache)
                && (wanted.imageCacheSize() == null || wanted.imageCacheSize().equals(cache.imageCacheSize()))
                && (wanted.eliminationStrategy() == null
                        || text(wanted.eliminationStrategy()).equals(text(cache.eliminationStrategy())))
                && new HashSet<>(cache.tags()).containsAll(wanted.tags());
    }

    /** The order means nothing, nor that one is listed twice. */
    private boolean hasImages(ImageCache cache) {
        Set<String> images = new HashSet<>(wanted.images());
        return images.isEmpty() || images.equals(new HashSet<>(cache.images()));
    }

    DescribeImageCachesRequest find() {
        return DescribeImageCachesRequest.builder()
                .regionId(regionId)
                .imageCacheName(wanted.imageCacheName())
                .build();
    }

    CreateImageCacheRequest create(int generation) {
        return wanted.toBuilder()
                .regionId(regionId)
                .clientToken(token(generation))
                .build();
    }

    /** Everything that can be said of it, as the service may reset what is left out; images only if they are to be pulled. */
    UpdateImageCacheRequest update(String imageCacheId, boolean pull) {
        return UpdateImageCacheRequest.builder()
                .regionId(regionId)
                .imageCacheId(imageCacheId)
                .imageCacheName(wanted.imageCacheName())
                .securityGroupId(wanted.securityGroupId())
                .vSwitchId(firstOf(wanted.vSwitchId()))
                .eipInstanceId(wanted.eipInstanceId())
                .resourceGroupId(wanted.resourceGroupId())
                .imageCacheSize(wanted.imageCacheSize())
                .retentionDays(wanted.retentionDays())
                .autoMatchImageCache(wanted.autoMatchImageCache())
                .flash(wanted.flash())
                .imageRegistryCredentials(wanted.imageRegistryCredentials())
                .images(pull ? wanted.images() : List.of())
                .tags(wanted.tags())
                .acrRegistryInfos(wanted.acrRegistryInfos())
                .standardCopyCount(wanted.standardCopyCount())
                .flashCopyCount(wanted.flashCopyCount())
                .eliminationStrategy(wanted.eliminationStrategy())
                .build();
    }

    boolean needsPull(ImageCache cache) {
        return !hasImages(cache);
    }

    /** An update takes one vSwitch, a creation several with commas between them. */
    private static @Nullable String firstOf(@Nullable String vSwitchIds) {
        return vSwitchIds == null ? null : vSwitchIds.split(",", 2)[0];
    }

    /** The same on every machine that wants the same. No secret goes into it. */
    private String token(int generation) {
        List<String> key = new ArrayList<>();
        key.add("ensureImageCache");
        key.add(text(regionId));
        key.add(text(wanted.imageCacheName()));
        key.add(text(wanted.imageCacheSize()));
        key.add(text(wanted.eliminationStrategy()));
        key.add(text(wanted.clientToken()));
        List<String> images = wanted.images().stream().distinct().sorted().toList();
        key.add(text(images.size()));
        key.addAll(images);
        List<Tag> tags = wanted.tags().stream().sorted(BY_KEY_AND_VALUE).toList();
        for (Tag tag : tags) {
            key.add(text(tag.key()));
            key.add(text(tag.value()));
        }
        key.add(text(generation));
        return ClientTokens.deriveFrom(key.toArray(String[]::new));
    }

    private static final Comparator<Tag> BY_KEY_AND_VALUE =
            Comparator.<Tag, String>comparing(tag -> text(tag.key())).thenComparing(tag -> text(tag.value()));

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String text(@Nullable EliminationStrategy strategy) {
        return strategy == null ? "" : strategy.value();
    }
}
