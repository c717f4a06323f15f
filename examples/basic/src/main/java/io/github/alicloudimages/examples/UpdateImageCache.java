package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.error.NoChangeException;
import io.github.alicloudimages.eci.model.UpdateImageCacheRequest;
import io.github.alicloudimages.eci.model.UpdateImageCacheResponse;
import java.io.PrintStream;

/** Changes the settings of an image cache. Setting what is set already is no reason to fail. */
public final class UpdateImageCache {

    private UpdateImageCache() {}

    public static void main(String[] args) {
        Launcher.changing(args, "change an image cache", UpdateImageCache::run, Setting.IMAGE_CACHE_ID, Setting.NAME);
    }

    static void run(Cloud cloud, PrintStream out) {
        UpdateImageCacheRequest request = UpdateImageCacheRequest.builder()
                .imageCacheId(cloud.imageCacheId())
                .imageCacheName(cloud.get(Setting.NAME))
                .imageCacheSize(40)
                .retentionDays(14)
                .build();
        try {
            UpdateImageCacheResponse response = cloud.eci().updateImageCache(request);
            out.println("The change has begun (request " + response.requestId() + ")");
        } catch (NoChangeException nothingToDo) {
            out.println("The image cache is like that already");
        }
    }
}
