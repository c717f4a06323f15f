package io.github.alicloudimages.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signer of these tests: short, and independent of both the fake's reading and the SDK's signer. */
final class Signing {

    private Signing() {}

    static String acs(String keyId, String secret, String method, Map<String, String> query, Map<String, String> signed)
            throws GeneralSecurityException {
        Map<String, String> headers = new TreeMap<>(signed);
        String names = String.join(";", headers.keySet());
        String lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().trim() + "\n")
                .collect(Collectors.joining());
        String canonical = String.join(
                "\n", method, "/", join(query), lines, names, String.valueOf(headers.get("x-acs-content-sha256")));
        byte[] signature = mac("HmacSHA256", secret, "ACS3-HMAC-SHA256\n" + sha256(utf8(canonical)));
        return "ACS3-HMAC-SHA256 Credential=" + keyId + ",SignedHeaders=" + names + ",Signature="
                + HexFormat.of().formatHex(signature);
    }

    static String rpc(String secret, String method, Map<String, String> parameters) throws GeneralSecurityException {
        String text = method + "&%2F&" + encode(join(parameters));
        return Base64.getEncoder().encodeToString(mac("HmacSHA1", secret + "&", text));
    }

    static String sha256(byte[] data) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    }

    static String join(Map<String, String> pairs) {
        return new TreeMap<>(pairs)
                .entrySet().stream()
                        .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static byte[] mac(String algorithm, String key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(utf8(key), algorithm));
        return mac.doFinal(utf8(text));
    }

    private static String encode(String text) {
        String form = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return form.replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
