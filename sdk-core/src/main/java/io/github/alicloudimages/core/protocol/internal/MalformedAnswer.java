package io.github.alicloudimages.core.protocol.internal;

/** An answer that is not the JSON it should be. The message says what and where. */
public final class MalformedAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean cutShort;

    public MalformedAnswer(String message) {
        this(message, false);
    }

    MalformedAnswer(String message, boolean cutShort) {
        super(message);
        this.cutShort = cutShort;
    }

    /** Whether the answer ends too early, which another attempt may not meet again. */
    public boolean cutShort() {
        return cutShort;
    }
}
