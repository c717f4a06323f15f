package io.github.alicloudimages.contract.official;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.contract.support.Product;
import java.util.Map;

/** An official client through its generic call, which knows no operation by itself. */
interface GenericClient {

    /**
     * Makes one call.
     *
     * @param parameters by wire name, nested as the models of the official clients hold them
     * @return the answer as the client read it
     * @throws Exception whatever the client throws
     */
    JsonNode call(Product product, String operation, Map<String, ?> parameters) throws Exception;

    /** The error code that the client made out of a refusal; fails for anything that is not its own exception. */
    String errorCodeOf(Throwable refusal);
}
