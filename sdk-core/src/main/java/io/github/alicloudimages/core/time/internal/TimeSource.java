package io.github.alicloudimages.core.time.internal;

import java.time.Instant;

/** The two clocks of a call: the wall clock that requests are dated with, and the one that durations are taken from. */
public interface TimeSource {

    /** The machine's clocks. */
    TimeSource SYSTEM = new TimeSource() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }
    };

    /** What time it is. */
    Instant now();

    /** A reading that only its differences mean something of, in nanoseconds; never goes backwards. */
    long nanos();
}
