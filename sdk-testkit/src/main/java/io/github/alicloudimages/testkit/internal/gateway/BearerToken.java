package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import org.jspecify.annotations.Nullable;

/** A request that shows a token in place of a signature. */
record BearerToken(@Nullable String value) {

    /** The token of a request that declares itself a bearer request, or null for any other request. */
    static @Nullable BearerToken of(ReceivedRequest request, Parameters parameters) {
        String type = parameters.text("SignatureType");
        if (type == null) {
            type = request.header("x-acs-signature-type");
        }
        if (!"BEARERTOKEN".equals(type)) {
            return null;
        }
        String header = request.header("x-acs-bearer-token");
        return new BearerToken(header != null ? header : parameters.text("BearerToken"));
    }
}
