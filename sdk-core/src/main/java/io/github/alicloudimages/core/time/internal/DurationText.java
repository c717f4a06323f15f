package io.github.alicloudimages.core.time.internal;

import java.time.Duration;

/** Durations as people read them: {@code 1 min 30 s}, {@code 250 ms}. Nothing is rounded. */
public final class DurationText {

    private static final String[] UNITS = {"h", "min", "s", "ms", "ns"};

    private DurationText() {}

    /** The parts that are not zero, the longest unit first; {@code 0 s} if all are. */
    public static String of(Duration duration) {
        if (duration.isZero()) {
            return "0 s";
        }
        // Before the absolute value is taken: that of the shortest duration is none.
        boolean negative = duration.isNegative();
        Duration length = negative ? positive(duration) : duration;
        long[] parts = {
            length.toHours(),
            length.toMinutesPart(),
            length.toSecondsPart(),
            length.toMillisPart(),
            length.toNanosPart() % 1_000_000
        };
        StringBuilder text = new StringBuilder(negative ? "-" : "");
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != 0) {
                text.append(text.length() > 1 ? " " : "")
                        .append(parts[i])
                        .append(' ')
                        .append(UNITS[i]);
            }
        }
        return text.toString();
    }

    private static Duration positive(Duration negative) {
        return negative.toSeconds() == Long.MIN_VALUE ? Duration.ofSeconds(Long.MAX_VALUE) : negative.negated();
    }
}
