// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.ClientException;
import io.github.alicloudimages.core.error.InsufficientCapacityException;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.error.ResourceAlreadyExistsException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.polling.AsyncPaginator;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.zoo.model.AddAnimalRequest;
import io.github.alicloudimages.zoo.model.AddAnimalResponse;
import io.github.alicloudimages.zoo.model.Animal;
import io.github.alicloudimages.zoo.model.FeedAnimalRequest;
import io.github.alicloudimages.zoo.model.FeedAnimalResponse;
import io.github.alicloudimages.zoo.model.ListAnimalsRequest;
import io.github.alicloudimages.zoo.model.ListAnimalsResponse;
import io.github.alicloudimages.zoo.model.ReleaseAnimalRequest;
import io.github.alicloudimages.zoo.model.ReleaseAnimalResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The operations of Zoological Garden, each a call of {@link #execute}. */
abstract class ZooAsyncOperations {

    ZooAsyncOperations() {}

    /**
     * Takes in an animal. An animal of the same name, such as {@code Bob  the cat}, gives {@code AnimalExists}.
     *
     * <p>Action on the wire: {@code AddAnimal}; RAM action needed: {@code zoo:AddAnimal}. The SDK never repeats it
     * blindly, as it has no client token: only if the service surely has not seen the request. What tells where the
     * outcome stays unknown: ListAnimals with the same "name".
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link InsufficientCapacityException} and {@link ResourceAlreadyExistsException}), with
     *     {@link ClientException} if there is no answer, or none that can be read
     */
    public CompletableFuture<AddAnimalResponse> addAnimal(AddAnimalRequest request) {
        return addAnimal(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #addAnimal(AddAnimalRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link InsufficientCapacityException} and {@link ResourceAlreadyExistsException}), with
     *     {@link ClientException} if there is no answer, or none that can be read
     */
    public CompletableFuture<AddAnimalResponse> addAnimal(AddAnimalRequest request, RequestOptions options) {
        return execute(AddAnimalRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #addAnimal(AddAnimalRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link InsufficientCapacityException} and {@link ResourceAlreadyExistsException}), with
     *     {@link ClientException} if there is no answer, or none that can be read
     */
    public CompletableFuture<AddAnimalResponse> addAnimal(Consumer<AddAnimalRequest.Builder> request) {
        AddAnimalRequest.Builder builder = AddAnimalRequest.builder();
        request.accept(builder);
        return addAnimal(builder.build());
    }

    /**
     * Feeds an animal.
     *
     * <p>Action on the wire: {@code FeedAnimal}; RAM action needed: {@code zoo:FeedAnimal}. The SDK repeats it safely
     * after a transient failure: all attempts of a call carry the same client token, made by the SDK unless the request
     * sets one, and the service acts on it once.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link InsufficientCapacityException}), with {@link ClientException} if there is no answer, or none that can
     *     be read
     */
    public CompletableFuture<FeedAnimalResponse> feedAnimal(FeedAnimalRequest request) {
        return feedAnimal(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #feedAnimal(FeedAnimalRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link InsufficientCapacityException}), with {@link ClientException} if there is no answer, or none that can
     *     be read
     */
    public CompletableFuture<FeedAnimalResponse> feedAnimal(FeedAnimalRequest request, RequestOptions options) {
        return execute(FeedAnimalRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #feedAnimal(FeedAnimalRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error (documented are
     *     {@link InsufficientCapacityException}), with {@link ClientException} if there is no answer, or none that can
     *     be read
     */
    public CompletableFuture<FeedAnimalResponse> feedAnimal(Consumer<FeedAnimalRequest.Builder> request) {
        FeedAnimalRequest.Builder builder = FeedAnimalRequest.builder();
        request.accept(builder);
        return feedAnimal(builder.build());
    }

    /**
     * Returns the animals that fit.
     *
     * <p>Action on the wire: {@code ListAnimals}; RAM action needed: {@code zoo:ListAnimals}. It only reads, so the SDK
     * repeats it after a transient failure.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error, with {@link ClientException} if there is no
     *     answer, or none that can be read
     */
    public CompletableFuture<ListAnimalsResponse> listAnimals(ListAnimalsRequest request) {
        return listAnimals(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #listAnimals(ListAnimalsRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error, with {@link ClientException} if there is no
     *     answer, or none that can be read
     */
    public CompletableFuture<ListAnimalsResponse> listAnimals(ListAnimalsRequest request, RequestOptions options) {
        return execute(ListAnimalsRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #listAnimals(ListAnimalsRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error, with {@link ClientException} if there is no
     *     answer, or none that can be read
     */
    public CompletableFuture<ListAnimalsResponse> listAnimals(Consumer<ListAnimalsRequest.Builder> request) {
        ListAnimalsRequest.Builder builder = ListAnimalsRequest.builder();
        request.accept(builder);
        return listAnimals(builder.build());
    }

    /**
     * All pages of what {@link #listAnimals(ListAnimalsRequest)} answers, and their items. A page is asked for when a
     * subscriber has asked for more than there is.
     *
     * @param request what to ask for; its place among the pages is where the walk begins
     * @return the pages; nothing is sent before they are asked for
     */
    public AsyncPaginator<ListAnimalsResponse, Animal> listAnimalsPaginator(ListAnimalsRequest request) {
        return listAnimalsPaginator(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #listAnimalsPaginator(ListAnimalsRequest)} does, with options for each of its calls.
     *
     * @param request what to ask for; its place among the pages is where the walk begins
     * @param options what is different for these calls
     * @return the pages; nothing is sent before they are asked for
     */
    public AsyncPaginator<ListAnimalsResponse, Animal> listAnimalsPaginator(
            ListAnimalsRequest request, RequestOptions options) {
        return AsyncPaginator.of(request, ZooPages.LIST_ANIMALS, page -> listAnimals(page, options));
    }

    /**
     * Sets an animal free.
     *
     * <p>Action on the wire: {@code ReleaseAnimal}; RAM action needed: {@code zoo:ReleaseAnimal}. The SDK repeats it
     * after a transient failure: if an earlier attempt may have been carried out, an answer that nothing is there any
     * more counts as success.
     *
     * <p>Any number of threads may call it at the same time.
     *
     * @param request what to ask for
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error, with {@link ClientException} if there is no
     *     answer, or none that can be read
     */
    public CompletableFuture<ReleaseAnimalResponse> releaseAnimal(ReleaseAnimalRequest request) {
        return releaseAnimal(request, RequestOptions.NONE);
    }

    /**
     * Does what {@link #releaseAnimal(ReleaseAnimalRequest)} does, with options for this one call.
     *
     * @param request what to ask for
     * @param options what is different for this call
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error, with {@link ClientException} if there is no
     *     answer, or none that can be read
     */
    public CompletableFuture<ReleaseAnimalResponse> releaseAnimal(
            ReleaseAnimalRequest request, RequestOptions options) {
        return execute(ReleaseAnimalRequest.OPERATION, request, options);
    }

    /**
     * Does what {@link #releaseAnimal(ReleaseAnimalRequest)} does, with a request that is built on the spot.
     *
     * @param request sets the members of the request
     * @return a future of the answer, completed on the client's executor; cancelling it ends the call. It fails with
     *     {@link InvalidRequestException} if the request is found wrong before anything is sent, with
     *     {@link ServiceException} if the service answers with an error, with {@link ClientException} if there is no
     *     answer, or none that can be read
     */
    public CompletableFuture<ReleaseAnimalResponse> releaseAnimal(Consumer<ReleaseAnimalRequest.Builder> request) {
        ReleaseAnimalRequest.Builder builder = ReleaseAnimalRequest.builder();
        request.accept(builder);
        return releaseAnimal(builder.build());
    }

    abstract <I extends ServiceRequest, O extends ServiceResponse> CompletableFuture<O> execute(
            Operation<I, O> operation, I request, RequestOptions options);
}
