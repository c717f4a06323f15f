package io.github.alicloudimages.testkit.internal.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds an operation by the action and version that a request names. */
public final class OperationDirectory {

    private final Map<String, Operation> byName = new HashMap<>();

    public OperationDirectory(List<ProductService> services) {
        for (ProductService service : services) {
            for (Operation operation : service.operations()) {
                byName.put(operation.name(), operation);
            }
        }
    }

    public List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    public @Nullable Operation find(@Nullable String action) {
        return action == null ? null : byName.get(action);
    }

    /** The operation that is meant, or a refusal by the gateway. */
    public Operation require(@Nullable String action, @Nullable String version) {
        if (action == null || action.isEmpty()) {
            throw new Refusal(400, "MissingAction", "The parameter Action is mandatory.");
        }
        if (version == null || version.isEmpty()) {
            throw new Refusal(400, "MissingVersion", "The parameter Version is mandatory.");
        }
        Operation operation = byName.get(action);
        if (operation == null) {
            throw new Refusal(404, "InvalidApi.NotFound", "No api of the name " + action + " is found.");
        }
        if (!operation.product().version().equals(version)) {
            throw new Refusal(400, "InvalidVersion", "The parameter Version is not valid for " + action + ".");
        }
        return operation;
    }
}
