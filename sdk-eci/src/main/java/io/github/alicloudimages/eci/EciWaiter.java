package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.pipeline.internal.Pipeline;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.polling.internal.Wait;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.ImageCache;
import java.util.Objects;

/**
 * Waits on the calling thread until something is done, polling it. Throttled polls slow the polling down; faults that pass
 * are tolerated for some polls; what is not visible yet is waited for, up to a minute. Interrupting the thread ends a wait with
 * {@link io.github.alicloudimages.core.error.CallCancelledException} and keeps the interrupt flag. Thread-safe.
 *
 * <p>All methods throw {@link io.github.alicloudimages.core.polling.WaiterFailedException} if the goal cannot be reached
 * any more, {@link io.github.alicloudimages.core.polling.WaiterTimeoutException} if the time is up, and what
 * {@code DescribeImageCaches} or {@code DescribeCommitContainerTask} throw where it does not pass.
 */
public final class EciWaiter {

    private final EciClient client;
    private final Pipeline pipeline;

    EciWaiter(EciClient client, Pipeline pipeline) {
        this.client = client;
        this.pipeline = pipeline;
    }

    /** Does what {@link #untilImageCacheReady(String, WaiterOptions)} does, with the defaults. */
    public ImageCache untilImageCacheReady(String imageCacheId) {
        return untilImageCacheReady(imageCacheId, WaiterOptions.standard());
    }

    /**
     * Waits until an image cache is {@code Ready}, after its creation or an update.
     *
     * @return the cache as the last poll saw it
     */
    public ImageCache untilImageCacheReady(String imageCacheId, WaiterOptions options) {
        return until(ImageCacheGoal.ready(imageCacheId), options);
    }

    /** Does what {@link #untilImageCacheDeleted(String, WaiterOptions)} does, with the defaults. */
    public void untilImageCacheDeleted(String imageCacheId) {
        untilImageCacheDeleted(imageCacheId, WaiterOptions.standard());
    }

    /** Waits until an image cache is gone; one that never was there is gone as well. */
    public void untilImageCacheDeleted(String imageCacheId, WaiterOptions options) {
        ImageCache unused = Wait.until(
                ImageCacheGoal.deleted(imageCacheId),
                options,
                pipeline,
                EciPolls.ofImageCache(client, imageCacheId, options));
    }

    /** Does what {@link #untilCommitTaskSucceeded(String, WaiterOptions)} does, with the defaults. */
    public CommitTask untilCommitTaskSucceeded(String taskId) {
        return untilCommitTaskSucceeded(taskId, WaiterOptions.standard());
    }

    /**
     * Waits until a task that {@code CommitContainer} began has succeeded: the image is in its repository then.
     *
     * @return the task as the last poll saw it
     */
    public CommitTask untilCommitTaskSucceeded(String taskId, WaiterOptions options) {
        return Objects.requireNonNull(Wait.until(
                new CommitTaskGoal(taskId), options, pipeline, EciPolls.ofCommitTask(client, taskId, options)));
    }

    /** Waits for a goal that is reached by what is there. */
    ImageCache until(ImageCacheGoal goal, WaiterOptions options) {
        return Objects.requireNonNull(
                Wait.until(goal, options, pipeline, EciPolls.ofImageCache(client, goal.imageCacheId(), options)));
    }
}
