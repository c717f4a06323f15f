package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.eci.model.CommitContainerImage;
import io.github.alicloudimages.eci.model.CommitContainerRequest;
import io.github.alicloudimages.eci.model.CommitContainerResponse;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.CreateImageCacheResponse;
import io.github.alicloudimages.eci.model.DeleteImageCacheRequest;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskRequest;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskResponse;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesResponse;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.ehpc.model.AddImageRequest;
import io.github.alicloudimages.ehpc.model.AddImageResponse;
import io.github.alicloudimages.ehpc.model.ImageSummary;
import io.github.alicloudimages.ehpc.model.ListImagesRequest;
import io.github.alicloudimages.ehpc.model.ListImagesResponse;
import io.github.alicloudimages.ehpc.model.RemoveImageRequest;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.util.List;

/** An operation under test, and the one thing that it makes, reads or deletes. */
enum Subject {
    CREATE_IMAGE_CACHE("CreateImageCache") {
        @Override
        ServiceResponse call(EitherClient client, String id, String clientToken) {
            CreateImageCacheRequest request = CreateImageCacheRequest.builder()
                    .imageCacheName("cache")
                    .securityGroupId("sg-1")
                    .vSwitchId("vsw-1")
                    .images("nginx:1.27")
                    .clientToken(clientToken)
                    .build();
            return client.eci(eci -> eci.createImageCache(request), eci -> eci.createImageCache(request));
        }
    },
    /** A create without a token; twice is two tasks. */
    COMMIT_CONTAINER("CommitContainer") {
        @Override
        ServiceResponse call(EitherClient client, String id, String clientToken) {
            CommitContainerRequest request = CommitContainerRequest.builder()
                    .containerGroupId("eci-1")
                    .containerName("main")
                    .image(IMAGE)
                    .build();
            return client.eci(eci -> eci.commitContainer(request), eci -> eci.commitContainer(request));
        }

        @Override
        ServiceResponse look(EitherClient client) {
            DescribeCommitContainerTaskRequest request = DescribeCommitContainerTaskRequest.builder()
                    .containerGroupId("eci-1")
                    .build();
            return client.eci(
                    eci -> eci.describeCommitContainerTask(request), eci -> eci.describeCommitContainerTask(request));
        }
    },
    /** A create without a token; twice is an error. */
    ADD_IMAGE("AddImage") {
        @Override
        ServiceResponse call(EitherClient client, String id, String clientToken) {
            AddImageRequest request = AddImageRequest.builder().name("image").build();
            return client.ehpc(ehpc -> ehpc.addImage(request), ehpc -> ehpc.addImage(request));
        }

        @Override
        ServiceResponse look(EitherClient client) {
            ListImagesRequest request =
                    ListImagesRequest.builder().imageNames("image").build();
            return client.ehpc(ehpc -> ehpc.listImages(request), ehpc -> ehpc.listImages(request));
        }
    },
    DESCRIBE_IMAGE_CACHES("DescribeImageCaches") {
        @Override
        ServiceResponse call(EitherClient client, String id, String clientToken) {
            DescribeImageCachesRequest request =
                    DescribeImageCachesRequest.builder().imageCacheId(id).build();
            return client.eci(eci -> eci.describeImageCaches(request), eci -> eci.describeImageCaches(request));
        }
    },
    DELETE_IMAGE_CACHE("DeleteImageCache") {
        @Override
        ServiceResponse call(EitherClient client, String id, String clientToken) {
            DeleteImageCacheRequest request = DeleteImageCacheRequest.builder()
                    .imageCacheId(id)
                    .clientToken(clientToken)
                    .build();
            return client.eci(eci -> eci.deleteImageCache(request), eci -> eci.deleteImageCache(request));
        }
    },
    /** A delete without a token: "not found" may mean that it worked. */
    REMOVE_IMAGE("RemoveImage") {
        @Override
        ServiceResponse call(EitherClient client, String id, String clientToken) {
            RemoveImageRequest request =
                    RemoveImageRequest.builder().imageId(id).build();
            return client.ehpc(ehpc -> ehpc.removeImage(request), ehpc -> ehpc.removeImage(request));
        }
    };

    /** Where containers are committed to. */
    static final CommitContainerImage IMAGE = CommitContainerImage.builder()
            .repository("registry.cn-hangzhou.aliyuncs.com/team/app")
            .tag("1")
            .build();

    private final String action;

    Subject(String action) {
        this.action = action;
    }

    /** The operation's name on the wire. */
    String action() {
        return action;
    }

    boolean creates() {
        return this == CREATE_IMAGE_CACHE || isTokenlessCreate();
    }

    boolean isTokenlessCreate() {
        return this == COMMIT_CONTAINER || this == ADD_IMAGE;
    }

    boolean deletes() {
        return this == DELETE_IMAGE_CACHE || this == REMOVE_IMAGE;
    }

    boolean reads() {
        return this == DESCRIBE_IMAGE_CACHES;
    }

    /** Whether it is tried where one of each kind is enough: with a token, tokenless, a delete. */
    boolean standsForItsKind() {
        return this == CREATE_IMAGE_CACHE || this == COMMIT_CONTAINER || this == REMOVE_IMAGE;
    }

    boolean hasToken() {
        return this == CREATE_IMAGE_CACHE || this == DELETE_IMAGE_CACHE;
    }

    /** How many things there are once a call has done what it is for. */
    int thingsAfterwards() {
        return deletes() ? 0 : 1;
    }

    /** Makes the thing that is read or deleted. Gives its id, or {@code null} if there is to be none yet. */
    String arrange(EitherClient client) {
        if (creates()) {
            return null;
        }
        Subject maker = this == REMOVE_IMAGE ? ADD_IMAGE : CREATE_IMAGE_CACHE;
        return idsIn(maker.call(client, null, null)).get(0);
    }

    /**
     * Makes one call.
     *
     * @param id the thing, if it is there before the call
     * @param clientToken {@code null} to let the client make one
     */
    abstract ServiceResponse call(EitherClient client, String id, String clientToken);

    /** Makes the read that the message of an unknown outcome names. Only creates without a token have one. */
    ServiceResponse look(EitherClient client) {
        throw new UnsupportedOperationException(action);
    }

    /** The ids of all such things that the fake has. */
    List<String> things(FakeAlibabaCloud cloud) {
        return switch (this) {
            case CREATE_IMAGE_CACHE, DESCRIBE_IMAGE_CACHES, DELETE_IMAGE_CACHE ->
                cloud.eci().imageCaches().stream().map(ImageCache::imageCacheId).toList();
            case COMMIT_CONTAINER ->
                cloud.eci().commitTasks().stream().map(CommitTask::taskId).toList();
            case ADD_IMAGE, REMOVE_IMAGE -> cloud.ehpc().imageIds();
        };
    }

    /** The ids of the things that an answer tells of. */
    static List<String> idsIn(ServiceResponse response) {
        if (response instanceof CreateImageCacheResponse created) {
            return List.of(created.imageCacheId());
        }
        if (response instanceof CommitContainerResponse committed) {
            return List.of(committed.taskId());
        }
        if (response instanceof AddImageResponse added) {
            return List.of(added.imageId());
        }
        if (response instanceof DescribeImageCachesResponse described) {
            return described.imageCaches().stream()
                    .map(ImageCache::imageCacheId)
                    .toList();
        }
        if (response instanceof DescribeCommitContainerTaskResponse described) {
            return described.commitTasks().stream().map(CommitTask::taskId).toList();
        }
        if (response instanceof ListImagesResponse listed) {
            return listed.images().stream().map(ImageSummary::imageId).toList();
        }
        return List.of();
    }
}
