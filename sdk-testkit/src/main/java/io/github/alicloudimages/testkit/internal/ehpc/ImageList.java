package io.github.alicloudimages.testkit.internal.ehpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a ListImages asks for: filters, mode and page. */
final class ImageList {

    private final Parameters asked;

    ImageList(Parameters asked) {
        this.asked = asked;
    }

    ObjectNode of(List<ImageEntry> images) {
        List<String> ids = texts("ImageIds");
        List<String> names = texts("ImageNames");
        String type = ImageTypes.orDefault(asked, "VM");
        boolean custom = !"Public".equals(asked.text("ImageCategory"));
        List<ImageEntry> found = images.stream()
                .filter(image -> custom && image.imageType().equals(type))
                .filter(image -> ids == null || ids.contains(image.imageId()))
                .filter(image -> names == null || names.contains(image.name()))
                .toList();
        return page("Merge".equals(asked.text("Mode")) ? newestOfEachName(found) : found);
    }

    private ObjectNode page(List<ImageEntry> found) {
        long number = atLeastOne("PageNumber", 1);
        long size = atLeastOne("PageSize", 20);
        List<ImageEntry> page =
                found.stream().skip((number - 1) * size).limit(size).toList();
        return EhpcJson.list(page, found.size(), number, size);
    }

    private long atLeastOne(String name, int otherwise) {
        Integer value = asked.integer(name);
        if (value != null && value < 1) {
            throw new Refusal(400, "InvalidParams", "The specified parameter " + name + " is invalid.");
        }
        return value == null ? otherwise : value;
    }

    /** The images come in the order in which they were added, so the last one of a name is its newest. */
    private static List<ImageEntry> newestOfEachName(List<ImageEntry> images) {
        Map<String, ImageEntry> newest = new LinkedHashMap<>();
        images.forEach(image -> newest.put(image.name(), image));
        return List.copyOf(newest.values());
    }

    /** A list that travels as one JSON text; null if it is left out or empty. */
    private @Nullable List<String> texts(String name) {
        String text = asked.text(name);
        if (text == null) {
            return null;
        }
        JsonNode array = Json.parse(text);
        if (array == null || !array.isArray()) {
            throw new Refusal(400, "InvalidParams", "The specified parameter " + name + " is invalid.");
        }
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts.isEmpty() ? null : texts;
    }
}
