package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.eci.model.CommitContainerRequest;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import io.github.alicloudimages.ehpc.model.AddImageRequest;
import io.github.alicloudimages.ehpc.model.RemoveImageRequest;

/** One operation of each kind of retry safety. */
public enum Op {
    /** Carries a client token. */
    CREATE_IMAGE_CACHE("CreateImageCache"),
    /** Creates something and has no token. */
    ADD_IMAGE("AddImage"),
    /** The same, of the other product. */
    COMMIT_CONTAINER("CommitContainer"),
    /** Changes nothing. */
    DESCRIBE_IMAGE_CACHES("DescribeImageCaches"),
    /** Removes something. */
    REMOVE_IMAGE("RemoveImage");

    /** The image that {@link #REMOVE_IMAGE} removes. */
    public static final String IMAGE_ID = "m-bp1removed";

    /** The secret in the request of {@link #CREATE_IMAGE_CACHE}. */
    public static final String REGISTRY_PASSWORD = "registry-5ecret";

    static final CreateImageCacheRequest CREATE = CreateImageCacheRequest.builder()
            .imageCacheName("cache")
            .securityGroupId("sg-1")
            .vSwitchId("vsw-1")
            .images("nginx:1.27")
            .imageRegistryCredentials(ImageRegistryCredential.builder()
                    .server("registry.example.com")
                    .userName("user")
                    .password(REGISTRY_PASSWORD)
                    .build())
            .build();
    static final AddImageRequest ADD = AddImageRequest.builder().name("image").build();
    static final CommitContainerRequest COMMIT = CommitContainerRequest.builder()
            .containerGroupId("eci-1")
            .containerName("container-1")
            .build();
    static final DescribeImageCachesRequest DESCRIBE =
            DescribeImageCachesRequest.builder().build();
    static final RemoveImageRequest REMOVE =
            RemoveImageRequest.builder().imageId(IMAGE_ID).build();

    private final String action;

    Op(String action) {
        this.action = action;
    }

    /** The operation's name on the wire. */
    public String action() {
        return action;
    }

    /** Whether its requests carry a client token. */
    public boolean hasToken() {
        return this == CREATE_IMAGE_CACHE;
    }

    /** Whether it creates something without a token. */
    public boolean isUnsafe() {
        return this == ADD_IMAGE || this == COMMIT_CONTAINER;
    }

    /** Whether its outcome is never in doubt. */
    public boolean reads() {
        return this == DESCRIBE_IMAGE_CACHES;
    }
}
