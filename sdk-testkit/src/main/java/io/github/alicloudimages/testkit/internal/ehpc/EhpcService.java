package io.github.alicloudimages.testkit.internal.ehpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Identifiers;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.api.Operation;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Product;
import io.github.alicloudimages.testkit.internal.api.ProductService;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The image operations of E-HPC Instant. One lock guards all its state. */
public final class EhpcService implements ProductService {

    public static final Product PRODUCT = new Product("EhpcInstant", "2023-07-01", "ehpc");

    /** The documented samples of AddImage and GetImage end their identifiers so; clients have to trim them. */
    private static final String LINE_BREAK = "\n";

    private final Clock clock;
    private final Map<String, ImageEntry> images = new LinkedHashMap<>();

    public EhpcService(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                operation("AddImage", List.of("Name"), this::add, LINE_BREAK),
                operation("GetImage", List.of(), this::get, LINE_BREAK),
                operation("ListImages", List.of(), parameters -> new ImageList(parameters).of(images()), ""),
                operation("RemoveImage", List.of("ImageId"), this::remove, ""));
    }

    @Override
    public synchronized void reset() {
        images.clear();
    }

    public synchronized List<ImageEntry> images() {
        return List.copyOf(images.values());
    }

    public synchronized @Nullable ImageEntry image(String id) {
        return images.get(id);
    }

    private ObjectNode add(Parameters parameters) {
        JsonNode container = spec(parameters, "ContainerImageSpec");
        JsonNode vm = spec(parameters, "VMImageSpec");
        String type = ImageTypes.orDefault(parameters, container != null ? "Container" : "VM");
        String name = parameters.required("Name");
        String version = parameters.text("ImageVersion");
        if (images.values().stream().anyMatch(image -> image.sameImage(name, version))) {
            throw new Refusal(400, "ImageAlreadyExists", "The image exists already.");
        }
        ImageEntry image = new ImageEntry(
                Identifiers.resource("m-bp1"),
                Identifiers.resource(type.equals("VM") ? "ci-vm-" : "ci-container-"),
                type,
                name,
                version,
                parameters.text("Description"),
                container,
                vm,
                clock.instant());
        images.put(image.imageId(), image);
        ObjectNode answer = EhpcJson.success();
        answer.put("ImageId", image.imageId() + LINE_BREAK);
        return answer;
    }

    private ObjectNode get(Parameters parameters) {
        return EhpcJson.one(require(parameters));
    }

    private ObjectNode remove(Parameters parameters) {
        images.remove(require(parameters).imageId());
        return EhpcJson.success();
    }

    /** The image that is asked for. A type that is named has to be the image's; none named fits every image. */
    private ImageEntry require(Parameters parameters) {
        String id = parameters.text("ImageId");
        if (id == null) {
            throw new Refusal(400, "InvalidParams", "The specified parameter ImageId is invalid.");
        }
        ImageEntry image = images.get(id);
        if (image == null
                || !ImageTypes.orDefault(parameters, image.imageType()).equals(image.imageType())) {
            throw new Refusal(404, "ImageNotFound", "The image does not exist.");
        }
        return image;
    }

    private static @Nullable JsonNode spec(Parameters parameters, String name) {
        String text = parameters.text(name);
        if (text == null) {
            return null;
        }
        JsonNode node = Json.parse(text);
        if (node == null || !node.isObject()) {
            throw new Refusal(400, "InvalidParams", "The specified parameter " + name + " is invalid.");
        }
        return node;
    }

    private Operation operation(
            String name, List<String> required, Function<Parameters, ObjectNode> action, String requestIdEnd) {
        Function<Parameters, ObjectNode> locked = parameters -> {
            synchronized (this) {
                return action.apply(parameters);
            }
        };
        return new Operation(PRODUCT, name, required, locked).withRequestIdEnd(requestIdEnd);
    }
}
