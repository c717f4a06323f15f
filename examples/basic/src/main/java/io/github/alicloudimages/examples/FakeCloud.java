package io.github.alicloudimages.examples;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.model.CommitContainerImage;
import io.github.alicloudimages.ehpc.model.ContainerImageSpec;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.time.Duration;

/** The embedded fake. What an example needs to find there is made when it asks for it. */
final class FakeCloud extends ClientsOfCloud {

    private final FakeAlibabaCloud fake = FakeAlibabaCloud.start();

    FakeCloud(Settings settings) {
        super(settings, ParameterPlacement.BODY);
        // Long enough to be watched.
        fake.eci().commitTime(Duration.ofMillis(600)).buildTime(Duration.ofMillis(500));
    }

    FakeAlibabaCloud fake() {
        return fake;
    }

    /** Lets an operation fail in one region; WireMock's stubs win over the fake. */
    void refuse(String operation, String region, int status, String code, String message) {
        fake.wireMock()
                .stubFor(WireMock.post(WireMock.anyUrl())
                        .withHeader("x-acs-action", WireMock.equalTo(operation))
                        .withRequestBody(WireMock.containing("RegionId=" + region))
                        .willReturn(WireMock.jsonResponse(
                                "{\"RequestId\":\"1E2A3B4C-0000-0000-0000-00000000000F\",\"Code\":\"" + code
                                        + "\",\"Message\":\"" + message + "\"}",
                                status)));
    }

    @Override
    protected <B extends ClientBuilder<B>> B address(B builder) {
        return builder.endpoint(fake.endpoint())
                .credentialsProvider(StaticCredentialsProvider.of(fake.accessKeyId(), fake.accessKeySecret()));
    }

    @Override
    public String description() {
        return "the embedded fake";
    }

    @Override
    public Duration pollInterval() {
        return Duration.ofMillis(100);
    }

    @Override
    public String imageCacheId() {
        fake.eci().buildTime(Duration.ZERO);
        return eci().createImageCache(request -> request.securityGroupId(get(Setting.SECURITY_GROUP_ID))
                        .vSwitchId(get(Setting.VSWITCH_ID))
                        .imageCacheName(get(Setting.NAME))
                        .images(committedImage()))
                .imageCacheId();
    }

    @Override
    public String taskId() {
        fake.eci().commitTime(Duration.ZERO);
        return eci().commitContainer(request -> request.containerGroupId(get(Setting.CONTAINER_GROUP_ID))
                        .containerName(get(Setting.CONTAINER_NAME))
                        .image(CommitContainerImage.builder()
                                .repository(get(Setting.REPOSITORY))
                                .tag(get(Setting.TAG))
                                .build()))
                .taskId();
    }

    @Override
    public String imageId() {
        return ehpc().addImage(request -> request.imageType(ImageType.CONTAINER)
                        .name(get(Setting.NAME))
                        .imageVersion(get(Setting.TAG))
                        .containerImageSpec(ContainerImageSpec.builder()
                                .registryUrl(committedImage())
                                .build()))
                .imageId();
    }

    @Override
    public void close() {
        super.close();
        fake.close();
    }
}
