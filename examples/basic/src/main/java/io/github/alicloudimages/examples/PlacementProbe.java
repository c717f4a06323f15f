package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import java.io.PrintStream;

/**
 * Finds out, by reading only, where the gateway takes parameters from: the body of the request, where they stay out of
 * access logs, or else the query of its URL.
 */
final class PlacementProbe {

    /** No cache has this id, so an answer with caches comes from a gateway that has not seen the parameter. */
    private static final DescribeImageCachesRequest NOTHING = DescribeImageCachesRequest.builder()
            .imageCacheId("imc-bp100000000000000000")
            .build();

    private final EciClient eci;
    private final PrintStream out;

    PlacementProbe(EciClient eci, PrintStream out) {
        this.eci = eci;
        this.out = out;
    }

    /** The body if the gateway takes that, else the query; throws what it answers if it takes neither. */
    ParameterPlacement find() {
        try {
            if (taken(ParameterPlacement.BODY)) {
                out.println("The gateway takes parameters in the body.");
                return ParameterPlacement.BODY;
            }
            out.println("The gateway overlooks parameters in the body.");
        } catch (ServiceException refused) {
            out.println("The gateway refuses parameters in the body: " + refused.errorCode() + ".");
        }
        if (!taken(ParameterPlacement.QUERY)) {
            throw new Stopped("The gateway overlooks parameters in the query as well.");
        }
        out.println("The gateway takes parameters in the query.");
        return ParameterPlacement.QUERY;
    }

    private boolean taken(ParameterPlacement placement) {
        RequestOptions options =
                RequestOptions.builder().parameterPlacement(placement).build();
        return eci.describeImageCaches(NOTHING, options).imageCaches().isEmpty();
    }
}
