package io.github.alicloudimages.testkit.internal.ehpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Identifiers;
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
    private int quota = Integer.MAX_VALUE;

    public EhpcService(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                operation("AddImage", List.of("Name"), this::add, LINE_BREAK),
                operation("GetImage", List.of(), this::get, LINE_BREAK),
                operation("ListImages", List.of(), asked -> new ImageList(asked).of(images()), ""),
                operation("RemoveImage", List.of("ImageId"), this::remove, ""));
    }

    @Override
    public synchronized void reset() {
        images.clear();
        quota = Integer.MAX_VALUE;
    }

    public synchronized void imageQuota(int most) {
        quota = most;
    }

    public synchronized List<ImageEntry> images() {
        return List.copyOf(images.values());
    }

    public synchronized @Nullable ImageEntry image(String id) {
        return images.get(id);
    }

    private ObjectNode add(ImageParameters asked) {
        JsonNode container = asked.spec("ContainerImageSpec");
        JsonNode vm = asked.spec("VMImageSpec");
        String type = asked.type();
        String name = asked.required("Name");
        String version = asked.text("ImageVersion");
        if (images.values().stream().anyMatch(image -> image.sameImage(name, version))) {
            throw new Refusal(400, "ImageAlreadyExists", "The image exists already.");
        }
        if (images.size() >= quota) {
            throw new Refusal(403, "QuotaExceeded", "The quota of images is exceeded.");
        }
        // No default of the kind is published: the one that was described is meant.
        String kind = type != null ? type : container != null ? "Container" : "VM";
        ImageEntry image = new ImageEntry(
                Identifiers.resource("m-bp1"),
                Identifiers.resource(kind.equals("VM") ? "ci-vm-" : "ci-container-"),
                kind,
                name,
                version,
                asked.text("Description"),
                container,
                vm,
                clock.instant());
        images.put(image.imageId(), image);
        ObjectNode answer = EhpcJson.success();
        answer.put("ImageId", image.imageId() + LINE_BREAK);
        return answer;
    }

    /** Without a kind only images of virtual machines are looked at. */
    private ObjectNode get(ImageParameters asked) {
        asked.texts("AdditionalRegionIds");
        String type = asked.type();
        ImageEntry image = images.get(asked.required("ImageId"));
        if (image == null || !asked.custom() || !image.imageType().equals(type == null ? "VM" : type)) {
            throw notFound();
        }
        return EhpcJson.one(image);
    }

    /** No default of the kind is published: without one the id alone counts. */
    private ObjectNode remove(ImageParameters asked) {
        String type = asked.type();
        ImageEntry image = images.get(asked.required("ImageId"));
        if (image == null || (type != null && !image.imageType().equals(type))) {
            throw notFound();
        }
        images.remove(image.imageId());
        return EhpcJson.success();
    }

    private static Refusal notFound() {
        return new Refusal(404, "ImageNotFound", "The image does not exist.");
    }

    private Operation operation(
            String name, List<String> required, Function<ImageParameters, ObjectNode> action, String requestIdEnd) {
        Function<Parameters, ObjectNode> locked = parameters -> {
            synchronized (this) {
                return action.apply(new ImageParameters(parameters));
            }
        };
        return new Operation(PRODUCT, name, required, locked).withRequestIdEnd(requestIdEnd);
    }
}
