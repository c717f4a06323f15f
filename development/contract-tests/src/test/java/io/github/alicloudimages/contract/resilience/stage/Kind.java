package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.core.client.ClientBuilder;
import java.util.function.Consumer;

/** The two kinds of clients. */
public enum Kind {
    SYNC,
    ASYNC;

    /** A client of both products that was set up like this. */
    public TestClient open(Consumer<ClientBuilder<?>> setup) {
        return this == SYNC ? new SyncTestClient(setup) : new AsyncTestClient(setup);
    }
}
