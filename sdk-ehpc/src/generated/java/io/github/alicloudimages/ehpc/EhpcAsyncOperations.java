// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.BillingException;
import io.github.alicloudimages.core.error.ClientException;
import io.github.alicloudimages.core.error.InvalidParameterException;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.error.ResourceAlreadyExistsException;
import io.github.alicloudimages.core.error.ResourceInUseException;
import io.github.alicloudimages.core.error.ResourceNotFoundException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ServiceNotEnabledException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.UpstreamServiceException;
import io.github.alicloudimages.core.polling.AsyncPaginator;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.ehpc.model.AddImageRequest;
import io.github.alicloudimages.ehpc.model.AddImageResponse;
import io.github.alicloudimages.ehpc.model.GetImageRequest;
import io.github.alicloudimages.ehpc.model.GetImageResponse;
import io.github.alicloudimages.ehpc.model.ImageSummary;
import io.github.alicloudimages.ehpc.model.ListImagesRequest;
import io.github.alicloudimages.ehpc.model.ListImagesResponse;
import io.github.alicloudimages.ehpc.model.RemoveImageRequest;
import io.github.alicloudimages.ehpc.model.RemoveImageResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The operations of E-HPC Instant, each a call of {@link #execute}. */
abstract class EhpcAsyncOperations {

    EhpcAsyncOperations() {}

    /**
     * Registers a custom image with E-HPC Instant, either a virtual machine image or a container image. The operation
     * knows no client token, so a repeated request may register the image twice or end with {@code ImageAlreadyExists}.
     *
     * <p>Action on the wire: {@code AddImage}; RAM action needed: {@code ehpc:AddImage}. The SDK never repeats it
     * blindly, as it has no client token: only if the service surely has not seen the request. What tells where the
     * outcome stays unknown: ListImages with the image's name in imageNames and its ImageType in imageType, whose
     * default there is VM.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are {@link BillingException},
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link ResourceNotFoundException}, {@link ResourceAlreadyExistsException}, {@link ResourceInUseException},
     *     {@link UpstreamServiceException} and {@link ServiceUnavailableException}), with {@link ClientException} if
     *     there is no answer, or none that can be read
     */
    public CompletableFuture<AddImageResponse> addImage(AddImageRequest request) {
        return addImage(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #addImage(AddImageRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are {@link BillingException},
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link ResourceNotFoundException}, {@link ResourceAlreadyExistsException}, {@link ResourceInUseException},
     *     {@link UpstreamServiceException} and {@link ServiceUnavailableException}), with {@link ClientException} if
     *     there is no answer, or none that can be read
     */
    public CompletableFuture<AddImageResponse> addImage(AddImageRequest request, RequestOptions options) {
        return execute(AddImageRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #addImage(AddImageRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are {@link BillingException},
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link ResourceNotFoundException}, {@link ResourceAlreadyExistsException}, {@link ResourceInUseException},
     *     {@link UpstreamServiceException} and {@link ServiceUnavailableException}), with {@link ClientException} if
     *     there is no answer, or none that can be read
     */
    public CompletableFuture<AddImageResponse> addImage(Consumer<AddImageRequest.Builder> request) {
        AddImageRequest.Builder builder = AddImageRequest.builder();
        request.accept(builder);
        return addImage(builder.build());
    }

    /**
     * Returns the details of one image.
     *
     * <p>Action on the wire: {@code GetImage}; RAM action needed: {@code ehpc:GetImage}. It only reads, so the SDK
     * repeats it after a transient failure.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link ResourceNotFoundException}, {@link UpstreamServiceException} and {@link ServiceUnavailableException}),
     *     with {@link ClientException} if there is no answer, or none that can be read
     */
    public CompletableFuture<GetImageResponse> getImage(GetImageRequest request) {
        return getImage(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #getImage(GetImageRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link ResourceNotFoundException}, {@link UpstreamServiceException} and {@link ServiceUnavailableException}),
     *     with {@link ClientException} if there is no answer, or none that can be read
     */
    public CompletableFuture<GetImageResponse> getImage(GetImageRequest request, RequestOptions options) {
        return execute(GetImageRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #getImage(GetImageRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link ResourceNotFoundException}, {@link UpstreamServiceException} and {@link ServiceUnavailableException}),
     *     with {@link ClientException} if there is no answer, or none that can be read
     */
    public CompletableFuture<GetImageResponse> getImage(Consumer<GetImageRequest.Builder> request) {
        GetImageRequest.Builder builder = GetImageRequest.builder();
        request.accept(builder);
        return getImage(builder.build());
    }

    /**
     * Returns the images that fit the given filters, page by page. Without {@code imageType} only virtual machine
     * images are returned.
     *
     * <p>Action on the wire: {@code ListImages}; RAM action needed: {@code ehpc:ListImages}. It only reads, so the SDK
     * repeats it after a transient failure.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are {@link BillingException},
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link UpstreamServiceException} and {@link ServiceUnavailableException}), with {@link ClientException} if
     *     there is no answer, or none that can be read
     */
    public CompletableFuture<ListImagesResponse> listImages(ListImagesRequest request) {
        return listImages(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #listImages(ListImagesRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are {@link BillingException},
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link UpstreamServiceException} and {@link ServiceUnavailableException}), with {@link ClientException} if
     *     there is no answer, or none that can be read
     */
    public CompletableFuture<ListImagesResponse> listImages(ListImagesRequest request, RequestOptions options) {
        return execute(ListImagesRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #listImages(ListImagesRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are {@link BillingException},
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link UpstreamServiceException} and {@link ServiceUnavailableException}), with {@link ClientException} if
     *     there is no answer, or none that can be read
     */
    public CompletableFuture<ListImagesResponse> listImages(Consumer<ListImagesRequest.Builder> request) {
        ListImagesRequest.Builder builder = ListImagesRequest.builder();
        request.accept(builder);
        return listImages(builder.build());
    }

    /**
     * All pages of what {@link #listImages(ListImagesRequest)} answers, and their items. A page is asked for when a
     * subscriber has asked for more than there is.
     *
     * @param request what to ask for; its place among the pages is where the walk begins
     * @return the pages; nothing is sent before they are asked for
     */
    public AsyncPaginator<ListImagesResponse, ImageSummary> listImagesPaginator(ListImagesRequest request) {
        return listImagesPaginator(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #listImagesPaginator(ListImagesRequest)} does, with options for each of its calls.
     *
     * @param request what to ask for; its place among the pages is where the walk begins
     * @param options what is different for these calls
     * @return the pages; nothing is sent before they are asked for
     */
    public AsyncPaginator<ListImagesResponse, ImageSummary> listImagesPaginator(
            ListImagesRequest request, RequestOptions options) {
        return AsyncPaginator.of(request, EhpcPages.LIST_IMAGES, page -> listImages(page, options));
    }

    /**
     * Removes a custom image from E-HPC Instant. An image that jobs still use cannot be removed. If the answer to an
     * earlier attempt was lost, {@code ImageNotFound} means that the image is already gone.
     *
     * <p>Action on the wire: {@code RemoveImage}; RAM action needed: {@code ehpc:RemoveImage}. The SDK repeats it after
     * a transient failure: if an earlier attempt may have been carried out, an answer that nothing is there any more
     * counts as success.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link ResourceNotFoundException}, {@link ResourceAlreadyExistsException}, {@link ResourceInUseException},
     *     {@link UpstreamServiceException} and {@link ServiceUnavailableException}), with {@link ClientException} if
     *     there is no answer, or none that can be read
     */
    public CompletableFuture<RemoveImageResponse> removeImage(RemoveImageRequest request) {
        return removeImage(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #removeImage(RemoveImageRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link ResourceNotFoundException}, {@link ResourceAlreadyExistsException}, {@link ResourceInUseException},
     *     {@link UpstreamServiceException} and {@link ServiceUnavailableException}), with {@link ClientException} if
     *     there is no answer, or none that can be read
     */
    public CompletableFuture<RemoveImageResponse> removeImage(RemoveImageRequest request, RequestOptions options) {
        return execute(RemoveImageRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #removeImage(RemoveImageRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link ServiceNotEnabledException}, {@link PermissionDeniedException}, {@link InvalidParameterException},
     *     {@link ResourceNotFoundException}, {@link ResourceAlreadyExistsException}, {@link ResourceInUseException},
     *     {@link UpstreamServiceException} and {@link ServiceUnavailableException}), with {@link ClientException} if
     *     there is no answer, or none that can be read
     */
    public CompletableFuture<RemoveImageResponse> removeImage(Consumer<RemoveImageRequest.Builder> request) {
        RemoveImageRequest.Builder builder = RemoveImageRequest.builder();
        request.accept(builder);
        return removeImage(builder.build());
    }

    abstract <I extends ServiceRequest, O extends ServiceResponse> CompletableFuture<O> execute(
            Operation<I, O> operation, I request, RequestOptions options);
}
