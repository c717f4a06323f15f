package io.github.alicloudimages.testkit.internal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** JSON as the products write it: absent members are left out, times are ISO 8601 in UTC with seconds. */
public final class Json {

    public static final String CONTENT_TYPE = "application/json;charset=utf-8";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    public static void put(ObjectNode node, String name, @Nullable Integer value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    public static void put(ObjectNode node, String name, @Nullable Boolean value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    public static void put(ObjectNode node, String name, @Nullable Instant value) {
        if (value != null) {
            node.put(name, value.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    /** A time as it can be read from an answer. */
    public static @Nullable Instant seconds(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The value of a JSON text, or null if it is none. */
    public static @Nullable JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    public static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
