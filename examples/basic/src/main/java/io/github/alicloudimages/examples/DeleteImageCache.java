package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.error.ResourceNotFoundException;
import io.github.alicloudimages.eci.model.DeleteImageCacheResponse;
import java.io.PrintStream;

/** Deletes an image cache. That it is gone already is fine. */
public final class DeleteImageCache {

    private DeleteImageCache() {}

    public static void main(String[] args) {
        Launcher.changing(args, "delete an image cache", DeleteImageCache::run, Setting.IMAGE_CACHE_ID);
    }

    static void run(Cloud cloud, PrintStream out) {
        String imageCacheId = cloud.imageCacheId();
        try {
            DeleteImageCacheResponse response =
                    cloud.eci().deleteImageCache(request -> request.imageCacheId(imageCacheId));
            out.println(imageCacheId + " is deleted (request " + response.requestId() + ")");
        } catch (ResourceNotFoundException gone) {
            out.println(imageCacheId + " was deleted before");
        }
    }
}
