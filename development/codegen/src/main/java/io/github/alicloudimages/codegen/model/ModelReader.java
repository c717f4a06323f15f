package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads models, strictly: an unknown, doubled or missing key is an error, and so is {@code null}. */
public final class ModelReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private ModelReader() {}

    /**
     * Reads and checks a model.
     *
     * @throws ModelException if it breaks a rule
     */
    public static ApiModel read(Path file) throws IOException {
        return read(String.valueOf(file.getFileName()), Files.readString(file));
    }

    static ApiModel read(String file, String json) {
        ApiModel api = read(file, json, ApiModel.class);
        refuse(file, ModelCheck.problems(api));
        return api;
    }

    /**
     * Reads the errors of the gateway.
     *
     * @throws ModelException if they break a rule
     */
    public static GatewayModel readGateway(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        GatewayModel gateway = read(name, Files.readString(file), GatewayModel.class);
        refuse(name, ModelCheck.problems(gateway));
        return gateway;
    }

    private static <T> T read(String file, String json, Class<T> type) {
        List<String> problems = new ArrayList<>();
        try {
            JsonNode tree = MAPPER.readTree(json);
            findNulls("", tree, problems);
            refuse(file, problems);
            return MAPPER.treeToValue(tree, type);
        } catch (JsonMappingException wrongForm) {
            throw new ModelException(file, List.of(place(wrongForm) + ": " + wrongForm.getOriginalMessage()));
        } catch (JsonProcessingException noJson) {
            throw new ModelException(file, List.of(noJson.getMessage()));
        }
    }

    private static void refuse(String file, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new ModelException(file, problems);
        }
    }

    /** Only an endpoint may be {@code null}: there is none then. */
    private static void findNulls(String place, JsonNode node, List<String> problems) {
        if (node.isNull() && !place.startsWith(".endpoints.exceptions.")) {
            problems.add(place.substring(1) + ": is null");
        }
        node.properties().forEach(entry -> findNulls(place + "." + entry.getKey(), entry.getValue(), problems));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                findNulls(place + "[" + i + "]", node.get(i), problems);
            }
        }
    }

    private static String place(JsonMappingException refused) {
        return refused.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
