package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordedCallTest {

    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void tellsAllAboutACall() {
        Reply reply = TestCall.createImageCache()
                .with("ClientToken", "token")
                .nonce("theNonce")
                .send(cloud);

        RecordedCall call = cloud.calls("CreateImageCache").get(0);
        assertThat(call.operation()).isEqualTo("CreateImageCache");
        assertThat(call.parameters()).containsEntry("Image.1", "busybox:1.30").containsEntry("ClientToken", "token");
        assertThat(call.headers()).containsEntry("X-ACS-Action", "CreateImageCache");
        assertThat(call.headers()).containsEntry("authorization", "*REDACTED*");
        assertThat(call.clientToken()).isEqualTo("token");
        assertThat(call.attempt()).isEqualTo(1);
        assertThat(call.accessKeyId()).isEqualTo(cloud.accessKeyId());
        assertThat(call.signatureValid()).isTrue();
        assertThat(call.nonce()).isEqualTo("theNonce");
        assertThat(call.status()).isEqualTo(200);
        assertThat(call.errorCode()).isNull();
        assertThat(call.requestId()).isEqualTo(reply.header("x-acs-request-id"));
        assertThat(call).hasToString("CreateImageCache (attempt 1) -> 200");
        assertThat(cloud.calls("DeleteImageCache")).isEmpty();
    }

    @Test
    void passwordsAreMaskedUnlessAskedFor() {
        String json = "{\"RegistryCredential\":{\"UserName\":\"me\",\"Password\":\"geheim\"}}";
        TestCall.createImageCache()
                .with("ImageRegistryCredential.1.Password", "geheim")
                .with("ImageRegistryCredential.1.UserName", "me")
                .send(cloud);
        TestCall.ehpc("AddImage")
                .with("Name", "app")
                .with("ContainerImageSpec", json)
                .send(cloud);

        RecordedCall create = cloud.calls().get(0);
        RecordedCall add = cloud.calls().get(1);
        assertThat(create.parameters())
                .containsEntry("ImageRegistryCredential.1.Password", "*REDACTED*")
                .containsEntry("ImageRegistryCredential.1.UserName", "me");
        assertThat(add.parameters().get("ContainerImageSpec")).isEqualTo(json.replace("geheim", "*REDACTED*"));
        assertThat(create.parametersWithSecrets()).containsEntry("ImageRegistryCredential.1.Password", "geheim");
        assertThat(add.parametersWithSecrets()).containsEntry("ContainerImageSpec", json);
    }
}
