package io.github.alicloudimages.contract.support;

import com.aliyun.openapiutil.Client;
import com.aliyun.tea.TeaRequest;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.alicloudimages.core.http.HttpRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the signer of the official Java clients computes over a request as it was received. */
public final class OfficialSigner {

    private final String algorithm;
    private final String accessKeyId;
    private final String accessKeySecret;

    public OfficialSigner(String algorithm, String accessKeyId, String accessKeySecret) {
        this.algorithm = algorithm;
        this.accessKeyId = accessKeyId;
        this.accessKeySecret = accessKeySecret;
    }

    /** The signer for the key of {@link Clients}. */
    public static OfficialSigner ofTheTests() {
        return new OfficialSigner("ACS3-HMAC-SHA256", Clients.ACCESS_KEY_ID, Clients.ACCESS_KEY_SECRET);
    }

    /** The header value that the request must carry. */
    public String authorization(LoggedRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (HttpHeader header : request.getHeaders().all()) {
            headers.put(header.key().toLowerCase(Locale.ROOT), header.firstValue());
        }
        return authorization(
                request.getMethod().getName(),
                Pairs.of(Pairs.query(request.getAbsoluteUrl())),
                headers,
                request.getBody());
    }

    /** The header value that the request must carry. */
    public String authorization(HttpRequest request) {
        return authorization(request.method(), Pairs.of(Pairs.query(request.url())), request.headers(), request.body());
    }

    private String authorization(String method, Map<String, String> query, Map<String, String> headers, byte[] body) {
        TeaRequest request = new TeaRequest();
        request.method = method;
        request.pathname = "/";
        request.query = query;
        request.headers = headers;
        try {
            String digest = Client.hexEncode(Client.hash(body, algorithm));
            return Client.getAuthorization(request, algorithm, digest, accessKeyId, accessKeySecret);
        } catch (Exception failure) {
            throw new AssertionError("The official signer failed", failure);
        }
    }
}
