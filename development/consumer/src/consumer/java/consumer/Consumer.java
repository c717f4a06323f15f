package consumer;

import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.ContainerImageSpec;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.time.Duration;

/** Calls both services on the fake, and says from where it was started. */
public final class Consumer {

    private static final String REGION = "cn-hangzhou";

    public static void main(String[] args) {
        System.out.println(Consumer.class.getModule() + " uses " + EciClient.class.getModule());
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            cloud.eci().buildTime(Duration.ZERO);
            CredentialsProvider keys = StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret());
            makeImageCache(cloud, keys);
            registerImage(cloud, keys);
        }
    }

    private static void makeImageCache(FakeAlibabaCloud cloud, CredentialsProvider keys) {
        try (EciClient eci = EciClient.builder()
                        .region(REGION)
                        .endpoint(cloud.endpoint())
                        .credentialsProvider(keys)
                        .build();
                EciAsyncClient async = EciAsyncClient.builder()
                        .region(REGION)
                        .endpoint(cloud.endpoint())
                        .credentialsProvider(keys)
                        .build()) {
            String id = eci.createImageCache(request -> request.imageCacheName("web")
                            .securityGroupId("sg-1")
                            .vSwitchId("vsw-1")
                            .images("registry.example/web:1.0"))
                    .imageCacheId();
            ImageCache cache = eci.waiter().untilImageCacheReady(id);
            int seen = async.describeImageCaches(request -> request.imageCacheId(id))
                    .join()
                    .imageCaches()
                    .size();
            System.out.println("image cache " + cache.status() + ", seen " + seen);
        }
    }

    private static void registerImage(FakeAlibabaCloud cloud, CredentialsProvider keys) {
        try (EhpcClient ehpc = EhpcClient.builder()
                .region(REGION)
                .endpoint(cloud.endpoint())
                .credentialsProvider(keys)
                .build()) {
            String id = ehpc.addImage(request -> request.imageType(ImageType.CONTAINER)
                            .name("web")
                            .imageVersion("1.0")
                            .containerImageSpec(ContainerImageSpec.builder()
                                    .registryUrl("registry.example/web:1.0")
                                    .build()))
                    .imageId();
            System.out.println("image registered: " + cloud.ehpc().image(id).name());
        }
    }

    private Consumer() {}
}
