package io.github.alicloudimages.contract.resilience.events;

import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallListener;
import java.util.function.Supplier;

/** Throws whatever it hears. */
final class Throwing implements CallListener {

    private final Supplier<Throwable> what;

    Throwing(Supplier<Throwable> what) {
        this.what = what;
    }

    @Override
    public void callStarted(CallEvent.Started event) {
        fail();
    }

    @Override
    public void attemptStarted(CallEvent.AttemptStarted event) {
        fail();
    }

    @Override
    public void attemptEnded(CallEvent.AttemptEnded event) {
        fail();
    }

    @Override
    public void waiting(CallEvent.Waiting event) {
        fail();
    }

    @Override
    public void callEnded(CallEvent.Ended event) {
        fail();
    }

    private void fail() {
        Throwable thrown = what.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }
}
