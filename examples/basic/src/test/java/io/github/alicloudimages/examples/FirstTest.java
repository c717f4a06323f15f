package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.junit.FakeAlibabaCloudExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeAlibabaCloudExtension.class)
class FirstTest {

    @Test
    void aLostAnswerMakesNoSecondCache(FakeAlibabaCloud cloud, EciClient eci) {
        cloud.eci().buildTime(Duration.ZERO); // ready at once
        cloud.faults().on("CreateImageCache").respond(503, "ServiceUnavailable", "busy");
        cloud.faults().on("CreateImageCache").loseResponse(); // made, but the answer never arrives

        String id = eci.createImageCache(request -> request.imageCacheName("web")
                        .securityGroupId("sg-1")
                        .vSwitchId("vsw-1")
                        .images("busybox:1.30"))
                .imageCacheId();

        assertThat(cloud.calls("CreateImageCache").get(2).attempt()).isEqualTo(3); // with one client token
        assertThat(cloud.eci().imageCaches()).hasSize(1);
        assertThat(cloud.eci().imageCache(id).status()).isEqualTo(ImageCacheStatus.READY);
    }
}
