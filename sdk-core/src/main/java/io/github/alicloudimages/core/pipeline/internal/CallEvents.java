package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallListener;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners of a client what happens to one call. */
final class CallEvents {

    private static final Logger LOG = LoggerFactory.getLogger(CallEvents.class);

    private final List<CallListener> listeners;
    private final Effects effects;

    CallEvents(List<CallListener> listeners, Effects effects) {
        this.listeners = listeners;
        this.effects = effects;
    }

    /** Whether anybody listens: events are not made for nobody. */
    boolean isHeard() {
        return !listeners.isEmpty();
    }

    /** Whether somebody wants to see the request. What a listener throws is no reason to fail a call. */
    boolean wantCurl() {
        for (CallListener listener : listeners) {
            try {
                if (listener.wantsCurl()) {
                    return true;
                }
            } catch (RuntimeException | Error thrown) {
                LOG.debug("A listener failed", thrown);
            }
        }
        return false;
    }

    void tell(CallEvent event) {
        for (CallListener listener : listeners) {
            effects.add(() -> dispatch(listener, event));
        }
    }

    private static void dispatch(CallListener listener, CallEvent event) {
        if (event instanceof CallEvent.Started started) {
            listener.callStarted(started);
        } else if (event instanceof CallEvent.AttemptStarted started) {
            listener.attemptStarted(started);
        } else if (event instanceof CallEvent.AttemptEnded ended) {
            listener.attemptEnded(ended);
        } else if (event instanceof CallEvent.Waiting waiting) {
            listener.waiting(waiting);
        } else if (event instanceof CallEvent.Ended ended) {
            listener.callEnded(ended);
        }
    }
}
