package io.github.alicloudimages.testkit.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.alicloudimages.testkit.internal.api.OperationDirectory;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.http.PercentEncoding;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest.Header;
import io.github.alicloudimages.testkit.internal.throttle.RateLimits;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The gateway's reading of requests against signatures that the official signer made. */
class SignatureVectorsTest {

    @TestFactory
    Stream<DynamicTest> version3() throws IOException {
        return vectors("v3").map(vector -> DynamicTest.dynamicTest(name(vector), () -> checkVersion3(vector)));
    }

    @TestFactory
    Stream<DynamicTest> oldSignature() throws IOException {
        return vectors("rpcV1").map(vector -> DynamicTest.dynamicTest(name(vector), () -> checkRpc(vector)));
    }

    @TestFactory
    Stream<DynamicTest> percentEncoding() throws IOException {
        return read().path("percentEncode").properties().stream()
                .map(entry -> DynamicTest.dynamicTest("'" + entry.getKey() + "'", () -> {
                    String text = entry.getKey().matches("U\\+[0-9A-F]{4}")
                            ? String.valueOf(
                                    (char) Integer.parseInt(entry.getKey().substring(2), 16))
                            : entry.getKey();
                    assertThat(PercentEncoding.encode(text))
                            .isEqualTo(entry.getValue().asText());
                }));
    }

    private static void checkVersion3(JsonNode vector) throws IOException, GeneralSecurityException {
        for (boolean formEncoded : List.of(false, true)) {
            ReceivedRequest request = request(vector, formEncoded);
            AcsAuthorization parts =
                    AcsAuthorization.parse(vector.path("authorization").asText());
            AcsAlgorithm algorithm = AcsAlgorithm.of(parts.algorithm());
            assertThat(algorithm.hexDigest(request.body()))
                    .isEqualTo(vector.path("hashedPayload").asText());
            String canonical =
                    AcsCanonicalRequest.of(request, parts.signedHeaders(), algorithm.hexDigest(request.body()));
            assertThat(canonical).isEqualTo(vector.path("canonicalRequest").asText());
            String stringToSign = vector.path("stringToSign").asText();
            assertThat(algorithm.wireName() + "\n" + algorithm.hexDigest(canonical.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(stringToSign);
            assertThat(algorithm.matches(key(vector), stringToSign, parts.signature()))
                    .isTrue();
            assertThat(algorithm.matches(key(vector), stringToSign + "x", parts.signature()))
                    .isFalse();
        }
        assertThat(gatewayFindsValid(vector)).isTrue();
    }

    /** The same through the whole gateway, which also looks at the digest of the body and at what is signed. */
    private static boolean gatewayFindsValid(JsonNode vector) throws IOException, GeneralSecurityException {
        KeyRing keys = new KeyRing();
        keys.add(key(vector));
        Header authorization =
                new Header("Authorization", vector.path("authorization").asText());
        ReceivedRequest request = request(vector, false, authorization);
        Judgement judgement = new Gateway(new OperationDirectory(List.of()), keys, new RateLimits())
                .judge(request, Parameters.of(request), Instant.EPOCH);
        return judgement.signatureValid();
    }

    private static void checkRpc(JsonNode vector) {
        Map<String, String> parameters = new HashMap<>();
        vector.path("params")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
        String stringToSign = RpcProof.stringToSign(vector.path("method").asText(), parameters, true);
        assertThat(stringToSign).isEqualTo(vector.path("stringToSign").asText());
        AccessKey key = AccessKey.lasting("id", vector.path("accessKeySecret").asText());
        assertThat(RpcProof.matches(key, stringToSign, vector.path("signature").asText()))
                .isTrue();
        assertThat(RpcProof.matches(
                        key, stringToSign + "x", vector.path("signature").asText()))
                .isFalse();
    }

    private static ReceivedRequest request(JsonNode vector, boolean formEncoded, Header... more) {
        List<String> pairs = new ArrayList<>();
        vector.path("query").properties().forEach(entry -> {
            String value = entry.getValue().isNull() ? "" : entry.getValue().asText();
            pairs.add(encode(entry.getKey(), formEncoded) + "=" + encode(value, formEncoded));
        });
        List<Header> headers = new ArrayList<>(List.of(more));
        vector.path("headers")
                .properties()
                .forEach(entry ->
                        headers.add(new Header(entry.getKey(), entry.getValue().asText())));
        String path =
                vector.path("pathname").isNull() ? "" : vector.path("pathname").asText();
        byte[] body = vector.path("bodyBase64").isTextual()
                ? Base64.getDecoder().decode(vector.path("bodyBase64").asText())
                : new byte[0];
        return new ReceivedRequest(vector.path("method").asText(), path + "?" + String.join("&", pairs), headers, body);
    }

    private static String encode(String text, boolean formEncoded) {
        return formEncoded ? URLEncoder.encode(text, StandardCharsets.UTF_8) : PercentEncoding.encode(text);
    }

    private static AccessKey key(JsonNode vector) throws IOException, GeneralSecurityException {
        AccessKey key = AccessKey.lasting(
                vector.path("accessKeyId").asText(),
                vector.path("accessKeySecret").asText());
        return vector.path("algorithm").asText().contains("RSA") ? key.withPublicKey(publicKey()) : key;
    }

    private static PublicKey publicKey() throws IOException, GeneralSecurityException {
        try (InputStream in = resource("/rsa-public.base64")) {
            byte[] der = Base64.getMimeDecoder().decode(in.readAllBytes());
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        }
    }

    private static Stream<JsonNode> vectors(String kind) throws IOException {
        return StreamSupport.stream(read().path(kind).spliterator(), false);
    }

    private static JsonNode read() throws IOException {
        try (InputStream in = resource("/signature-vectors.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SignatureVectorsTest.class.getResourceAsStream(name), name);
    }

    private static String name(JsonNode vector) {
        return vector.path("id").asText();
    }
}
