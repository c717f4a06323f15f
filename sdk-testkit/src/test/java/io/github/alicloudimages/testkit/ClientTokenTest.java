package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientTokenTest {

    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void sameTokenAndParametersGiveTheSameAnswer() {
        Reply first = create("token").send(cloud);
        Reply inBody = create("token").inBody().send(cloud);
        Reply second = create("token").sendRpc(cloud);

        assertThat(inBody.text("/ImageCacheId")).isEqualTo(first.text("/ImageCacheId"));
        assertThat(second.text("/ImageCacheId")).isEqualTo(first.text("/ImageCacheId"));
        assertThat(second.text("/ContainerGroupId")).isEqualTo(first.text("/ContainerGroupId"));
        assertThat(second.text("/RequestId")).isNotEqualTo(first.text("/RequestId"));
        assertThat(cloud.eci().imageCaches()).hasSize(1);
        assertThat(cloud.calls()).extracting(RecordedCall::attempt).containsExactly(1, 2, 3);
        assertThat(cloud.calls()).extracting(RecordedCall::clientToken).containsOnly("token");
    }

    @Test
    void sameTokenWithOtherParametersIsRefused() {
        create("token").send(cloud);

        assertThat(create("token").with("ImageCacheName", "other").send(cloud).outcome())
                .isEqualTo("400 IdempotentParameterMismatch");
        assertThat(create("TOKEN").with("ImageCacheName", "other").send(cloud).outcome())
                .isEqualTo("200 ");
        assertThat(cloud.eci().imageCaches()).hasSize(2);
    }

    @Test
    void errorsAreNotRemembered() {
        assertThat(create("token").without("Image.1").send(cloud).status()).isEqualTo(400);
        assertThat(create("token").send(cloud).outcome()).isEqualTo("200 ");
    }

    @Test
    void repeatedUpdateAndDeleteSucceed() {
        cloud.eci().buildTime(Duration.ZERO);
        String id = create("token").send(cloud).text("/ImageCacheId");
        cloud.eci().buildTime(Duration.ofHours(1));
        for (int i = 0; i < 2; i++) {
            assertThat(TestCall.eci("UpdateImageCache")
                            .with("ImageCacheId", id)
                            .with("ImageCacheName", "new")
                            .with("ClientToken", "token")
                            .send(cloud)
                            .outcome())
                    .isEqualTo("200 ");
        }
        for (int i = 0; i < 2; i++) {
            assertThat(TestCall.eci("DeleteImageCache")
                            .with("ImageCacheId", id)
                            .with("ClientToken", "token")
                            .send(cloud)
                            .outcome())
                    .isEqualTo("200 ");
        }
    }

    private static TestCall create(String token) {
        return TestCall.createImageCache().with("ClientToken", token);
    }
}
