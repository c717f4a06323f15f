package io.github.alicloudimages.core.pipeline.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The calls that a client is making, so that closing it can end them. Thread-safe. */
final class CallsInFlight {

    /** A call that can be ended from outside. */
    interface Ongoing {

        /** Ends it soon, with an exception that says the client was closed. */
        void endByClose();
    }

    private final Set<Ongoing> calls = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Adds a call; after {@link #close()} it is ended at once. */
    void add(Ongoing call) {
        calls.add(call);
        if (closed) {
            call.endByClose();
        }
    }

    void remove(Ongoing call) {
        calls.remove(call);
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
        calls.forEach(Ongoing::endByClose);
    }
}
