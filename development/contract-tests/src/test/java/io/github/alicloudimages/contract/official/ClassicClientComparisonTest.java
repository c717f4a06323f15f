package io.github.alicloudimages.contract.official;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.contract.support.Texts;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The parameters that the older official client knew, sent by it and by this SDK. */
class ClassicClientComparisonTest {

    /** What the older protocol puts among the parameters. */
    private static final Set<String> PROTOCOL = Set.of(
            "Action",
            "Version",
            "Format",
            "AccessKeyId",
            "SignatureMethod",
            "SignatureVersion",
            "SignatureType",
            "SignatureNonce",
            "Timestamp",
            "Signature");

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @Test
    void the_pairs_of_create_image_cache_are_the_same() throws Exception {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Call.CREATE_IMAGE_CACHE.smallAnswer())));

        Map<String, String> expected = Pairs.of(classicRequest());
        String action = expected.get("Action");
        expected.keySet().removeAll(PROTOCOL);
        SERVER.resetRequests();
        try (EciClient eci = Clients.eci(URI.create(SERVER.baseUrl())).build()) {
            eci.createImageCache(CreateImageCacheRequest.builder()
                    .zoneId("cn-hangzhou-g")
                    .securityGroupId("sg-1")
                    .vSwitchId("vsw-1")
                    .imageCacheName(Texts.EVERYTHING)
                    .images("a:1", Texts.RESERVED)
                    .imageCacheSize(20)
                    .retentionDays(7)
                    .eipInstanceId("")
                    .resourceGroupId(Texts.UNICODE)
                    .clientToken(Texts.TOKEN)
                    .imageRegistryCredentials(ImageRegistryCredential.builder()
                            .server("registry.example")
                            .userName("user")
                            .password(Texts.EVERYTHING)
                            .build())
                    .build());
        }

        assertThat(action).isEqualTo("CreateImageCache");
        assertThat(Pairs.of(onlyRequest())).isEqualTo(expected);
        assertThat(expected).hasSize(15);
    }

    private static LoggedRequest classicRequest() throws Exception {
        com.aliyuncs.eci.model.v20180808.CreateImageCacheRequest request =
                new com.aliyuncs.eci.model.v20180808.CreateImageCacheRequest();
        request.setSysEndpoint("127.0.0.1:" + SERVER.getPort());
        request.setSysProtocol(ProtocolType.HTTP);
        request.setZoneId("cn-hangzhou-g");
        request.setSecurityGroupId("sg-1");
        request.setVSwitchId("vsw-1");
        request.setImageCacheName(Texts.EVERYTHING);
        request.setImages(List.of("a:1", Texts.RESERVED));
        request.setImageCacheSize(20);
        request.setRetentionDays(7);
        request.setEipInstanceId("");
        request.setResourceGroupId(Texts.UNICODE);
        request.setClientToken(Texts.TOKEN);
        com.aliyuncs.eci.model.v20180808.CreateImageCacheRequest.ImageRegistryCredential credential =
                new com.aliyuncs.eci.model.v20180808.CreateImageCacheRequest.ImageRegistryCredential();
        credential.setServer("registry.example");
        credential.setUserName("user");
        credential.setPassword(Texts.EVERYTHING);
        request.setImageRegistryCredentials(List.of(credential));
        DefaultAcsClient client = new DefaultAcsClient(
                DefaultProfile.getProfile(Clients.REGION, Clients.ACCESS_KEY_ID, Clients.ACCESS_KEY_SECRET));
        client.getAcsResponse(request);
        return onlyRequest();
    }

    private static LoggedRequest onlyRequest() {
        List<LoggedRequest> requests = SERVER.findAll(anyRequestedFor(anyUrl()));
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }
}
