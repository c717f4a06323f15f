package io.github.alicloudimages.contract.resilience.stage;

import java.util.concurrent.CountDownLatch;

/** A blocking call on a thread of its own, which can be interrupted. */
public final class BlockingCall {

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;
    private volatile Outcome outcome;
    private volatile boolean interruptFlag;

    private BlockingCall(TestClient client, Op op, boolean interruptedBefore) {
        thread = new Thread(
                () -> {
                    if (interruptedBefore) {
                        Thread.currentThread().interrupt();
                    }
                    outcome = client.call(op);
                    interruptFlag = Thread.currentThread().isInterrupted();
                    ended.countDown();
                },
                "blocking-call");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins. */
    public static BlockingCall begin(TestClient client, Op op) {
        return new BlockingCall(client, op, false);
    }

    /** Begins with the interrupt flag set already. */
    public static BlockingCall beginInterrupted(TestClient client, Op op) {
        return new BlockingCall(client, op, true);
    }

    /** Interrupts it. */
    public void interrupt() {
        thread.interrupt();
    }

    /** What came of it. */
    public Outcome outcome() {
        Eventually.happens(ended, "the call has ended");
        return outcome;
    }

    /** Whether its thread was still marked as interrupted after it. */
    public boolean interruptFlag() {
        Eventually.happens(ended, "the call has ended");
        return interruptFlag;
    }
}
