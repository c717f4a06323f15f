package io.github.alicloudimages.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.eci.EciClient;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the SDK adds to a request that leaves it out. */
class FilledMembersTest {

    @ParameterizedTest
    @EnumSource
    void the_region_of_the_client_is_sent_where_the_operation_has_one(Call call) {
        PlayedTransport transport = PlayedTransport.answering(200, call.smallAnswer());
        call.send(transport);

        switch (call.product()) {
            case ECI -> {
                assertThat(transport.pairs()).containsEntry("RegionId", "cn-hangzhou");
                assertThat(transport.first().url()).isEqualTo("https://eci.cn-hangzhou.aliyuncs.com/");
            }
            case EHPC -> {
                assertThat(transport.pairs()).doesNotContainKey("RegionId");
                assertThat(transport.first().url()).isEqualTo("https://ehpcinstant.cn-hangzhou.aliyuncs.com/");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_client_token_is_made_where_the_operation_has_one(Call call) {
        PlayedTransport transport = PlayedTransport.answering(200, call.smallAnswer());
        ServiceResponse first = call.send(transport);
        ServiceResponse second = call.send(transport);

        if (call.hasClientToken()) {
            assertThat(transport.pairs().get("ClientToken"))
                    .isEqualTo(first.metadata().clientToken())
                    .matches("[!-~]{16,64}");
            assertThat(second.metadata().clientToken())
                    .isNotEqualTo(first.metadata().clientToken());
        } else {
            assertThat(transport.pairs()).doesNotContainKey("ClientToken");
            assertThat(first.metadata().clientToken()).isNull();
        }
    }

    @Test
    void members_that_are_not_set_are_not_sent() {
        PlayedTransport transport = PlayedTransport.answering(200, Call.CREATE_IMAGE_CACHE.smallAnswer());
        Call.CREATE_IMAGE_CACHE.send(transport);

        assertThat(transport.pairs())
                .containsOnlyKeys(
                        "RegionId", "ClientToken", "ImageCacheName", "SecurityGroupId", "VSwitchId", "Image.1");
    }

    @Test
    void a_request_without_parameters_has_an_empty_body_and_no_content_type() {
        PlayedTransport transport = PlayedTransport.answering(200, Call.LIST_IMAGES.smallAnswer());
        Call.LIST_IMAGES.send(transport);

        assertThat(transport.first().body()).isEmpty();
        assertThat(transport.first().headers()).doesNotContainKey("content-type");
        assertThat(transport.first().url()).doesNotContain("?");
    }

    @Test
    void the_region_of_the_request_wins_and_picks_the_endpoint() {
        PlayedTransport transport = PlayedTransport.answering(200, Call.DESCRIBE_IMAGE_CACHES.smallAnswer());
        try (EciClient eci = Clients.eci(transport).build()) {
            eci.describeImageCaches(request -> request.regionId("eu-central-1"));
        }
        assertThat(transport.first().url()).isEqualTo("https://eci.eu-central-1.aliyuncs.com/");
        assertThat(transport.pairs()).containsEntry("RegionId", "eu-central-1");
        assertThat(transport.first().headers()).containsEntry("host", "eci.eu-central-1.aliyuncs.com");
    }

    @Test
    void an_explicit_endpoint_wins_over_every_region() {
        PlayedTransport transport = PlayedTransport.answering(200, Call.DESCRIBE_IMAGE_CACHES.smallAnswer());
        try (EciClient eci = Clients.eci(transport)
                .endpoint(URI.create("https://proxy.example:8443"))
                .build()) {
            eci.describeImageCaches(request -> request.regionId("mars-north-1"));
        }
        assertThat(transport.first().url()).isEqualTo("https://proxy.example:8443/");
        assertThat(transport.first().headers()).containsEntry("host", "proxy.example:8443");
        assertThat(transport.pairs()).containsEntry("RegionId", "mars-north-1");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"CREATE_IMAGE_CACHE", "LIST_IMAGES"})
    void no_two_requests_share_a_nonce(Call call) {
        PlayedTransport transport = PlayedTransport.answering(200, call.smallAnswer());
        for (int i = 0; i < 50; i++) {
            call.send(transport);
        }
        Set<String> nonces = new HashSet<>();
        for (HttpRequest request : transport.requests()) {
            nonces.add(request.headers().get("x-acs-signature-nonce"));
        }
        assertThat(nonces).hasSize(50);
    }

    @Test
    void further_headers_and_parameters_are_sent() {
        PlayedTransport transport = PlayedTransport.answering(200, Call.CREATE_IMAGE_CACHE.smallAnswer());
        Call.CREATE_IMAGE_CACHE.send(
                transport,
                RequestOptions.builder()
                        .header("X-Acs-Trace", "1")
                        .header("X-Other", "2")
                        .parameter("DryRun", "true")
                        .parameter("Empty", "")
                        .build());

        assertThat(transport.first().headers())
                .containsEntry("x-acs-trace", "1")
                .containsEntry("x-other", "2");
        assertThat(transport.first().headers().get("authorization"))
                .contains("x-acs-trace")
                .doesNotContain("x-other");
        assertThat(transport.pairs()).containsEntry("DryRun", "true").containsEntry("Empty", "");
    }

    @Test
    void the_user_agent_carries_the_suffix() {
        PlayedTransport transport = PlayedTransport.answering(200, Call.LIST_IMAGES.smallAnswer());
        try (EciClient eci =
                Clients.eci(transport).userAgentSuffix("my-app/1.0").build()) {
            eci.describeImageCaches(request -> {});
        }
        assertThat(transport.first().headers().get("user-agent")).endsWith(" my-app/1.0");
    }

    @Test
    void a_list_given_twice_replaces_and_an_empty_list_unsets() {
        PlayedTransport transport = PlayedTransport.answering(200, "{\"RequestId\":\"r-1\"}");
        try (EciClient eci = Clients.eci(transport).build()) {
            eci.updateImageCache(request -> request.imageCacheId("imc-1")
                    .imageCacheName("cache")
                    .images("a", "b")
                    .images("c")
                    .acrRegistryInfos(List.of()));
        }
        assertThat(Pairs.of(transport.first()))
                .containsEntry("Image.1", "c")
                .doesNotContainKey("Image.2")
                .hasSize(5);
    }
}
