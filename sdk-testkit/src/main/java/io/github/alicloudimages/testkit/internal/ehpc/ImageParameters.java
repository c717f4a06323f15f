package io.github.alicloudimages.testkit.internal.ehpc;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of the four operations; what does not fit is refused with the code that they have for it. */
final class ImageParameters {

    private final Parameters sent;

    ImageParameters(Parameters sent) {
        this.sent = sent;
    }

    @Nullable
    String text(String name) {
        return sent.text(name);
    }

    String required(String name) {
        String value = sent.text(name);
        if (value == null) {
            throw invalid(name);
        }
        return value;
    }

    /** Null if the kind of the image is left out. */
    @Nullable
    String type() {
        return oneOf("ImageType", "VM", "Container");
    }

    /** Whether the custom images are meant, the only ones there are; so they are if nothing is said. */
    boolean custom() {
        return !"Public".equals(oneOf("ImageCategory", "Public", "Custom"));
    }

    /** Whether only the newest version of each image is meant. */
    boolean merged() {
        return "Merge".equals(oneOf("Mode", "List", "Merge"));
    }

    long atLeastOne(String name, int otherwise) {
        Integer value = sent.integer(name);
        if (value != null && value < 1) {
            throw invalid(name);
        }
        return value == null ? otherwise : value;
    }

    /** A list that travels as one JSON text; null if it is left out or empty. */
    @Nullable
    List<String> texts(String name) {
        JsonNode array = json(name);
        if (array == null) {
            return null;
        }
        if (!array.isArray()) {
            throw invalid(name);
        }
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts.isEmpty() ? null : texts;
    }

    /** A structure that travels as one JSON text; null if it is left out. */
    @Nullable
    JsonNode spec(String name) {
        JsonNode object = json(name);
        if (object != null && !object.isObject()) {
            throw invalid(name);
        }
        return object;
    }

    private @Nullable JsonNode json(String name) {
        String text = sent.text(name);
        if (text == null) {
            return null;
        }
        JsonNode node = Json.parse(text);
        if (node == null) {
            throw invalid(name);
        }
        return node;
    }

    private @Nullable String oneOf(String name, String first, String second) {
        String value = sent.text(name);
        if (value != null && !value.equals(first) && !value.equals(second)) {
            throw invalid(name);
        }
        return value;
    }

    private static Refusal invalid(String name) {
        return new Refusal(400, "InvalidParams", "The specified parameter " + name + " is invalid.");
    }
}
