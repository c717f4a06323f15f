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

    /**
     * Does what {@link #untilImageCacheReady(String, WaiterOptions)} does, with the defaults.
     *
     * @param imageCacheId such as {@code imc-bp195erqe9o2pb09****}
     * @return the cache as the last poll saw it
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException as the other does
     */
    public ImageCache untilImageCacheReady(String imageCacheId) {
        return untilImageCacheReady(imageCacheId, WaiterOptions.standard());
    }

    /**
     * Waits until an image cache is {@code Ready}, after its creation or an update.
     *
     * @param imageCacheId such as {@code imc-bp195erqe9o2pb09****}
     * @param options how often to poll, and for how long
     * @return the cache as the last poll saw it
     * @throws io.github.alicloudimages.core.polling.WaiterFailedException if the build or the update fails, or the
     *     cache is gone
     * @throws io.github.alicloudimages.core.polling.WaiterTimeoutException if that takes longer than the options allow
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException if a poll fails for good
     */
    public ImageCache untilImageCacheReady(String imageCacheId, WaiterOptions options) {
        return until(ImageCacheGoal.ready(imageCacheId), options);
    }

    /**
     * Does what {@link #untilImageCacheDeleted(String, WaiterOptions)} does, with the defaults.
     *
     * @param imageCacheId such as {@code imc-bp195erqe9o2pb09****}
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException as the other does
     */
    public void untilImageCacheDeleted(String imageCacheId) {
        untilImageCacheDeleted(imageCacheId, WaiterOptions.standard());
    }

    /**
     * Waits until an image cache is gone; one that never was there is gone as well.
     *
     * @param imageCacheId such as {@code imc-bp195erqe9o2pb09****}
     * @param options how often to poll, and for how long
     * @throws io.github.alicloudimages.core.polling.WaiterTimeoutException if that takes longer than the options allow
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException if a poll fails for good
     */
    public void untilImageCacheDeleted(String imageCacheId, WaiterOptions options) {
        ImageCache unused = Wait.until(
                ImageCacheGoal.deleted(imageCacheId),
                options,
                pipeline,
                EciPolls.ofImageCache(client, imageCacheId, options));
    }

    /**
     * Does what {@link #untilCommitTaskSucceeded(String, WaiterOptions)} does, with the defaults.
     *
     * @param taskId from the answer of {@code CommitContainer}
     * @return the task as the last poll saw it
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException as the other does
     */
    public CommitTask untilCommitTaskSucceeded(String taskId) {
        return untilCommitTaskSucceeded(taskId, WaiterOptions.standard());
    }

    /**
     * Waits until a task that {@code CommitContainer} began has succeeded: the image is in its repository then.
     *
     * @param taskId from the answer of {@code CommitContainer}
     * @param options how often to poll, and for how long
     * @return the task as the last poll saw it
     * @throws io.github.alicloudimages.core.polling.WaiterFailedException if the task fails
     * @throws io.github.alicloudimages.core.polling.WaiterTimeoutException if that takes longer than the options allow
     * @throws io.github.alicloudimages.core.error.AlibabaCloudException if a poll fails for good
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
