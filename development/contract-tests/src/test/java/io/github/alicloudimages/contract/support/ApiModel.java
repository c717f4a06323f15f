package io.github.alicloudimages.contract.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The reviewed api models that the SDK is generated from, as the tests read them. */
public final class ApiModel {

    private final JsonNode root;

    private ApiModel(JsonNode root) {
        this.root = root;
    }

    public static ApiModel of(Product product) {
        return new ApiModel(Json.resource(product.model()));
    }

    public Stream<JsonNode> operations() {
        return StreamSupport.stream(root.get("operations").spliterator(), false);
    }

    private JsonNode operation(String name) {
        return operations()
                .filter(operation -> operation.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a repetition of the operation does, by the name in the model. */
    public String retrySafety(String operation) {
        return operation(operation).get("retrySafety").asText();
    }

    /**
     * The paths of all members of a request as they are named on the wire, without indexes; a member that travels as
     * JSON is one path.
     */
    public Set<String> requestPaths(String operation) {
        Set<String> paths = new TreeSet<>();
        collect("", operation(operation).get("request"), paths, true);
        return paths;
    }

    /** The paths of all members of an answer, without indexes. */
    public Set<String> answerPaths(String operation) {
        Set<String> paths = new TreeSet<>();
        collect("", operation(operation).get("response"), paths, false);
        return paths;
    }

    private void collect(String prefix, JsonNode structure, Set<String> paths, boolean jsonIsOne) {
        for (JsonNode member : structure.get("members")) {
            String path = prefix + member.get("wire").asText();
            JsonNode target =
                    root.get("structures").get(member.get("type").asText().replace("[]", ""));
            if (target == null || (jsonIsOne && member.has("style"))) {
                paths.add(path);
            } else {
                collect(path + '.', target, paths, jsonIsOne);
            }
        }
    }
}
