package io.github.alicloudimages.contract.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.aliyuncs.AcsResponse;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.RpcAcsRequest;
import com.aliyuncs.eci.model.v20180808.CreateImageCacheRequest;
import com.aliyuncs.eci.model.v20180808.CreateImageCacheResponse;
import com.aliyuncs.eci.model.v20180808.DeleteImageCacheRequest;
import com.aliyuncs.eci.model.v20180808.DescribeImageCachesRequest;
import com.aliyuncs.eci.model.v20180808.DescribeImageCachesResponse;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Texts;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.MutableClock;
import io.github.alicloudimages.testkit.RecordedCall;
import io.github.alicloudimages.testkit.junit.FakeAlibabaCloudExtension;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The typed requests and answers of {@code aliyun-java-sdk-eci} with the older signature. It knows these three of the
 * operations; the others go through its generic call in {@link OfficialClientsOnFakeTest}.
 */
@ExtendWith(FakeAlibabaCloudExtension.class)
class ClassicModelsOnFakeTest {

    private static final Duration BUILD_TIME = Duration.ofMinutes(8);

    @Test
    void anImageCacheIsMadeFollowedAndDeleted(FakeAlibabaCloud cloud, MutableClock clock) throws Exception {
        cloud.eci().buildTime(BUILD_TIME);
        DefaultAcsClient client = client(cloud.accessKeyId(), cloud.accessKeySecret());

        CreateImageCacheResponse created = client.getAcsResponse(creation(cloud));
        DescribeImageCachesResponse.ImageCache preparing = imageCache(client, cloud, created.getImageCacheId());
        clock.advance(BUILD_TIME);
        DescribeImageCachesResponse.ImageCache ready = imageCache(client, cloud, created.getImageCacheId());
        DeleteImageCacheRequest deletion = to(cloud, new DeleteImageCacheRequest());
        deletion.setImageCacheId(created.getImageCacheId());
        client.getAcsResponse(deletion);

        assertThat(created.getContainerGroupId()).isEqualTo(ready.getContainerGroupId());
        assertThat(preparing.getStatus()).isEqualTo("Preparing");
        assertThat(ready.getStatus()).isEqualTo("Ready");
        assertThat(ready.getProgress()).isEqualTo("100%");
        assertThat(ready.getImageCacheName()).isEqualTo(Texts.EVERYTHING);
        assertThat(ready.getImages()).containsExactly("a:1", Texts.RESERVED);
        assertThat(ready.getEvents())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getMessage()).isNotEmpty());
        assertThat(cloud.eci().imageCaches()).isEmpty();
        assertThat(cloud.calls())
                .extracting(RecordedCall::operation)
                .containsExactly("CreateImageCache", "DescribeImageCaches", "DescribeImageCaches", "DeleteImageCache");
        assertThat(cloud.calls())
                .allSatisfy(call -> assertThat(call.signatureValid()).isTrue());
    }

    /** The gateway tells which text was to be signed. Only where that is its own text this client blames the secret. */
    @Test
    void aWrongSecretIsRefusedAndTheSignedTextIsTold(FakeAlibabaCloud cloud) throws Exception {
        DefaultAcsClient client = client(cloud.accessKeyId(), "not the secret");

        ClientException refusal =
                catchThrowableOfType(ClientException.class, () -> client.getAcsResponse(creation(cloud)));

        assertThat(refusal.getErrCode()).isEqualTo("SDK.InvalidAccessKeySecret");
        assertThat(refusal.getRequestId()).isEqualTo(cloud.calls().get(0).requestId());
        assertThat(cloud.calls().get(0).errorCode()).isEqualTo("SignatureDoesNotMatch");
        assertThat(cloud.calls().get(0).signatureValid()).isFalse();
        assertThat(cloud.eci().imageCaches()).isEmpty();
    }

    @Test
    void anUnknownKeyIsRefused(FakeAlibabaCloud cloud) throws Exception {
        DefaultAcsClient client = client("nobody", cloud.accessKeySecret());

        ClientException refusal =
                catchThrowableOfType(ClientException.class, () -> client.getAcsResponse(creation(cloud)));

        assertThat(refusal.getErrCode()).isEqualTo("InvalidAccessKeyId.NotFound");
    }

    private static DefaultAcsClient client(String accessKeyId, String secret) {
        return new DefaultAcsClient(DefaultProfile.getProfile(Clients.REGION, accessKeyId, secret));
    }

    private static CreateImageCacheRequest creation(FakeAlibabaCloud cloud) {
        CreateImageCacheRequest request = to(cloud, new CreateImageCacheRequest());
        request.setSecurityGroupId("sg-1");
        request.setVSwitchId("vsw-1");
        request.setImageCacheName(Texts.EVERYTHING);
        request.setImages(List.of("a:1", Texts.RESERVED));
        request.setRetentionDays(7);
        request.setEipInstanceId("");
        request.setClientToken(Texts.TOKEN);
        CreateImageCacheRequest.ImageRegistryCredential credential =
                new CreateImageCacheRequest.ImageRegistryCredential();
        credential.setServer("registry.example");
        credential.setUserName("user");
        credential.setPassword(Texts.EVERYTHING);
        request.setImageRegistryCredentials(List.of(credential));
        return request;
    }

    private static DescribeImageCachesResponse.ImageCache imageCache(
            DefaultAcsClient client, FakeAlibabaCloud cloud, String id) throws ClientException {
        DescribeImageCachesRequest request = to(cloud, new DescribeImageCachesRequest());
        request.setImageCacheId(id);
        List<DescribeImageCachesResponse.ImageCache> caches =
                client.getAcsResponse(request).getImageCaches();
        assertThat(caches).hasSize(1);
        return caches.get(0);
    }

    private static <T extends AcsResponse, R extends RpcAcsRequest<T>> R to(FakeAlibabaCloud cloud, R request) {
        request.setSysEndpoint(cloud.endpoint().getAuthority());
        request.setSysProtocol(ProtocolType.HTTP);
        return request;
    }
}
