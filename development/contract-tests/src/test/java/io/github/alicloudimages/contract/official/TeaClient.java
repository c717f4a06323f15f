package io.github.alicloudimages.contract.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.openapiutil.Client;
import com.aliyun.tea.TeaException;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.RuntimeOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.alicloudimages.contract.support.Product;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import java.net.URI;
import java.util.Map;

/** The client of the present generation, called as the generated product clients call it. */
final class TeaClient implements GenericClient {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final com.aliyun.teaopenapi.Client client;
    private final ParameterPlacement placement;
    private final RuntimeOptions options;

    /** A client that signs with this algorithm; {@code v2} stands for the older signature. */
    TeaClient(URI server, String accessKeyId, String secret, String algorithm, ParameterPlacement placement)
            throws Exception {
        this(server, accessKeyId, secret, algorithm, placement, new RuntimeOptions());
    }

    /** The same, with these options for each call. */
    TeaClient(
            URI server,
            String accessKeyId,
            String secret,
            String algorithm,
            ParameterPlacement placement,
            RuntimeOptions options)
            throws Exception {
        this.client = new com.aliyun.teaopenapi.Client(new Config()
                .setAccessKeyId(accessKeyId)
                .setAccessKeySecret(secret)
                .setSignatureAlgorithm(algorithm)
                .setEndpoint(server.getAuthority())
                .setProtocol("http"));
        this.placement = placement;
        this.options = options;
    }

    @Override
    public JsonNode call(Product product, String operation, Map<String, ?> parameters) throws Exception {
        Params params = new Params()
                .setAction(operation)
                .setVersion(product.version())
                .setProtocol("HTTP")
                .setPathname("/")
                .setMethod("POST")
                .setAuthType("AK")
                .setStyle("RPC")
                .setReqBodyType("formData")
                .setBodyType("json");
        Map<String, String> pairs = Client.query(parameters);
        OpenApiRequest request = placement == ParameterPlacement.QUERY
                ? new OpenApiRequest().setQuery(pairs)
                : new OpenApiRequest().setBody(pairs);
        Map<String, ?> answer = client.callApi(params, request, options);
        return MAPPER.valueToTree(answer.get("body"));
    }

    @Override
    public String errorCodeOf(Throwable refusal) {
        assertThat(refusal).isInstanceOf(TeaException.class);
        TeaException exception = (TeaException) refusal;
        assertThat(exception.getData()).containsKeys("RequestId", "HostId", "Recommend");
        return exception.getCode();
    }
}
