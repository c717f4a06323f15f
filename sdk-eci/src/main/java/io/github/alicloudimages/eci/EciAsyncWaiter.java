package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.pipeline.internal.AsyncPipeline;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.polling.internal.AsyncWait;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.ImageCache;
import java.util.concurrent.CompletableFuture;

/**
 * Waits without a thread until something is done, polling it. Throttled polls slow the polling down; faults that pass are
 * tolerated for some polls; what is not visible yet is waited for, up to a minute. Cancelling the future ends the wait. Thread-safe.
 *
 * <p>All futures fail with {@link io.github.alicloudimages.core.polling.WaiterFailedException} if the goal cannot be
 * reached any more, {@link io.github.alicloudimages.core.polling.WaiterTimeoutException} if the time is up, and with what
 * {@code DescribeImageCaches} or {@code DescribeCommitContainerTask} fail with where it does not pass.
 */
public final class EciAsyncWaiter {

    private final EciAsyncClient client;
    private final AsyncPipeline pipeline;

    EciAsyncWaiter(EciAsyncClient client, AsyncPipeline pipeline) {
        this.client = client;
        this.pipeline = pipeline;
    }

    /**
     * Does what {@link #untilImageCacheReady(String, WaiterOptions)} does, with the defaults.
     *
     * @param imageCacheId such as {@code imc-bp195erqe9o2pb09****}
     * @return a future of the cache as the last poll saw it; it fails with what {@link EciWaiter} throws, and
     *     cancelling it ends the wait
     */
    public CompletableFuture<ImageCache> untilImageCacheReady(String imageCacheId) {
        return untilImageCacheReady(imageCacheId, WaiterOptions.standard());
    }

    /**
     * Waits until an image cache is {@code Ready}, after its creation or an update.
     *
     * @param imageCacheId such as {@code imc-bp195erqe9o2pb09****}
     * @param options how often to poll, and for how long
     * @return a future of the cache as the last poll saw it; it fails with what {@link EciWaiter} throws, and
     *     cancelling it ends the wait
     */
    public CompletableFuture<ImageCache> untilImageCacheReady(String imageCacheId, WaiterOptions options) {
        return until(ImageCacheGoal.ready(imageCacheId), options);
    }

    /**
     * Does what {@link #untilImageCacheDeleted(String, WaiterOptions)} does, with the defaults.
     *
     * @param imageCacheId such as {@code imc-bp195erqe9o2pb09****}
     * @return a future that completes with {@code null}; it fails with what {@link EciWaiter} throws, and cancelling it
     *     ends the wait
     */
    public CompletableFuture<Void> untilImageCacheDeleted(String imageCacheId) {
        return untilImageCacheDeleted(imageCacheId, WaiterOptions.standard());
    }

    /**
     * Waits until an image cache is gone; one that never was there is gone as well.
     *
     * @param imageCacheId such as {@code imc-bp195erqe9o2pb09****}
     * @param options how often to poll, and for how long
     * @return a future that completes with {@code null}; it fails with what {@link EciWaiter} throws, and cancelling it
     *     ends the wait
     */
    public CompletableFuture<Void> untilImageCacheDeleted(String imageCacheId, WaiterOptions options) {
        return AsyncWait.untilAbsent(
                ImageCacheGoal.deleted(imageCacheId),
                options,
                pipeline,
                EciPolls.ofImageCache(client, imageCacheId, options));
    }

    /**
     * Does what {@link #untilCommitTaskSucceeded(String, WaiterOptions)} does, with the defaults.
     *
     * @param taskId from the answer of {@code CommitContainer}
     * @return a future of the task as the last poll saw it; it fails with what {@link EciWaiter} throws, and cancelling
     *     it ends the wait
     */
    public CompletableFuture<CommitTask> untilCommitTaskSucceeded(String taskId) {
        return untilCommitTaskSucceeded(taskId, WaiterOptions.standard());
    }

    /**
     * Waits until a task that {@code CommitContainer} began has succeeded: the image is in its repository then.
     *
     * @param taskId from the answer of {@code CommitContainer}
     * @param options how often to poll, and for how long
     * @return a future of the task as the last poll saw it; it fails with what {@link EciWaiter} throws, and cancelling
     *     it ends the wait
     */
    public CompletableFuture<CommitTask> untilCommitTaskSucceeded(String taskId, WaiterOptions options) {
        return AsyncWait.until(
                new CommitTaskGoal(taskId), options, pipeline, EciPolls.ofCommitTask(client, taskId, options));
    }

    /** Waits for a goal that is reached by what is there. */
    CompletableFuture<ImageCache> until(ImageCacheGoal goal, WaiterOptions options) {
        return AsyncWait.until(goal, options, pipeline, EciPolls.ofImageCache(client, goal.imageCacheId(), options));
    }
}
