// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.BillingException;
import io.github.alicloudimages.core.error.ClientException;
import io.github.alicloudimages.core.error.ConflictException;
import io.github.alicloudimages.core.error.DryRunSucceededException;
import io.github.alicloudimages.core.error.IncorrectStateException;
import io.github.alicloudimages.core.error.InsufficientCapacityException;
import io.github.alicloudimages.core.error.InvalidParameterException;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.error.NoChangeException;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.error.QuotaExceededException;
import io.github.alicloudimages.core.error.RiskControlException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ServiceNotEnabledException;
import io.github.alicloudimages.core.polling.Paginator;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.eci.model.CommitContainerRequest;
import io.github.alicloudimages.eci.model.CommitContainerResponse;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.CreateImageCacheResponse;
import io.github.alicloudimages.eci.model.DeleteImageCacheRequest;
import io.github.alicloudimages.eci.model.DeleteImageCacheResponse;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskRequest;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskResponse;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesResponse;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.UpdateImageCacheRequest;
import io.github.alicloudimages.eci.model.UpdateImageCacheResponse;
import java.util.function.Consumer;

/** The operations of Elastic Container Instance, each a call of {@link #execute}. */
abstract class EciOperations {

    EciOperations() {}

    /**
     * Starts a task that turns the present content of a container into an image and pushes it to a repository of
     * Alibaba Cloud Container Registry (ACR). The repository and a RAM role with the needed permissions have to exist
     * before. The call returns once the task is accepted; follow the task with DescribeCommitContainerTask. The
     * operation knows no client token, so a repeated request may start a second task.
     *
     * <p>Action on the wire: {@code CommitContainer}; RAM action needed: {@code eci:CommitContainer}. The SDK never
     * repeats it blindly, as it has no client token: only if the service surely has not seen the request. What tells
     * where the outcome stays unknown: DescribeCommitContainerTask with the same containerGroupId.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link IncorrectStateException} and
     *     {@link InvalidParameterException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public CommitContainerResponse commitContainer(CommitContainerRequest request) {
        return commitContainer(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #commitContainer(CommitContainerRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link IncorrectStateException} and
     *     {@link InvalidParameterException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public CommitContainerResponse commitContainer(CommitContainerRequest request, RequestOptions options) {
        return execute(CommitContainerRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #commitContainer(CommitContainerRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link IncorrectStateException} and
     *     {@link InvalidParameterException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public CommitContainerResponse commitContainer(Consumer<CommitContainerRequest.Builder> request) {
        CommitContainerRequest.Builder builder = CommitContainerRequest.builder();
        request.accept(builder);
        return commitContainer(builder.build());
    }

    /**
     * Returns tasks started by CommitContainer, with their state, progress and steps. Ask for tasks by their
     * identifiers, by the instance, or both. Results come in pages.
     *
     * <p>Action on the wire: {@code DescribeCommitContainerTask}; RAM action needed:
     * {@code eci:DescribeCommitContainerTask}. It only reads, so the SDK repeats it after a transient failure.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error
     * @throws ClientException if there is no answer, or none that can be read
     */
    public DescribeCommitContainerTaskResponse describeCommitContainerTask(DescribeCommitContainerTaskRequest request) {
        return describeCommitContainerTask(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #describeCommitContainerTask(DescribeCommitContainerTaskRequest)} does, with options for this
     * one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error
     * @throws ClientException if there is no answer, or none that can be read
     */
    public DescribeCommitContainerTaskResponse describeCommitContainerTask(
            DescribeCommitContainerTaskRequest request, RequestOptions options) {
        return execute(DescribeCommitContainerTaskRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #describeCommitContainerTask(DescribeCommitContainerTaskRequest)} does, with a request that is
     * built on the spot.
     *
     * @param request sets the members of the request
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error
     * @throws ClientException if there is no answer, or none that can be read
     */
    public DescribeCommitContainerTaskResponse describeCommitContainerTask(
            Consumer<DescribeCommitContainerTaskRequest.Builder> request) {
        DescribeCommitContainerTaskRequest.Builder builder = DescribeCommitContainerTaskRequest.builder();
        request.accept(builder);
        return describeCommitContainerTask(builder.build());
    }

    /**
     * All pages of what {@link #describeCommitContainerTask(DescribeCommitContainerTaskRequest)} answers, and their
     * items. A page is asked for when an iterator comes to it, which then throws what a call throws.
     *
     * @param request what to ask for; its place among the pages is where the walk begins
     * @return the pages; nothing is sent before they are asked for
     */
    public Paginator<DescribeCommitContainerTaskResponse, CommitTask> describeCommitContainerTaskPaginator(
            DescribeCommitContainerTaskRequest request) {
        return describeCommitContainerTaskPaginator(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #describeCommitContainerTaskPaginator(DescribeCommitContainerTaskRequest)} does, with options
     * for each of its calls.
     *
     * @param request what to ask for; its place among the pages is where the walk begins
     * @param options what is different for these calls
     * @return the pages; nothing is sent before they are asked for
     */
    public Paginator<DescribeCommitContainerTaskResponse, CommitTask> describeCommitContainerTaskPaginator(
            DescribeCommitContainerTaskRequest request, RequestOptions options) {
        return Paginator.of(
                request, EciPages.DESCRIBE_COMMIT_CONTAINER_TASK, page -> describeCommitContainerTask(page, options));
    }

    /**
     * Starts building an image cache: a snapshot that holds pulled images, so that instances started from it need not
     * pull them. The answer comes before the cache is built; call DescribeImageCaches until it is {@code Ready}. The
     * service works with an intermediate instance, a disk and snapshots that you pay for. Deleting the instance or the
     * disk too early makes building fail, and deleting a snapshot later makes the cache unusable.
     *
     * <p>Action on the wire: {@code CreateImageCache}; RAM action needed: {@code eci:CreateImageCache}. The SDK repeats
     * it safely after a transient failure: all attempts of a call carry the same client token, made by the SDK unless
     * the request sets one, and the service acts on it once.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link IncorrectStateException},
     *     {@link ConflictException}, {@link QuotaExceededException}, {@link InsufficientCapacityException},
     *     {@link BillingException}, {@link ServiceNotEnabledException}, {@link RiskControlException},
     *     {@link PermissionDeniedException}, {@link InvalidParameterException} and {@link DryRunSucceededException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public CreateImageCacheResponse createImageCache(CreateImageCacheRequest request) {
        return createImageCache(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #createImageCache(CreateImageCacheRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link IncorrectStateException},
     *     {@link ConflictException}, {@link QuotaExceededException}, {@link InsufficientCapacityException},
     *     {@link BillingException}, {@link ServiceNotEnabledException}, {@link RiskControlException},
     *     {@link PermissionDeniedException}, {@link InvalidParameterException} and {@link DryRunSucceededException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public CreateImageCacheResponse createImageCache(CreateImageCacheRequest request, RequestOptions options) {
        return execute(CreateImageCacheRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #createImageCache(CreateImageCacheRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link IncorrectStateException},
     *     {@link ConflictException}, {@link QuotaExceededException}, {@link InsufficientCapacityException},
     *     {@link BillingException}, {@link ServiceNotEnabledException}, {@link RiskControlException},
     *     {@link PermissionDeniedException}, {@link InvalidParameterException} and {@link DryRunSucceededException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public CreateImageCacheResponse createImageCache(Consumer<CreateImageCacheRequest.Builder> request) {
        CreateImageCacheRequest.Builder builder = CreateImageCacheRequest.builder();
        request.accept(builder);
        return createImageCache(builder.build());
    }

    /**
     * Changes an image cache: its settings, or its content when a list of images is sent. The cache has to be
     * {@code Ready} or {@code UpdateFailed}. The answer comes before the change is done; call DescribeImageCaches until
     * the state is no longer {@code Updating}. The API reference gives the same defaults as for creation and does not
     * say whether a setting that is left out keeps its present value, so send every setting that matters.
     *
     * <p>Action on the wire: {@code UpdateImageCache}; RAM action needed: {@code eci:UpdateImageCache}. The SDK repeats
     * it safely after a transient failure: all attempts of a call carry the same client token, made by the SDK unless
     * the request sets one, and the service acts on it once.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link NoChangeException},
     *     {@link IncorrectStateException}, {@link ConflictException}, {@link QuotaExceededException},
     *     {@link InsufficientCapacityException}, {@link BillingException}, {@link ServiceNotEnabledException},
     *     {@link RiskControlException}, {@link PermissionDeniedException}, {@link InvalidParameterException} and
     *     {@link DryRunSucceededException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public UpdateImageCacheResponse updateImageCache(UpdateImageCacheRequest request) {
        return updateImageCache(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #updateImageCache(UpdateImageCacheRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link NoChangeException},
     *     {@link IncorrectStateException}, {@link ConflictException}, {@link QuotaExceededException},
     *     {@link InsufficientCapacityException}, {@link BillingException}, {@link ServiceNotEnabledException},
     *     {@link RiskControlException}, {@link PermissionDeniedException}, {@link InvalidParameterException} and
     *     {@link DryRunSucceededException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public UpdateImageCacheResponse updateImageCache(UpdateImageCacheRequest request, RequestOptions options) {
        return execute(UpdateImageCacheRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #updateImageCache(UpdateImageCacheRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link NoChangeException},
     *     {@link IncorrectStateException}, {@link ConflictException}, {@link QuotaExceededException},
     *     {@link InsufficientCapacityException}, {@link BillingException}, {@link ServiceNotEnabledException},
     *     {@link RiskControlException}, {@link PermissionDeniedException}, {@link InvalidParameterException} and
     *     {@link DryRunSucceededException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public UpdateImageCacheResponse updateImageCache(Consumer<UpdateImageCacheRequest.Builder> request) {
        UpdateImageCacheRequest.Builder builder = UpdateImageCacheRequest.builder();
        request.accept(builder);
        return updateImageCache(builder.build());
    }

    /**
     * Returns the image caches of a region, or those that fit the given filters. An identifier that does not exist
     * gives an empty list, not an error. Results come in pages.
     *
     * <p>Action on the wire: {@code DescribeImageCaches}; RAM action needed: {@code eci:DescribeImageCaches}. It only
     * reads, so the SDK repeats it after a transient failure.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link BillingException},
     *     {@link ServiceNotEnabledException}, {@link RiskControlException}, {@link PermissionDeniedException} and
     *     {@link DryRunSucceededException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public DescribeImageCachesResponse describeImageCaches(DescribeImageCachesRequest request) {
        return describeImageCaches(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #describeImageCaches(DescribeImageCachesRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link BillingException},
     *     {@link ServiceNotEnabledException}, {@link RiskControlException}, {@link PermissionDeniedException} and
     *     {@link DryRunSucceededException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public DescribeImageCachesResponse describeImageCaches(DescribeImageCachesRequest request, RequestOptions options) {
        return execute(DescribeImageCachesRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #describeImageCaches(DescribeImageCachesRequest)} does, with a request that is built on the
     * spot.
     *
     * @param request sets the members of the request
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error; documented are {@link BillingException},
     *     {@link ServiceNotEnabledException}, {@link RiskControlException}, {@link PermissionDeniedException} and
     *     {@link DryRunSucceededException}
     * @throws ClientException if there is no answer, or none that can be read
     */
    public DescribeImageCachesResponse describeImageCaches(Consumer<DescribeImageCachesRequest.Builder> request) {
        DescribeImageCachesRequest.Builder builder = DescribeImageCachesRequest.builder();
        request.accept(builder);
        return describeImageCaches(builder.build());
    }

    /**
     * All pages of what {@link #describeImageCaches(DescribeImageCachesRequest)} answers, and their items. A page is
     * asked for when an iterator comes to it, which then throws what a call throws.
     *
     * @param request what to ask for; its place among the pages is where the walk begins
     * @return the pages; nothing is sent before they are asked for
     */
    public Paginator<DescribeImageCachesResponse, ImageCache> describeImageCachesPaginator(
            DescribeImageCachesRequest request) {
        return describeImageCachesPaginator(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #describeImageCachesPaginator(DescribeImageCachesRequest)} does, with options for each of its
     * calls.
     *
     * @param request what to ask for; its place among the pages is where the walk begins
     * @param options what is different for these calls
     * @return the pages; nothing is sent before they are asked for
     */
    public Paginator<DescribeImageCachesResponse, ImageCache> describeImageCachesPaginator(
            DescribeImageCachesRequest request, RequestOptions options) {
        return Paginator.of(request, EciPages.DESCRIBE_IMAGE_CACHES, page -> describeImageCaches(page, options));
    }

    /**
     * Deletes an image cache. What the service answers for a cache that does not exist is not published; use
     * DescribeImageCaches to see whether the cache is gone.
     *
     * <p>Action on the wire: {@code DeleteImageCache}; RAM action needed: {@code eci:DeleteImageCache}. The SDK repeats
     * it safely after a transient failure: all attempts of a call carry the same client token, made by the SDK unless
     * the request sets one, and the service acts on it once.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error
     * @throws ClientException if there is no answer, or none that can be read
     */
    public DeleteImageCacheResponse deleteImageCache(DeleteImageCacheRequest request) {
        return deleteImageCache(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #deleteImageCache(DeleteImageCacheRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error
     * @throws ClientException if there is no answer, or none that can be read
     */
    public DeleteImageCacheResponse deleteImageCache(DeleteImageCacheRequest request, RequestOptions options) {
        return execute(DeleteImageCacheRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #deleteImageCache(DeleteImageCacheRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return the answer
     * @throws InvalidRequestException if the request is found wrong before anything is sent
     * @throws ServiceException if the service answers with an error
     * @throws ClientException if there is no answer, or none that can be read
     */
    public DeleteImageCacheResponse deleteImageCache(Consumer<DeleteImageCacheRequest.Builder> request) {
        DeleteImageCacheRequest.Builder builder = DeleteImageCacheRequest.builder();
        request.accept(builder);
        return deleteImageCache(builder.build());
    }

    abstract <I extends ServiceRequest, O extends ServiceResponse> O execute(
            Operation<I, O> operation, I request, RequestOptions options);
}
