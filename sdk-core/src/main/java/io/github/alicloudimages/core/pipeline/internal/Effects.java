package io.github.alicloudimages.core.pipeline.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the user's code that a call leads to (listeners, {@code invalidate}) in order, and harms no call by what that
 * throws. A blocking call runs it at once; an asynchronous one when its lock is free, so that the user's code may do
 * whatever it likes, close the client included.
 */
final class Effects {

    private static final Logger LOG = LoggerFactory.getLogger(Effects.class);

    private static final Effects AT_ONCE = new Effects(true);

    private final boolean atOnce;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();

    private Effects(boolean atOnce) {
        this.atOnce = atOnce;
    }

    static Effects atOnce() {
        return AT_ONCE;
    }

    /** They run at {@link #flush()}. */
    static Effects later() {
        return new Effects(false);
    }

    void add(Runnable effect) {
        if (atOnce) {
            run(effect);
        } else {
            waiting.add(effect);
        }
    }

    /** Runs what was added; if another thread is at it, that one runs it. Not to be called under a lock. */
    void flush() {
        if (waiting.isEmpty() || open.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            Runnable effect = waiting.poll();
            while (effect != null) {
                run(effect);
                effect = waiting.poll();
            }
            seen = open.addAndGet(-seen);
        } while (seen != 0);
    }

    private static void run(Runnable effect) {
        try {
            effect.run();
        } catch (Throwable thrown) {
            LOG.debug("A listener or credentials provider failed", thrown);
        }
    }
}
