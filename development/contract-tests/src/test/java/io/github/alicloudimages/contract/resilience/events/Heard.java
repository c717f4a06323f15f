package io.github.alicloudimages.contract.resilience.events;

import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallIdentity;
import io.github.alicloudimages.core.observe.CallListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it hears. */
final class Heard implements CallListener {

    private final List<CallEvent> events = new CopyOnWriteArrayList<>();
    private final List<String> steps = new CopyOnWriteArrayList<>();
    private final List<Thread> threadsOfBeginnings = new CopyOnWriteArrayList<>();

    @Override
    public void callStarted(CallEvent.Started event) {
        threadsOfBeginnings.add(Thread.currentThread());
        keep(event, "started");
    }

    @Override
    public void attemptStarted(CallEvent.AttemptStarted event) {
        keep(event, "attempt " + event.attempt());
    }

    @Override
    public void attemptEnded(CallEvent.AttemptEnded event) {
        keep(
                event,
                "attempt " + event.attempt().number() + ": " + event.httpStatus() + " " + event.errorCode()
                        + (event.throttled() ? ", throttled" : ""));
    }

    @Override
    public void waiting(CallEvent.Waiting event) {
        keep(event, "waiting " + event.delay() + " after " + event.attempt());
    }

    @Override
    public void callEnded(CallEvent.Ended event) {
        keep(
                event,
                "ended after " + event.attempts() + ", "
                        + (event.failure() == null
                                ? "ok"
                                : event.failure().getClass().getSimpleName()));
    }

    private void keep(CallEvent event, String step) {
        events.add(event);
        steps.add(step);
    }

    List<CallEvent> events() {
        return List.copyOf(events);
    }

    List<String> steps() {
        return List.copyOf(steps);
    }

    /** Where calls began. */
    List<Thread> threadsOfBeginnings() {
        return List.copyOf(threadsOfBeginnings);
    }

    /** The last event, which is the end of a call. */
    CallEvent.Ended last() {
        return (CallEvent.Ended) events.get(events.size() - 1);
    }

    /** The call of the first event. */
    CallIdentity first() {
        return events.get(0).call();
    }
}
