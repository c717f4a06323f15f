package consumer;

import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.ContainerImageSpec;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.observability.MicrometerListener;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Calls both services on the fake, counts the calls, and says from where it was started and with which libraries. */
public final class Consumer {

    private static final String REGION = "cn-hangzhou";

    /** One class of each library; by name, since the program itself uses none of them. */
    private static final List<String> LIBRARIES = List.of(
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "kotlin.KotlinVersion",
            "okhttp3.OkHttpClient",
            "okio.Buffer",
            "org.slf4j.Logger",
            "io.micrometer.core.instrument.MeterRegistry");

    public static void main(String[] args) throws Exception {
        System.out.println(Consumer.class.getModule() + " uses " + EciClient.class.getModule());
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            cloud.eci().buildTime(Duration.ZERO);
            CredentialsProvider keys = StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret());
            makeImageCache(cloud, keys);
            registerImage(cloud, keys);
        }
        for (String library : LIBRARIES) {
            System.out.println("with " + jarOf(library));
        }
    }

    private static Path jarOf(String type) throws Exception {
        return Path.of(Class.forName(type)
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getFileName();
    }

    private static void makeImageCache(FakeAlibabaCloud cloud, CredentialsProvider keys) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (EciClient eci = EciClient.builder()
                        .region(REGION)
                        .endpoint(cloud.endpoint())
                        .credentialsProvider(keys)
                        .addListener(MicrometerListener.create(meters))
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
            Map<String, Object> unmodelled =
                    eci.call("DescribeImageCaches", Map.of("RegionId", REGION)).body();
            System.out.println(
                    "unmodelled call answered: " + unmodelled.keySet().contains("ImageCaches"));
        }
        System.out.println("calls counted: "
                + meters.get("alicloud.images.calls")
                        .tag("operation", "CreateImageCache")
                        .timer()
                        .count());
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
