package io.github.alicloudimages.contract.wire;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.alicloudimages.contract.support.ApiModel;
import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.OfficialSigner;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation with every member set, as a server receives it. */
class RequestOnTheWireTest {

    private static final Set<String> JSON_MEMBERS =
            Set.of("ContainerImageSpec", "VMImageSpec", "AdditionalRegionIds", "ImageIds", "ImageNames");

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @ParameterizedTest
    @EnumSource
    void in_the_body_every_member_is_a_pair_of_the_form(Call call) throws Exception {
        LoggedRequest request = send(call, ParameterPlacement.BODY);

        assertEnvelope(call, request);
        assertThat(request.getUrl()).isEqualTo("/");
        assertThat(request.getHeader("content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getBody()).isNotEmpty();
        assertPairs(call, Pairs.of(request.getBodyAsString()));
    }

    @ParameterizedTest
    @EnumSource
    void in_the_query_every_member_is_a_pair_of_the_url_and_the_body_is_empty(Call call) throws Exception {
        LoggedRequest request = send(call, ParameterPlacement.QUERY);

        assertEnvelope(call, request);
        assertThat(request.getUrl()).startsWith("/?");
        assertThat(request.containsHeader("content-type")).isFalse();
        assertThat(request.getBody()).isEmpty();
        assertPairs(call, Pairs.of(Pairs.query(request.getAbsoluteUrl())));
    }

    @ParameterizedTest
    @EnumSource
    void the_complete_request_sets_every_member_of_the_model(Call call) {
        Set<String> sent = pairsOf(call).keySet().stream()
                .map(name -> name.replaceAll("\\.[0-9]+", ""))
                .collect(Collectors.toSet());
        Set<String> modelled = ApiModel.of(call.product()).requestPaths(call.operation());

        // One shape serves three operations, which document 4, 6 and 4 of its members.
        if (call == Call.COMMIT_CONTAINER) {
            modelled.removeAll(Set.of("AcrRegistryInfo.InstanceName", "AcrRegistryInfo.Domain"));
        }
        if (call == Call.UPDATE_IMAGE_CACHE) {
            modelled.removeAll(Set.of("AcrRegistryInfo.ArnService", "AcrRegistryInfo.ArnUser"));
        }
        assertThat(sent).isEqualTo(modelled);
    }

    private static LoggedRequest send(Call call, ParameterPlacement placement) {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(call.smallAnswer())));
        call.sendComplete(
                URI.create(SERVER.baseUrl()),
                RequestOptions.builder().parameterPlacement(placement).build());
        List<LoggedRequest> requests = SERVER.findAll(anyRequestedFor(anyUrl()));
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }

    private static void assertEnvelope(Call call, LoggedRequest request) throws Exception {
        assertThat(request.getMethod().getName()).isEqualTo("POST");
        assertThat(request.getHeader("host")).isEqualTo("localhost:" + SERVER.getPort());
        assertThat(request.getHeader("content-length")).isEqualTo(Integer.toString(request.getBody().length));
        assertThat(request.containsHeader("transfer-encoding")).isFalse();
        assertThat(request.getHeader("accept")).isEqualTo("application/json");
        assertThat(request.getHeader("user-agent"))
                .matches("alicloud-images-java/\\S+ \\S+/" + call.product().version() + " Java/\\S+ \\(.+\\)");
        assertThat(request.getHeader("x-acs-action")).isEqualTo(call.operation());
        assertThat(request.getHeader("x-acs-version")).isEqualTo(call.product().version());
        assertThat(request.getHeader("x-acs-date")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(Duration.between(Instant.parse(request.getHeader("x-acs-date")), Instant.now())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
        assertThat(request.getHeader("x-acs-signature-nonce")).hasSizeBetween(16, 64);
        assertThat(request.getHeader("x-acs-content-sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(request.getBody())));
        assertThat(request.getHeader("authorization"))
                .isEqualTo(OfficialSigner.ofTheTests().authorization(request));
        for (HttpHeader header : request.getHeaders().all()) {
            assertThat(header.values()).as(header.key()).hasSize(1);
            if (header.key().toLowerCase(Locale.ROOT).startsWith("x-acs-")) {
                assertThat(request.getHeader("authorization"))
                        .as("every x-acs header is signed")
                        .contains(header.key().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void assertPairs(Call call, Map<String, String> actual) {
        Map<String, String> expected = pairsOf(call);
        assertThat(actual).containsOnlyKeys(expected.keySet());
        expected.forEach((name, value) -> {
            if (JSON_MEMBERS.contains(name)) {
                assertThat(Json.tree(actual.get(name))).as(name).isEqualTo(Json.tree(value));
                assertThat(actual.get(name)).as("compact").doesNotContain("\n  ", "\": ");
            } else {
                assertThat(actual.get(name)).as(name).isEqualTo(value);
            }
        });
    }

    private static Map<String, String> pairsOf(Call call) {
        Map<String, String> pairs = new TreeMap<>();
        for (Map.Entry<String, JsonNode> pair :
                Json.resource("/pairs/" + call.operation() + ".json").properties()) {
            pairs.put(pair.getKey(), pair.getValue().asText());
        }
        return pairs;
    }
}
