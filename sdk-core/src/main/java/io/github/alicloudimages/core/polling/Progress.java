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

    /**
     * Made by the SDK; public for tests of what is told about progress.
     *
     * @param status the status on the wire
     * @param percent from 0 to 100, or {@code null}
     * @param elapsed since the wait began
     * @param polls how many polls were made, this one included
     * @param newEvents those that no earlier poll has seen; copied
     */
    public Progress(
            String status, @Nullable Integer percent, Duration elapsed, int polls, List<ProgressEvent> newEvents) {
        this.status = status;
        this.percent = percent;
        this.elapsed = elapsed;
        this.polls = polls;
        this.newEvents = List.copyOf(newEvents);
    }

    /**
     * {@return the status on the wire, such as {@code Creating}; {@code not visible yet} before the resource is first
     * seen}
     */
    public String status() {
        return status;
    }

    /**
     * {@return how much is done, from 0 to 100 and never less than in an earlier poll; {@code null} as long as the
     * service has not told} Of an image cache with {@code flash} it is about the regular snapshot: the cache may be
     * ready before 100.
     */
    public @Nullable Integer percent() {
        return percent;
    }

    /** {@return how long the wait has taken so far} */
    public Duration elapsed() {
        return elapsed;
    }

    /** {@return how many polls were made, this one included} */
    public int polls() {
        return polls;
    }

    /** {@return the events or phases that no earlier poll has seen, in the service's order; not modifiable} */
    public List<ProgressEvent> newEvents() {
        return newEvents;
    }

    @Override
    public String toString() {
        return status + (percent == null ? "" : " " + percent + "%") + " after " + elapsed.toSeconds() + " s"
                + (newEvents.isEmpty() ? "" : " " + newEvents);
    }
}
