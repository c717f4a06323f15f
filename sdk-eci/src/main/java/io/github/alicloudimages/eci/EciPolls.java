package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the waiters ask, and how they read the answer: an unknown id is answered with an empty list. */
final class EciPolls {

    private EciPolls() {}

    static DescribeImageCachesRequest ofImageCache(String imageCacheId, WaiterOptions options) {
        return DescribeImageCachesRequest.builder()
                .regionId(options.regionId())
                .imageCacheId(imageCacheId)
                .build();
    }

    static DescribeCommitContainerTaskRequest ofTask(String taskId, WaiterOptions options) {
        return DescribeCommitContainerTaskRequest.builder()
                .regionId(options.regionId())
                .taskIds(taskId)
                .build();
    }

    static <T> @Nullable T first(List<T> found) {
        return found.isEmpty() ? null : found.get(0);
    }
}
