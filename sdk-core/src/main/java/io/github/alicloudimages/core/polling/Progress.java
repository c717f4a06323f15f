package io.github.alicloudimages.core.polling;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far it is, as one poll has seen it. Immutable. */
public final class Progress {

    private final String status;
    private final @Nullable Integer percent;
    private final Duration elapsed;
    private final int polls;
    private final List<ProgressEvent> newEvents;

    public Progress(
            String status, @Nullable Integer percent, Duration elapsed, int polls, List<ProgressEvent> newEvents) {
        this.status = status;
        this.percent = percent;
        this.elapsed = elapsed;
        this.polls = polls;
        this.newEvents = List.copyOf(newEvents);
    }

    /** The status on the wire, such as {@code Creating}; {@code not visible yet} before the resource is first seen. */
    public String status() {
        return status;
    }

    /**
     * From 0 to 100, never less than in an earlier poll; {@code null} as long as the service has not told. Of an image
     * cache with {@code flash} it is about the regular snapshot: the cache may be ready before 100.
     */
    public @Nullable Integer percent() {
        return percent;
    }

    /** Since the wait began. */
    public Duration elapsed() {
        return elapsed;
    }

    /** How many polls were made, this one included. */
    public int polls() {
        return polls;
    }

    /** The events or phases that no earlier poll has seen, in the service's order; not modifiable. */
    public List<ProgressEvent> newEvents() {
        return newEvents;
    }

    @Override
    public String toString() {
        return status + (percent == null ? "" : " " + percent + "%") + " after " + elapsed.toSeconds() + " s"
                + (newEvents.isEmpty() ? "" : " " + newEvents);
    }
}
