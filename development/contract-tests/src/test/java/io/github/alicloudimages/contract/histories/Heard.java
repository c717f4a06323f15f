package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallListener;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is told. For one thread. */
final class Heard implements CallListener {

    private final List<CallEvent> events = new ArrayList<>();

    List<CallEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public void callStarted(CallEvent.Started event) {
        events.add(event);
    }

    @Override
    public void attemptStarted(CallEvent.AttemptStarted event) {
        events.add(event);
    }

    @Override
    public void attemptEnded(CallEvent.AttemptEnded event) {
        events.add(event);
    }

    @Override
    public void waiting(CallEvent.Waiting event) {
        events.add(event);
    }

    @Override
    public void callEnded(CallEvent.Ended event) {
        events.add(event);
    }
}
