package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.core.RequestOptions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A client of either kind behind one face, so that one test body serves both. */
public interface TestClient extends AutoCloseable {

    /** Makes a call and waits for what comes of it. */
    Outcome call(Op op, RequestOptions options);

    /** Makes a call and waits for what comes of it. */
    default Outcome call(Op op) {
        return call(op, RequestOptions.NONE);
    }

    /** Calls an operation of ECI by its name and waits for what comes of it. */
    Outcome call(String action, Map<String, ?> parameters, RequestOptions options);

    /** Begins a call, a blocking one on a thread of its own; the future holds what comes of it. */
    CompletableFuture<Outcome> begin(Op op);

    @Override
    void close();
}
