package io.github.alicloudimages.contract.support;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CommitContainerRequest;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.DeleteImageCacheRequest;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.UpdateImageCacheRequest;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.AddImageRequest;
import io.github.alicloudimages.ehpc.model.GetImageRequest;
import io.github.alicloudimages.ehpc.model.ListImagesRequest;
import io.github.alicloudimages.ehpc.model.RemoveImageRequest;
import java.net.URI;

/** Every operation, with a call that is small and one that sets every member. */
@SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
public enum Call {
    COMMIT_CONTAINER(
            "CommitContainer",
            "TaskId",
            eci((client, options) -> client.commitContainer(
                    CommitContainerRequest.builder()
                            .containerGroupId("eci-1")
                            .containerName("container-1")
                            .build(),
                    options)),
            eci((client, options) -> client.commitContainer(CompleteRequests.commitContainer(), options))),
    DESCRIBE_COMMIT_CONTAINER_TASK(
            "DescribeCommitContainerTask",
            null,
            eci((client, options) -> client.describeCommitContainerTask(
                    DescribeCommitContainerTaskRequest.builder().taskIds("t-1").build(), options)),
            eci((client, options) ->
                    client.describeCommitContainerTask(CompleteRequests.describeCommitContainerTask(), options))),
    CREATE_IMAGE_CACHE(
            "CreateImageCache",
            "ImageCacheId",
            eci((client, options) -> client.createImageCache(
                    CreateImageCacheRequest.builder()
                            .imageCacheName("cache")
                            .securityGroupId("sg-1")
                            .vSwitchId("vsw-1")
                            .images("nginx:1")
                            .build(),
                    options)),
            eci((client, options) -> client.createImageCache(CompleteRequests.createImageCache(), options))),
    UPDATE_IMAGE_CACHE(
            "UpdateImageCache",
            null,
            eci((client, options) -> client.updateImageCache(
                    UpdateImageCacheRequest.builder()
                            .imageCacheId("imc-1")
                            .imageCacheName("cache")
                            .build(),
                    options)),
            eci((client, options) -> client.updateImageCache(CompleteRequests.updateImageCache(), options))),
    DESCRIBE_IMAGE_CACHES(
            "DescribeImageCaches",
            null,
            eci((client, options) -> client.describeImageCaches(
                    DescribeImageCachesRequest.builder().build(), options)),
            eci((client, options) -> client.describeImageCaches(CompleteRequests.describeImageCaches(), options))),
    DELETE_IMAGE_CACHE(
            "DeleteImageCache",
            null,
            eci((client, options) -> client.deleteImageCache(
                    DeleteImageCacheRequest.builder().imageCacheId("imc-1").build(), options)),
            eci((client, options) -> client.deleteImageCache(CompleteRequests.deleteImageCache(), options))),
    ADD_IMAGE(
            "AddImage",
            "ImageId",
            ehpc((client, options) ->
                    client.addImage(AddImageRequest.builder().name("image").build(), options)),
            ehpc((client, options) -> client.addImage(CompleteRequests.addImage(), options))),
    GET_IMAGE(
            "GetImage",
            null,
            ehpc((client, options) ->
                    client.getImage(GetImageRequest.builder().imageId("m-1").build(), options)),
            ehpc((client, options) -> client.getImage(CompleteRequests.getImage(), options))),
    LIST_IMAGES(
            "ListImages",
            null,
            ehpc((client, options) ->
                    client.listImages(ListImagesRequest.builder().build(), options)),
            ehpc((client, options) -> client.listImages(CompleteRequests.listImages(), options))),
    REMOVE_IMAGE(
            "RemoveImage",
            null,
            ehpc((client, options) -> client.removeImage(
                    RemoveImageRequest.builder().imageId("m-1").build(), options)),
            ehpc((client, options) -> client.removeImage(CompleteRequests.removeImage(), options)));

    private final String operation;
    private final String requiredId;
    private final Sending small;
    private final Sending complete;
    private final String retrySafety;

    Call(String operation, String requiredId, Sending small, Sending complete) {
        this.operation = operation;
        this.requiredId = requiredId;
        this.small = small;
        this.complete = complete;
        this.retrySafety = ApiModel.of(product()).retrySafety(operation);
    }

    public static Call named(String operation) {
        for (Call call : values()) {
            if (call.operation.equals(operation)) {
                return call;
            }
        }
        throw new AssertionError("No call of " + operation);
    }

    public String operation() {
        return operation;
    }

    public Product product() {
        return small instanceof EciSending ? Product.ECI : Product.EHPC;
    }

    /** Whether its answer must carry the id of what was created. */
    public boolean creates() {
        return requiredId != null;
    }

    /** The wire name of the id that its answer must carry; only where it creates. */
    public String requiredId() {
        return requiredId;
    }

    /** Whether the request may carry a client token. */
    public boolean hasClientToken() {
        return retrySafety.equals("CLIENT_TOKEN");
    }

    /** Whether it only reads, so that its outcome is never in doubt. */
    public boolean reads() {
        return retrySafety.equals("READ");
    }

    /** A good answer with as little in it as possible. */
    public String smallAnswer() {
        return creates() ? "{\"RequestId\":\"r-1\",\"" + requiredId + "\":\"id-1\"}" : "{\"RequestId\":\"r-1\"}";
    }

    /** Sends a small request. */
    public ServiceResponse send(HttpTransport transport) {
        return send(transport, RequestOptions.NONE);
    }

    /** Sends a small request. */
    public ServiceResponse send(HttpTransport transport, RequestOptions options) {
        return send(small, Clients.eci(transport), Clients.ehpc(transport), options);
    }

    /** Sends a small request to a server. */
    public ServiceResponse send(URI server) {
        return send(small, Clients.eci(server), Clients.ehpc(server), RequestOptions.NONE);
    }

    /** Sends the request with every member set. */
    public ServiceResponse sendComplete(HttpTransport transport, RequestOptions options) {
        return send(complete, Clients.eci(transport), Clients.ehpc(transport), options);
    }

    /** Sends the request with every member set to a server. */
    public ServiceResponse sendComplete(URI server, RequestOptions options) {
        return send(complete, Clients.eci(server), Clients.ehpc(server), options);
    }

    private static ServiceResponse send(
            Sending sending, EciClient.Builder eci, EhpcClient.Builder ehpc, RequestOptions options) {
        try (EciClient eciClient = eci.build();
                EhpcClient ehpcClient = ehpc.build()) {
            return sending.send(eciClient, ehpcClient, options);
        }
    }

    @Override
    public String toString() {
        return operation;
    }

    private static EciSending eci(EciSending sending) {
        return sending;
    }

    private static EhpcSending ehpc(EhpcSending sending) {
        return sending;
    }

    private interface Sending {
        ServiceResponse send(EciClient eci, EhpcClient ehpc, RequestOptions options);
    }

    @FunctionalInterface
    private interface EciSending extends Sending {
        ServiceResponse send(EciClient eci, RequestOptions options);

        @Override
        default ServiceResponse send(EciClient eci, EhpcClient ehpc, RequestOptions options) {
            return send(eci, options);
        }
    }

    @FunctionalInterface
    private interface EhpcSending extends Sending {
        ServiceResponse send(EhpcClient ehpc, RequestOptions options);

        @Override
        default ServiceResponse send(EciClient eci, EhpcClient ehpc, RequestOptions options) {
            return send(ehpc, options);
        }
    }
}
