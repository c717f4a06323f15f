package io.github.alicloudimages.benchmarks.peers.tea;

import com.aliyun.teaopenapi.Client;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.RuntimeOptions;
import io.github.alicloudimages.benchmarks.harness.Input;
import io.github.alicloudimages.benchmarks.harness.Subject;
import java.net.URI;
import java.util.Map;

/** The runtime of the official clients of today, called as their generated classes call it. */
public final class TeaSubject implements Subject {

    private final Client client;

    public TeaSubject(URI server) throws Exception {
        client = new Client(new Config()
                .setAccessKeyId(Input.ACCESS_KEY_ID)
                .setAccessKeySecret(Input.ACCESS_KEY_SECRET)
                .setEndpoint(server.getAuthority())
                .setProtocol("http")
                .setMaxIdleConns(64));
    }

    @Override
    public void call() throws Exception {
        Params params = new Params()
                .setAction("CreateImageCache")
                .setVersion("2018-08-08")
                .setProtocol("HTTP")
                .setPathname("/")
                .setMethod("POST")
                .setAuthType("AK")
                .setStyle("RPC")
                .setReqBodyType("formData")
                .setBodyType("json");
        OpenApiRequest request =
                new OpenApiRequest().setQuery(com.aliyun.openapiutil.Client.query(Input.createImageCache()));
        Map<?, ?> answer = (Map<?, ?>)
                client.callApi(params, request, new RuntimeOptions()).get("body");
        if (answer.get("ImageCacheId") == null) {
            throw new IllegalStateException("An answer without an id");
        }
    }

    @Override
    public void close() {}
}
