package io.github.alicloudimages.core.pipeline.internal;

import java.util.concurrent.locks.ReentrantLock;

/**
 * The thread that a blocking call runs on. Closing the client interrupts it, in the transport or in a wait; the lock
 * makes sure that the interrupt comes before the call has returned to the user, and is taken back if it came too late.
 */
final class CallingThread implements CallsInFlight.Ongoing {

    private final ReentrantLock lock = new ReentrantLock();
    private final Thread thread = Thread.currentThread();
    private boolean running = true;
    private boolean interruptedByClose;

    @Override
    public void endByClose() {
        lock.lock();
        try {
            if (running && !interruptedByClose) {
                interruptedByClose = true;
                thread.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether an interrupt that was met is the client's own. */
    boolean isEndedByClose() {
        lock.lock();
        try {
            return interruptedByClose;
        } finally {
            lock.unlock();
        }
    }

    /** The call is over: from here on the thread is the user's, who must not meet an interrupt that was not meant. */
    void leave() {
        lock.lock();
        try {
            running = false;
            if (interruptedByClose) {
                Thread.interrupted();
            }
        } finally {
            lock.unlock();
        }
    }
}
