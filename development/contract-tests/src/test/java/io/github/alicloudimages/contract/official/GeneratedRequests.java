package io.github.alicloudimages.contract.official;

import com.aliyun.openapiutil.Client;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.Product;
import io.github.alicloudimages.core.ServiceRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Random requests of one product, made through the public builders along the api model. Members are absent, empty or
 * long without regard to what the service allows.
 */
final class GeneratedRequests {

    /**
     * A typed request, and the nested map that the official models make of the same input.
     *
     * @param jsonMembers wire names of the members that travel as one JSON text
     */
    record Generated(String operation, ServiceRequest request, Map<String, Object> official, Set<String> jsonMembers) {}

    /** A value as the builders of this SDK take it, and as the official models hold it. */
    private record Value(Object ours, Object official) {}

    private final JsonNode model;
    private final Random random;
    private final GeneratedText text;

    GeneratedRequests(Product product, Random random) {
        this.model = Json.resource(product.model());
        this.random = random;
        this.text = new GeneratedText(random);
    }

    List<String> operations() {
        return model.get("operations")
                .valueStream()
                .map(operation -> operation.get("name").asText())
                .toList();
    }

    Generated next(String operation) {
        JsonNode request = model.get("operations")
                .valueStream()
                .filter(candidate -> candidate.get("name").asText().equals(operation))
                .findFirst()
                .orElseThrow()
                .get("request");
        Value value = structure(operation + "Request", request);
        Set<String> jsonMembers = request.get("members")
                .valueStream()
                .filter(member -> member.has("style"))
                .map(member -> member.get("wire").asText())
                .collect(Collectors.toSet());
        return new Generated(operation, (ServiceRequest) value.ours(), asMap(value.official()), jsonMembers);
    }

    private Value structure(String name, JsonNode structure) {
        Object builder = PublicMethods.callStatic(modelClass(name), "builder");
        Map<String, Object> official = new LinkedHashMap<>();
        for (JsonNode member : structure.get("members")) {
            if (random.nextInt(4) > 0) {
                Value value = member.has("idempotencyToken")
                        ? same("t" + text.next()) // a blank one is refused, checked or not
                        : value(member.get("type").asText());
                PublicMethods.call(builder, member.get("name").asText(), value.ours());
                String wire = member.get("wire").asText();
                if (!member.has("style")) {
                    official.put(wire, value.official());
                } else if (!List.of().equals(value.official())) {
                    // The models of this SDK know no difference between an empty list and none, and never send "[]".
                    official.put(wire, json(wire, value.official()));
                }
            }
        }
        return new Value(PublicMethods.call(builder, "build"), official);
    }

    private Value value(String type) {
        if (type.endsWith("[]")) {
            return list(type.substring(0, type.length() - 2));
        }
        return switch (type) {
            case "string" -> same(text.next());
            case "boolean" -> same(random.nextBoolean());
            case "integer" -> same(random.nextInt());
            case "long" -> same(random.nextLong());
            default ->
                model.get("structures").has(type)
                        ? structure(type, model.get("structures").get(type))
                        : open(type, text.next());
        };
    }

    /** Mostly short, sometimes so long that the numbers of the elements have three digits. */
    private Value list(String type) {
        int size = random.nextInt(12) == 0 ? 100 + random.nextInt(20) : random.nextInt(4);
        List<Object> ours = new ArrayList<>();
        List<Object> official = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Value element = value(type);
            ours.add(element.ours());
            official.add(element.official());
        }
        return new Value(ours, official);
    }

    /** An enum of the service may have values that nobody knew before. */
    private Value open(String type, String value) {
        return new Value(PublicMethods.callStatic(modelClass(type), "of", value), value);
    }

    private static Value same(Object value) {
        return new Value(value, value);
    }

    private Class<?> modelClass(String name) {
        try {
            return Class.forName(model.get("package").asText() + ".model." + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** What the generated official clients do with members of style json. */
    private static String json(String name, Object value) {
        try {
            return Client.arrayToStringWithSpecifiedStyle(value, name, "json");
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @SuppressWarnings("unchecked") // made above
    private static Map<String, Object> asMap(Object official) {
        return (Map<String, Object>) official;
    }
}
