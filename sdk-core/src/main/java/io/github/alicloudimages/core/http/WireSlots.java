package io.github.alicloudimages.core.http;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The places on the wire for asynchronous exchanges. An exchange that finds none waits in a queue, without a thread and
 * without a request: that is made when its place is free. Thread-safe.
 */
final class WireSlots {

    /** An exchange that waits for its place. */
    interface Waiting {

        /**
         * Begins the exchange.
         *
         * @return {@code false} if it is not to begin any more, so that the place goes to the next one
         */
        boolean begin();
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Waiting> queue = new LinkedHashSet<>();
    private int free;

    WireSlots(int places) {
        free = places;
    }

    /** Begins the exchange now, or when a place is free. */
    void enter(Waiting exchange) {
        lock.lock();
        try {
            if (free == 0) {
                queue.add(exchange);
                return;
            }
            free--;
        } finally {
            lock.unlock();
        }
        if (!exchange.begin()) {
            leave();
        }
    }

    /** An exchange is over: its place goes to the first in the queue that still wants it. */
    void leave() {
        Waiting next;
        do {
            next = nextOrFree();
        } while (next != null && !next.begin());
    }

    /** Takes an exchange that does not want to wait any longer out of the queue. */
    void leaveQueue(Waiting exchange) {
        lock.lock();
        try {
            queue.remove(exchange);
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Waiting nextOrFree() {
        lock.lock();
        try {
            Iterator<Waiting> waiting = queue.iterator();
            if (!waiting.hasNext()) {
                free++;
                return null;
            }
            Waiting next = waiting.next();
            waiting.remove();
            return next;
        } finally {
            lock.unlock();
        }
    }
}
