package io.github.alicloudimages.contract.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.openapiutil.Client;
import com.aliyuncs.CommonRequest;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.auth.SignatureVersion;
import com.aliyuncs.auth.signers.SignatureAlgorithm;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.policy.retry.RetryPolicy;
import com.aliyuncs.policy.retry.RetryPolicyContext;
import com.aliyuncs.policy.retry.backoff.BackoffStrategy;
import com.aliyuncs.profile.DefaultProfile;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.Product;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The client of the generation before. It signs the older way unless it is told an algorithm. */
final class ClassicClient implements GenericClient {

    private final URI server;
    private final DefaultAcsClient client;
    private final @Nullable SignatureAlgorithm algorithm;
    private final ParameterPlacement placement;
    private @Nullable RetryPolicy retryPolicy;

    ClassicClient(
            URI server,
            String accessKeyId,
            String secret,
            @Nullable SignatureAlgorithm algorithm,
            ParameterPlacement placement) {
        this.server = server;
        this.client = new DefaultAcsClient(DefaultProfile.getProfile(Clients.REGION, accessKeyId, secret));
        this.algorithm = algorithm;
        this.placement = placement;
    }

    /** Makes it repeat calls by its own rules, without the waits between them. */
    ClassicClient withRetries() {
        retryPolicy = RetryPolicy.defaultRetryPolicy(true).toBuilder()
                .backoffStrategy(new BackoffStrategy() {
                    @Override
                    public int computeDelayBeforeNextRetry(RetryPolicyContext context) {
                        return 0;
                    }
                })
                .build();
        return this;
    }

    @Override
    public JsonNode call(Product product, String operation, Map<String, ?> parameters) throws Exception {
        CommonRequest request = new CommonRequest();
        request.setSysDomain(server.getAuthority());
        request.setSysProtocol(ProtocolType.HTTP);
        request.setSysMethod(MethodType.POST);
        request.setSysVersion(product.version());
        request.setSysAction(operation);
        if (algorithm != null) {
            request.setSysSignatureVersion(SignatureVersion.V3);
            request.setSysSignatureAlgorithm(algorithm);
        }
        if (retryPolicy != null) {
            request.setSysRetryPolicy(retryPolicy);
        }
        Client.query(parameters).forEach((name, value) -> put(request, name, value));
        return Json.tree(client.getCommonResponse(request).getData());
    }

    private void put(CommonRequest request, String name, String value) {
        if (placement == ParameterPlacement.QUERY) {
            request.putQueryParameter(name, value);
        } else {
            request.putBodyParameter(name, value);
        }
    }

    @Override
    public String errorCodeOf(Throwable refusal) {
        assertThat(refusal).isInstanceOf(ClientException.class);
        ClientException exception = (ClientException) refusal;
        assertThat(exception.getRequestId()).isNotEmpty();
        return exception.getErrCode();
    }
}
