package io.github.alicloudimages.core.auth;

/** One walk along the chain: what was tried, and why each source did not serve. Used by one thread. */
final class ChainTrial {

    private final StringBuilder reasons = new StringBuilder();
    private int tried;
    private boolean passing;

    /** The next source did not serve. */
    void add(ChainSlot slot, String why) {
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

    /** A line for each source. */
    String reasons() {
        return reasons.toString();
    }
}
