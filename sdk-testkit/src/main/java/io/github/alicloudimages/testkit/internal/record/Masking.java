package io.github.alicloudimages.testkit.internal.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts a mark in the place of secrets. */
public final class Masking {

    public static final String MASK = "*REDACTED*";

    private static final Set<String> SECRET_PARAMETERS =
            Set.of("securitytoken", "bearertoken", "oidctoken", "accesskeysecret", "password");
    private static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "x-acs-security-token", "x-acs-bearer-token", "x-aliyun-ecs-metadata-token");

    private Masking() {}

    public static Map<String, String> parameters(Map<String, String> parameters) {
        Map<String, String> masked = new TreeMap<>();
        parameters.forEach((name, value) -> masked.put(name, isSecret(name) ? MASK : json(value)));
        return Collections.unmodifiableMap(masked);
    }

    /** Headers by name, whatever the case of the name. */
    public static Map<String, String> headers(Map<String, String> headers) {
        Map<String, String> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) ->
                masked.put(name, SECRET_HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? MASK : value));
        return Collections.unmodifiableMap(masked);
    }

    private static boolean isSecret(String parameter) {
        String last = parameter.substring(parameter.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return SECRET_PARAMETERS.contains(last);
    }

    private static String json(String value) {
        if (!value.startsWith("{") && !value.startsWith("[")) {
            return value;
        }
        JsonNode node = Json.parse(value);
        return node != null && mask(node) ? Json.write(node) : value;
    }

    /** Whether anything was masked. */
    private static boolean mask(JsonNode node) {
        boolean changed = false;
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (isSecret(name)) {
                    object.put(name, MASK);
                    changed = true;
                }
            }
        }
        for (JsonNode child : node) {
            changed |= mask(child);
        }
        return changed;
    }
}
