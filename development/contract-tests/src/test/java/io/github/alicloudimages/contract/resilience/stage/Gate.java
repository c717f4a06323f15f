package io.github.alicloudimages.contract.resilience.stage;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Holds requests up at the server until it is opened. */
public final class Gate {

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    /** A reaction: the fake cloud answers when the gate is open. */
    public boolean pass(Connection connection) throws IOException {
        connection.request();
        arrived.countDown();
        Eventually.happens(open, "the gate is opened");
        return connection.pass();
    }

    /** Returns when a request is held up. */
    public void awaitArrival() {
        Eventually.happens(arrived, "a request arrives");
    }

    /** Lets all requests pass. */
    public void open() {
        open.countDown();
    }
}
