package io.github.alicloudimages.testkit.internal.api;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that takes its time and then ends well or badly. Nothing runs: how far it is follows from the time
 * of the question alone.
 */
public record Course(
        Instant start, Duration length, @Nullable String failure) {

    public Instant end() {
        return start.plus(length);
    }

    /** The moment at which the given part of the whole is done. */
    public Instant at(int part, int whole) {
        return start.plus(length.multipliedBy(part).dividedBy(whole));
    }

    public boolean reached(int part, int whole, Instant now) {
        return !now.isBefore(at(part, whole));
    }

    public boolean done(Instant now) {
        return !now.isBefore(end());
    }

    public boolean failed(Instant now) {
        return failure != null && done(now);
    }

    /** For example {@code 42%}; work that failed stays at what it had reached, and only success is 100%. */
    public String percent(Instant now) {
        if (done(now)) {
            return failure == null ? "100%" : "99%";
        }
        double part = (double) Duration.between(start, now).toMillis() / Math.max(1, length.toMillis());
        return Math.max(0, Math.min(99, (int) (100 * part))) + "%";
    }
}
