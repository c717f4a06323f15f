package io.github.alicloudimages.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** An answer of the fake. */
record Reply(HttpResponse<String> response) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    JsonNode json() {
        try {
            return MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    String text(String pointer) {
        return json().at(pointer).asText();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Status and code in one, for example {@code 400 SignatureDoesNotMatch} or {@code 200 }. */
    String outcome() {
        return status() + " " + json().path("Code").asText();
    }
}
