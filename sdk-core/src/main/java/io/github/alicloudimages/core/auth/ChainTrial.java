package io.github.alicloudimages.core.auth;

import org.jspecify.annotations.Nullable;

/** One walk along the chain: what was tried, and why each source did not serve. Used by one thread. */
final class ChainTrial {

    private final StringBuilder reasons = new StringBuilder();
    private int tried;
    private boolean passing;
    private @Nullable Failed broken;

    /**
     * A source that takes part, but did not serve.
     *
     * @param why with a full stop
     */
    record Failed(ChainSlot slot, String why) {}

    /** The next source takes no part. */
    void absent(ChainSlot slot, String why) {
        add(slot, why);
    }

    /** The next source did not serve, though it is there. */
    void failed(ChainSlot slot, String why) {
        add(slot, why);
        if (broken == null) {
            broken = new Failed(slot, why.endsWith(".") ? why : why + '.');
        }
    }

    private void add(ChainSlot slot, String why) {
        tried++;
        reasons.append("\n  ")
                .append(tried)
                .append(". ")
                .append(slot.title())
                .append(": ")
                .append(why);
        if (!why.endsWith(".")) {
            reasons.append('.');
        }
    }

    /** It would have served, had not the network or a service failed. */
    void notePassing() {
        passing = true;
    }

    /** Whether a source is only out of order. */
    boolean hasPassing() {
        return passing;
    }

    /** The first source that is there and did not serve, or {@code null}. */
    @Nullable
    Failed broken() {
        return broken;
    }

    /** A line for each source. */
    String reasons() {
        return reasons.toString();
    }
}
