package io.github.alicloudimages.examples;

import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.ImageCache;
import java.io.PrintStream;

/** Lists the image caches of the region, page by page. */
public final class DescribeImageCaches {

    private DescribeImageCaches() {}

    public static void main(String[] args) {
        Launcher.reading(args, DescribeImageCaches::list);
    }

    /** The fake has no cache yet. */
    static void list(Cloud cloud, PrintStream out) {
        if (!cloud.settings().live()) {
            cloud.imageCacheId();
        }
        run(cloud, out);
    }

    static void run(Cloud cloud, PrintStream out) {
        DescribeImageCachesRequest query =
                DescribeImageCachesRequest.builder().limit(20).build();
        for (ImageCache cache : cloud.eci().describeImageCachesPaginator(query).items()) {
            out.println(cache.imageCacheId() + " " + cache.imageCacheName() + " " + cache.status() + " "
                    + cache.progress() + " " + cache.images());
        }
    }
}
