package io.github.alicloudimages.core.observe;

/**
 * Hears of every step of every call of the clients it is added to. All methods do nothing unless overridden. In order,
 * for each call: {@link #callStarted}; for each attempt {@link #attemptStarted} and {@link #attemptEnded}, and between two
 * attempts {@link #waiting}; at last {@link #callEnded}, however the call ends. A request that is found wrong before it is
 * sent makes no event.
 *
 * <p>Events hold no secret, no signature and no parameter. {@link #callStarted} is called on the thread that makes the
 * call, of an asynchronous client too; the other methods are called on the threads that do the work. So they must be
 * thread-safe and quick; what they throw is logged at DEBUG and otherwise ignored.
 */
public interface CallListener {

    /** A call begins: its request is checked and encoded. */
    default void callStarted(CallEvent.Started event) {}

    /** An attempt has its credentials and is about to be sent. */
    default void attemptStarted(CallEvent.AttemptStarted event) {}

    /** An attempt was answered, or failed. */
    default void attemptEnded(CallEvent.AttemptEnded event) {}

    /** The call will be tried again after a wait. */
    default void waiting(CallEvent.Waiting event) {}

    /** The call is over. */
    default void callEnded(CallEvent.Ended event) {}
}
