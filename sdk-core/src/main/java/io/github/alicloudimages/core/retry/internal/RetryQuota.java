package io.github.alicloudimages.core.retry.internal;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a client may spend on repetitions. In an outage it is soon used up, and the load stays near that of first
 * attempts; successes fill it again. Thread-safe, without a lock.
 */
public final class RetryQuota {

    static final int TRANSIENT_COST = 14;
    static final int THROTTLING_COST = 5;
    private static final int FIRST_TRY_REWARD = 1;

    private final int capacity;
    private final AtomicInteger tokens;

    /**
     * A full quota.
     *
     * @param capacity zero for a quota that is never used up
     */
    public RetryQuota(int capacity) {
        this.capacity = capacity;
        this.tokens = new AtomicInteger(capacity);
    }

    boolean take(int cost) {
        if (capacity == 0) {
            return true;
        }
        while (true) {
            int left = tokens.get();
            if (left < cost) {
                return false;
            }
            if (tokens.compareAndSet(left, left - cost)) {
                return true;
            }
        }
    }

    void giveBack(int amount) {
        if (capacity == 0) {
            return;
        }
        while (true) {
            int left = tokens.get();
            int filled = Math.min(capacity, left + amount);
            if (filled == left || tokens.compareAndSet(left, filled)) {
                return;
            }
        }
    }

    /** A call succeeded: what its last repetition took, or one if it had none, is given back. */
    public void succeeded(int lastCost) {
        giveBack(Math.max(lastCost, FIRST_TRY_REWARD));
    }

    /** How many tokens are left. */
    public int left() {
        return tokens.get();
    }
}
