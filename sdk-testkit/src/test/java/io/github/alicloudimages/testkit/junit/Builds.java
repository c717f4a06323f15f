package io.github.alicloudimages.testkit.junit;

import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;

/** What the tested tests do to the fake. */
final class Builds {

    static final CreateImageCacheRequest REQUEST = CreateImageCacheRequest.builder()
            .imageCacheName("web")
            .securityGroupId("sg-1")
            .vSwitchId("vsw-1")
            .images("busybox:1.30")
            .build();

    private Builds() {}

    /** Begins to build an image cache; gives its id. */
    static String begin(EciClient eci) {
        return eci.createImageCache(REQUEST).imageCacheId();
    }
}
