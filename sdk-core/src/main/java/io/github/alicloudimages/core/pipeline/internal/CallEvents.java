package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallListener;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners, none of which can harm a call. */
final class CallEvents {

    private static final Logger LOG = LoggerFactory.getLogger(CallEvents.class);

    private final List<CallListener> listeners;

    CallEvents(List<CallListener> listeners) {
        this.listeners = listeners;
    }

    /** Whether anybody listens: events are not made for nobody. */
    boolean isHeard() {
        return !listeners.isEmpty();
    }

    void tell(CallEvent event) {
        for (CallListener listener : listeners) {
            try {
                dispatch(listener, event);
            } catch (RuntimeException thrown) {
                LOG.debug("A listener failed on {}", event.getClass().getSimpleName(), thrown);
            }
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
