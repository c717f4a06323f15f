package io.github.alicloudimages.core.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The time limits of one request. Immutable. */
public final class Timeouts {

    private final @Nullable Duration connect;
    private final Duration read;
    private final Duration attempt;

    /**
     * Limits of one request.
     *
     * @param connect to open a connection, TLS included; {@code null} for the transport's own limit
     * @param read between two bytes of the answer, and before its first
     * @param attempt from the start to the last byte of the answer
     */
    public Timeouts(@Nullable Duration connect, Duration read, Duration attempt) {
        this.connect = connect;
        this.read = read;
        this.attempt = attempt;
    }

    /** {@return how long opening a connection may take, TLS included; {@code null} for the transport's own limit} */
    public @Nullable Duration connect() {
        return connect;
    }

    /** {@return how long the server may be silent between two bytes of the answer, and before its first} */
    public Duration read() {
        return read;
    }

    /** {@return how long it may take from the start to the last byte of the answer} */
    public Duration attempt() {
        return attempt;
    }

    /**
     * The same limits, none of them longer than this.
     *
     * @param most what is left of the call
     * @return the cut limits
     */
    public Timeouts cutTo(Duration most) {
        return new Timeouts(connect == null ? null : min(connect, most), min(read, most), min(attempt, most));
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
