package io.github.alicloudimages.contract.official;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.teaopenapi.Client;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.RuntimeOptions;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.OfficialSigner;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same input through the generic call of the official client and through this SDK: the same pairs on the wire. */
class TeaClientComparisonTest {

    private static final Set<String> JSON_MEMBERS = Set.of("ContainerImageSpec", "VMImageSpec");

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "CommitContainer, BODY", "CommitContainer, QUERY", "CreateImageCache, BODY", "CreateImageCache, QUERY",
        "UpdateImageCache, BODY", "UpdateImageCache, QUERY", "AddImage, BODY", "AddImage, QUERY"
    })
    void the_pairs_equal_those_of_the_official_client_and_the_signature_verifies(
            String operation, ParameterPlacement placement) throws Exception {
        Call call = Call.named(operation);
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(call.smallAnswer())));

        LoggedRequest official = officialRequest(call);
        SERVER.resetRequests();
        call.sendComplete(
                URI.create(SERVER.baseUrl()),
                RequestOptions.builder().parameterPlacement(placement).build());
        LoggedRequest ours = onlyRequest();

        Map<String, String> expected = Pairs.of(official);
        Map<String, String> actual = Pairs.of(ours);
        assertThat(actual).containsOnlyKeys(expected.keySet());
        assertThat(expected).hasSizeGreaterThan(5);
        expected.forEach((name, value) -> {
            if (JSON_MEMBERS.contains(name)) {
                assertThat(Json.tree(actual.get(name))).as(name).isEqualTo(Json.tree(value));
            } else {
                assertThat(actual.get(name)).as(name).isEqualTo(value);
            }
        });
        for (String header : List.of("x-acs-action", "x-acs-version", "accept")) {
            assertThat(ours.getHeader(header)).as(header).isEqualTo(official.getHeader(header));
        }
        assertThat(ours.getMethod()).isEqualTo(official.getMethod());
        assertThat(ours.getHeader("authorization"))
                .isEqualTo(OfficialSigner.ofTheTests().authorization(ours));
    }

    /** What the generated official clients do: flatten the model, then the generic call. */
    private static LoggedRequest officialRequest(Call call) throws Exception {
        Client client = new Client(new Config()
                .setAccessKeyId(Clients.ACCESS_KEY_ID)
                .setAccessKeySecret(Clients.ACCESS_KEY_SECRET)
                .setEndpoint("127.0.0.1:" + SERVER.getPort())
                .setProtocol("http"));
        Params params = new Params()
                .setAction(call.operation())
                .setVersion(call.product().version())
                .setProtocol("HTTP")
                .setPathname("/")
                .setMethod("POST")
                .setAuthType("AK")
                .setStyle("RPC")
                .setReqBodyType("formData")
                .setBodyType("json");
        OpenApiRequest request =
                new OpenApiRequest().setQuery(com.aliyun.openapiutil.Client.query(OfficialInput.of(call.operation())));
        client.callApi(params, request, new RuntimeOptions());
        LoggedRequest sent = onlyRequest();
        assertThat(sent.getHeader("authorization"))
                .as("the signer of the tests agrees with the official client itself")
                .isEqualTo(OfficialSigner.ofTheTests().authorization(sent));
        return sent;
    }

    private static LoggedRequest onlyRequest() {
        List<LoggedRequest> requests = SERVER.findAll(anyRequestedFor(anyUrl()));
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }
}
