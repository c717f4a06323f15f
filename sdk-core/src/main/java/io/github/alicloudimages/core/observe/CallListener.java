package io.github.alicloudimages.core.observe;

/**
 * Hears of every step of every call of the clients it is added to. All methods do nothing unless overridden. In order,
 * for each call: {@link #callStarted}; for each attempt {@link #attemptStarted} and {@link #attemptEnded}, and between two
 * attempts {@link #waiting}; at last {@link #callEnded}, however the call ends. A request that is found wrong before it is
 * sent makes no event.
 *
 * <p>Events hold no secret and no signature, and no parameter but the client token, what {@link CallEvent.AttemptStarted#curl()}
 * shows, and what the message of a failure quotes. {@link #callStarted} is called on the thread that makes the
 * call, of an asynchronous client too; the other methods are called on the threads that do the work. So they must be
 * thread-safe and quick; what they throw is logged at DEBUG and otherwise ignored.
 */
public interface CallListener {

    /**
     * A call begins: its request is checked and encoded.
     *
     * @param event its call
     */
    default void callStarted(CallEvent.Started event) {}

    /**
     * {@return whether {@link CallEvent.AttemptStarted#curl()} is to be filled} Asked at the beginning of each call,
     * since the text takes longer to make than all else that listeners are told; {@code false} unless overridden.
     */
    default boolean wantsCurl() {
        return false;
    }

    /**
     * An attempt has its credentials, is signed and about to be sent.
     *
     * @param event what is sent, by whose key
     */
    default void attemptStarted(CallEvent.AttemptStarted event) {}

    /**
     * An attempt was answered, or failed.
     *
     * @param event what it met
     */
    default void attemptEnded(CallEvent.AttemptEnded event) {}

    /**
     * The call will be tried again after a wait.
     *
     * @param event how long
     */
    default void waiting(CallEvent.Waiting event) {}

    /**
     * The call is over.
     *
     * @param event what came of it
     */
    default void callEnded(CallEvent.Ended event) {}
}
