package io.github.alicloudimages.testkit.internal.ehpc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a ListImages asks for: filters, mode and page. */
final class ImageList {

    private static final int USUAL_SIZE = 20;

    private final ImageParameters asked;

    ImageList(ImageParameters asked) {
        this.asked = asked;
    }

    ObjectNode of(List<ImageEntry> images) {
        List<String> ids = asked.texts("ImageIds");
        List<String> names = asked.texts("ImageNames");
        String type = asked.type();
        boolean custom = asked.custom();
        boolean merged = asked.merged();
        List<ImageEntry> found = images.stream()
                .filter(image -> custom && image.imageType().equals(type == null ? "VM" : type))
                .filter(image -> ids == null || ids.contains(image.imageId()))
                .filter(image -> names == null || names.contains(image.name()))
                .toList();
        return page(merged ? newestOfEachName(found) : found);
    }

    private ObjectNode page(List<ImageEntry> found) {
        long number = asked.atLeastOne("PageNumber", 1);
        long size = asked.atLeastOne("PageSize", USUAL_SIZE);
        List<ImageEntry> page =
                found.stream().skip((number - 1) * size).limit(size).toList();
        return EhpcJson.list(page, found.size(), number, size);
    }

    /** The images come in the order in which they were added, so the last one of a name is its newest. */
    private static List<ImageEntry> newestOfEachName(List<ImageEntry> images) {
        Map<String, ImageEntry> newest = new LinkedHashMap<>();
        images.forEach(image -> newest.put(image.name(), image));
        return List.copyOf(newest.values());
    }
}
