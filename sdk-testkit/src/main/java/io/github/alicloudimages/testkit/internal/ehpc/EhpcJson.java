package io.github.alicloudimages.testkit.internal.ehpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Json;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The answers of E-HPC Instant. */
final class EhpcJson {

    private static final DateTimeFormatter UPDATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private EhpcJson() {}

    static ObjectNode success() {
        ObjectNode node = Json.object();
        node.put("Success", true);
        return node;
    }

    static ObjectNode one(ImageEntry image) {
        ObjectNode node = success();
        node.put("TotalCount", 1);
        node.set("Image", image(image));
        return node;
    }

    static ObjectNode list(List<ImageEntry> images, int totalCount, long pageNumber, long pageSize) {
        ObjectNode node = success();
        node.put("TotalCount", totalCount);
        node.put("PageNumber", pageNumber);
        node.put("PageSize", pageSize);
        ArrayNode array = node.putArray("Images");
        images.forEach(image -> array.add(summary(image)));
        return node;
    }

    private static ObjectNode image(ImageEntry image) {
        ObjectNode node = Json.object();
        node.put("ImageType", image.imageType());
        node.put("AppId", image.appId());
        node.put("Name", image.name());
        Json.put(node, "Version", image.version());
        Json.put(node, "Description", image.description());
        Json.put(node, "CreateTime", image.createTime());
        node.put("Status", ImageDetails.STATUS);
        JsonNode container = image.containerImageSpec();
        if (container != null) {
            node.set("ContainerImageSpec", container.deepCopy());
        }
        JsonNode vm = image.vmImageSpec();
        if (vm != null) {
            node.put("Size", ImageDetails.VM_SIZE);
            node.set("VMImageSpec", vmSpec(vm));
        }
        return node;
    }

    private static ObjectNode vmSpec(JsonNode vm) {
        ObjectNode node = Json.object();
        Json.put(node, "ImageId", ImageEntry.text(vm, "ImageId"));
        node.put("OsTag", ImageDetails.OS_TAG);
        node.put("Platform", ImageDetails.PLATFORM);
        node.put("Architecture", ImageDetails.ARCHITECTURE);
        return node;
    }

    private static ObjectNode summary(ImageEntry image) {
        ObjectNode node = Json.object();
        node.put("ImageId", image.imageId());
        node.put("AppId", image.appId());
        node.put("ImageType", image.imageType());
        node.put("Name", image.name());
        Json.put(node, "Version", image.version());
        Json.put(node, "Description", image.description());
        if (image.vmImageSpec() != null) {
            node.put("OsTag", ImageDetails.OS_TAG);
        }
        Json.put(node, "CreateTime", image.createTime());
        node.put("UpdateTime", UPDATE_TIME.format(image.createTime()));
        return node;
    }
}
