package io.github.alicloudimages.testkit.internal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * One operation of a product.
 *
 * @param required parameters without which it is refused
 * @param action gives the members of the answer but {@code RequestId}, or throws a {@link Refusal}
 * @param requestIdEnd what stands behind the request id in the answer: nothing, or the line break that the documents
 *     show for some operations
 * @param signed whether the gateway asks for a signature
 */
public record Operation(
        Product product,
        String name,
        List<String> required,
        Function<Parameters, ObjectNode> action,
        String requestIdEnd,
        boolean signed) {

    public Operation(Product product, String name, List<String> required, Function<Parameters, ObjectNode> action) {
        this(product, name, required, action, "", true);
    }

    public Operation withRequestIdEnd(String end) {
        return new Operation(product, name, required, action, end, signed);
    }

    public Operation withoutSignature() {
        return new Operation(product, name, required, action, requestIdEnd, false);
    }

    /** Carries the operation out after a look at the required parameters. */
    public ObjectNode perform(String requestId, Parameters parameters) {
        for (String name : required) {
            if (!parameters.has(name)) {
                throw new Refusal(400, "Missing" + name, "The parameter " + name + " is mandatory for this action.");
            }
        }
        ObjectNode answer = Json.object();
        answer.put("RequestId", requestId + requestIdEnd);
        answer.setAll(action.apply(parameters));
        return answer;
    }

    /** The action to be allowed in a RAM policy. */
    public String ramAction() {
        return product.ramCode() + ":" + name;
    }
}
