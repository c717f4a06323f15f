package io.github.alicloudimages.core.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.alicloudimages.core.identity.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request and what the service's own signer made of it. */
record SignatureVector(JsonNode json) {

    static JsonNode file() {
        try {
            return new ObjectMapper().readTree(TestKeys.resource("signature-vectors.json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<SignatureVector> all() {
        List<SignatureVector> vectors = new ArrayList<>();
        for (JsonNode json : file().path("v3")) {
            vectors.add(new SignatureVector(json));
        }
        return vectors;
    }

    SignatureAlgorithm algorithm() {
        String name = expected("algorithm");
        for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
            if (algorithm.wireName().equals(name)) {
                return algorithm;
            }
        }
        throw new IllegalStateException("No such algorithm: " + name);
    }

    Credentials credentials() {
        String secret =
                json.has("privateKeyFile") ? TestKeys.file(expected("privateKeyFile")) : expected("accessKeySecret");
        return Credentials.of(expected("accessKeyId"), secret);
    }

    CanonicalRequest request() {
        return request(headers());
    }

    CanonicalRequest request(Map<String, String> headers) {
        JsonNode path = json.path("pathname");
        return CanonicalRequest.builder()
                .method(expected("method"))
                .path(path.isTextual() ? path.textValue() : null)
                .query(query())
                .headers(headers)
                .payload(payload())
                .build();
    }

    Map<String, @Nullable String> query() {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        json.path("query")
                .properties()
                .forEach(entry -> query.put(entry.getKey(), entry.getValue().textValue()));
        return query;
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        json.path("headers")
                .properties()
                .forEach(entry -> headers.put(entry.getKey(), entry.getValue().textValue()));
        return headers;
    }

    byte[] payload() {
        if (json.path("bodyBase64").isTextual()) {
            return Base64.getDecoder().decode(expected("bodyBase64"));
        }
        return json.path("body").asText("").getBytes(StandardCharsets.UTF_8);
    }

    /** A member that has to be there. */
    String expected(String name) {
        return json.required(name).textValue();
    }

    @Override
    public String toString() {
        return expected("id");
    }
}
