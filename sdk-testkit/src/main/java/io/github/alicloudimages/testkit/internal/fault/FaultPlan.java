package io.github.alicloudimages.testkit.internal.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The faults that wait, in the order in which they were set up. Safe for use by several threads. */
public final class FaultPlan {

    private static final int ALWAYS = -1;

    private final List<Entry> entries = new ArrayList<>();

    /** One fault; joins the queue when it gets its first effect. */
    public final class Entry {

        private final @Nullable String operation;
        private int timesLeft = 1;
        private boolean queued;
        private FaultEffect effect = FaultEffect.NONE;

        private Entry(@Nullable String operation) {
            this.operation = operation;
        }

        public void times(int times) {
            if (times < 1) {
                throw new IllegalArgumentException("A fault has to strike at least once, not " + times + " times");
            }
            synchronized (FaultPlan.this) {
                timesLeft = times;
            }
        }

        public void always() {
            synchronized (FaultPlan.this) {
                timesLeft = ALWAYS;
            }
        }

        public void change(UnaryOperator<FaultEffect> change) {
            synchronized (FaultPlan.this) {
                effect = change.apply(effect);
                if (!queued) {
                    queued = true;
                    entries.add(this);
                }
            }
        }

        private boolean strikes(@Nullable String called) {
            return timesLeft != 0 && (operation == null || operation.equals(called));
        }
    }

    /** A fault for one operation, or for all if that is null. */
    public Entry entry(@Nullable String operation) {
        return new Entry(operation);
    }

    /** Uses up one time of the first fault that fits the call. */
    public synchronized FaultEffect take(@Nullable String operation) {
        for (Entry entry : entries) {
            if (entry.strikes(operation)) {
                if (entry.timesLeft != ALWAYS) {
                    entry.timesLeft--;
                }
                return entry.effect;
            }
        }
        return FaultEffect.NONE;
    }

    public synchronized void clear() {
        entries.clear();
    }
}
