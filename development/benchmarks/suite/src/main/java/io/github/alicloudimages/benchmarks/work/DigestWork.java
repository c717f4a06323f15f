package io.github.alicloudimages.benchmarks.work;

import io.github.alicloudimages.benchmarks.harness.Input;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.signing.CanonicalRequest;
import io.github.alicloudimages.core.signing.RequestSigner;
import io.github.alicloudimages.core.signing.Signature;
import io.github.alicloudimages.core.signing.SignatureAlgorithm;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The hashing that ACS3 asks of one call, on the bytes of that call and with nothing else: SHA-256 of the body and of the
 * canonical request, HMAC-SHA256 of the string to sign. Digest and keyed MAC are made once.
 */
final class DigestWork {

    private final MessageDigest sha256;
    private final Mac mac;
    private final byte[] body;
    private final byte[] canonicalRequest;
    private final byte[] stringToSign;

    DigestWork(Map<String, String> headers, byte[] body) {
        Signature signature = RequestSigner.of(SignatureAlgorithm.ACS3_HMAC_SHA256)
                .sign(
                        CanonicalRequest.builder()
                                .method("POST")
                                .headers(headers)
                                .payload(body)
                                .build(),
                        Credentials.of(Input.ACCESS_KEY_ID, Input.ACCESS_KEY_SECRET));
        if (!signature.authorization().equals(headers.get("authorization"))) {
            throw new IllegalStateException("These are not the bytes that were signed");
        }
        this.body = body;
        this.canonicalRequest = signature.canonicalRequest().getBytes(StandardCharsets.UTF_8);
        this.stringToSign = signature.stringToSign().getBytes(StandardCharsets.UTF_8);
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Input.ACCESS_KEY_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] run() {
        byte[] result = sha256.digest(body);
        result[0] ^= sha256.digest(canonicalRequest)[0];
        result[1] ^= mac.doFinal(stringToSign)[0];
        return result;
    }
}
