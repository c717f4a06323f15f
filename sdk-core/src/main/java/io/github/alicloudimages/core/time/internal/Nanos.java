package io.github.alicloudimages.core.time.internal;

import java.time.Duration;

/** Durations in nanoseconds: what is too long for that (292 years) counts as the longest that is not. */
public final class Nanos {

    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private Nanos() {}

    public static long of(Duration duration) {
        return duration.compareTo(LONGEST) >= 0 ? Long.MAX_VALUE : duration.toNanos();
    }
}
