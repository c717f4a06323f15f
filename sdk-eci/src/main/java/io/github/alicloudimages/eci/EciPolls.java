package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.polling.internal.AsyncWait;
import io.github.alicloudimages.core.polling.internal.Wait;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskRequest;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskResponse;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesResponse;
import io.github.alicloudimages.eci.model.ImageCache;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What the waiters ask, and how they read the answers: an unknown id is answered with an empty list, and what has another
 * id is not what was asked for.
 */
final class EciPolls {

    private EciPolls() {}

    static Wait.Poll<ImageCache> ofImageCache(EciClient client, String id, WaiterOptions options) {
        DescribeImageCachesRequest request = request(id, options);
        return call -> find(client.describeImageCaches(request, call), id);
    }

    static AsyncWait.Poll<DescribeImageCachesResponse, ImageCache> ofImageCache(
            EciAsyncClient client, String id, WaiterOptions options) {
        DescribeImageCachesRequest request = request(id, options);
        return new AsyncWait.Poll<>() {
            @Override
            public CompletableFuture<DescribeImageCachesResponse> ask(RequestOptions call) {
                return client.describeImageCaches(request, call);
            }

            @Override
            public @Nullable ImageCache read(DescribeImageCachesResponse answer) {
                return find(answer, id);
            }
        };
    }

    static Wait.Poll<CommitTask> ofCommitTask(EciClient client, String id, WaiterOptions options) {
        DescribeCommitContainerTaskRequest request = taskRequest(id, options);
        return call -> find(client.describeCommitContainerTask(request, call), id);
    }

    static AsyncWait.Poll<DescribeCommitContainerTaskResponse, CommitTask> ofCommitTask(
            EciAsyncClient client, String id, WaiterOptions options) {
        DescribeCommitContainerTaskRequest request = taskRequest(id, options);
        return new AsyncWait.Poll<>() {
            @Override
            public CompletableFuture<DescribeCommitContainerTaskResponse> ask(RequestOptions call) {
                return client.describeCommitContainerTask(request, call);
            }

            @Override
            public @Nullable CommitTask read(DescribeCommitContainerTaskResponse answer) {
                return find(answer, id);
            }
        };
    }

    private static DescribeImageCachesRequest request(String id, WaiterOptions options) {
        requireId("imageCacheId", id);
        return DescribeImageCachesRequest.builder()
                .regionId(options.regionId())
                .imageCacheId(id)
                .build();
    }

    private static DescribeCommitContainerTaskRequest taskRequest(String id, WaiterOptions options) {
        requireId("taskId", id);
        return DescribeCommitContainerTaskRequest.builder()
                .regionId(options.regionId())
                .taskIds(id)
                .build();
    }

    private static void requireId(String what, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }

    static @Nullable ImageCache find(DescribeImageCachesResponse answer, String id) {
        for (ImageCache cache : answer.imageCaches()) {
            if (id.equals(cache.imageCacheId())) {
                return cache;
            }
        }
        return null;
    }

    private static @Nullable CommitTask find(DescribeCommitContainerTaskResponse answer, String id) {
        for (CommitTask task : answer.commitTasks()) {
            if (id.equals(task.taskId())) {
                return task;
            }
        }
        return null;
    }
}
