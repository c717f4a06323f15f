package io.github.alicloudimages.examples;

import io.github.alicloudimages.eci.model.CreateImageCacheResponse;
import io.github.alicloudimages.eci.model.Tag;
import java.io.PrintStream;

/** Starts building an image cache. It is ready some minutes later; see {@link ImagePipeline} for the waiting. */
public final class CreateImageCache {

    private CreateImageCache() {}

    public static void main(String[] args) {
        Launcher.changing(
                args,
                "build an image cache (an instance, a disk and snapshots that cost money)",
                CreateImageCache::run,
                Setting.SECURITY_GROUP_ID,
                Setting.VSWITCH_ID,
                Setting.NAME,
                Setting.REPOSITORY,
                Setting.TAG);
    }

    static void run(Cloud cloud, PrintStream out) {
        CreateImageCacheResponse response = cloud.eci()
                .createImageCache(request -> request.imageCacheName(cloud.get(Setting.NAME))
                        .securityGroupId(cloud.get(Setting.SECURITY_GROUP_ID))
                        .vSwitchId(cloud.get(Setting.VSWITCH_ID))
                        .images(cloud.committedImage())
                        .retentionDays(7)
                        .tags(Tag.of("team", "infra")));
        out.println(
                "Image cache " + response.imageCacheId() + " is being built (request " + response.requestId() + ")");
        // Made by the SDK and the same for every attempt, so that a retry cannot make a second cache.
        out.println("Client token " + response.metadata().clientToken() + ", "
                + response.metadata().attempts().size() + " attempt");
    }
}
