package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import io.github.alicloudimages.testkit.internal.http.PercentEncoding;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The older signature of RPC requests, HMAC-SHA1 over the parameters and carried among them. */
final class RpcProof implements Proof {

    private final ReceivedRequest request;
    private final Parameters parameters;

    RpcProof(ReceivedRequest request, Parameters parameters) {
        this.request = request;
        this.parameters = parameters;
    }

    @Override
    public @Nullable String accessKeyId() {
        return parameters.text("AccessKeyId");
    }

    @Override
    public @Nullable String securityToken() {
        return parameters.text("SecurityToken");
    }

    @Override
    public @Nullable String date() {
        return parameters.text("Timestamp");
    }

    @Override
    public Duration window() {
        return Duration.ofMinutes(31);
    }

    @Override
    public @Nullable String nonce() {
        return parameters.text("SignatureNonce");
    }

    @Override
    public boolean isMissing() {
        return request.header("authorization") == null && accessKeyId() == null && parameters.text("Signature") == null;
    }

    @Override
    public void checkForm() {
        String method = parameters.text("SignatureMethod");
        if (method != null && !method.equals("HMAC-SHA1")) {
            throw new Refusal(400, "InvalidSignatureMethod", "The signature method " + method + " is not known.");
        }
        if (parameters.text("Signature") == null) {
            throw new Refusal(400, "IncompleteSignature", "The parameter Signature is missing.");
        }
    }

    /** Clients differ in whether they sign parameters without a value, so both readings are tried. */
    @Override
    public void checkSignature(AccessKey key) {
        String withEmpty = stringToSign(request.method(), parameters.asMap(), true);
        String withoutEmpty = stringToSign(request.method(), parameters.asMap(), false);
        String signature = parameters.text("Signature");
        if (signature == null || !(matches(key, withEmpty, signature) || matches(key, withoutEmpty, signature))) {
            throw new Refusal(
                    400,
                    "SignatureDoesNotMatch",
                    "Specified signature is not matched with our calculation. server string to sign is:" + withEmpty);
        }
    }

    static String stringToSign(String method, Map<String, String> parameters, boolean withEmpty) {
        Map<String, String> signed = new TreeMap<>(parameters);
        signed.remove("Signature");
        String query = signed.entrySet().stream()
                .filter(entry -> withEmpty || !entry.getValue().isEmpty())
                .map(entry -> PercentEncoding.encode(entry.getKey()) + "=" + PercentEncoding.encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return method + "&" + PercentEncoding.encode("/") + "&" + PercentEncoding.encode(query);
    }

    static boolean matches(AccessKey key, String stringToSign, String signature) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec((key.secret() + "&").getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] expected = Base64.getEncoder().encode(mac.doFinal(stringToSign.getBytes(StandardCharsets.UTF_8)));
            return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
