package io.github.alicloudimages.contract.resilience.stage;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or the other end of a connection is about to do; fails if it does not for very long. */
public final class Eventually {

    private static final Duration VERY_LONG = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = 500_000;

    private Eventually() {}

    /** Returns when the latch is open. */
    public static void happens(CountDownLatch latch, String what) {
        try {
            if (!latch.await(VERY_LONG.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Never happened: " + what);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for: " + what, interrupted);
        }
    }

    /** Returns when the condition is true. */
    public static void holds(BooleanSupplier condition, String what) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > VERY_LONG.toNanos()) {
                throw new AssertionError("Never came true: " + what);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
