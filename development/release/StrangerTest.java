import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.junit.FakeAlibabaCloudExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeAlibabaCloudExtension.class)
class StrangerTest {

    @Test
    void callsBothServices(FakeAlibabaCloud cloud, EciClient eci, EhpcClient ehpc) {
        eci.createImageCache(request -> request.imageCacheName("web")
                .securityGroupId("sg-1")
                .vSwitchId("vsw-1")
                .images("busybox:1.30"));

        assertEquals(1, cloud.eci().imageCaches().size());
        assertEquals(0, ehpc.listImages(request -> request.imageType(ImageType.CONTAINER)).images().size());
    }
}
