package io.github.alicloudimages.core.polling.internal;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.polling.Progress;
import io.github.alicloudimages.core.polling.ProgressEvent;
import io.github.alicloudimages.core.polling.WaiterFailedException;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.polling.WaiterTimeoutException;
import io.github.alicloudimages.core.time.internal.DurationText;
import io.github.alicloudimages.core.time.internal.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One wait on its way: what was seen, how long to pause, when to give up. Both drivers follow it. Used by one wait, by
 * one thread at a time.
 */
final class WaitState<T> {

    /** How a wait goes on after a poll. */
    sealed interface Next<T> {

        /** It is over; the resource, or {@code null} if its absence was wanted. */
        record Reached<T>(@Nullable T resource) implements Next<T> {}

        /** Another poll after this pause. */
        record Again<T>(Duration pause) implements Next<T> {}

        /** The caller is thrown this. */
        record Failed<T>(AlibabaCloudException exception) implements Next<T> {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(WaitState.class);

    /** How long a resource may stay invisible after its creation. */
    private static final Duration INVISIBLE_AT_MOST = Duration.ofMinutes(1);

    private static final int EVENTS_TOLD = 3;

    private final Goal<T> goal;
    private final WaiterOptions options;
    private final Patience patience;
    private final Set<ProgressEvent> seen = new HashSet<>();

    private int polls;
    private int faultsInARow;
    private @Nullable T lastSeen;
    private @Nullable Integer percent;
    private String status = "not visible yet";
    private @Nullable AlibabaCloudException lastFault;

    WaitState(Goal<T> goal, WaiterOptions options, Timing timing) {
        this.goal = goal;
        this.options = options;
        this.patience = new Patience(options, timing);
    }

    /** The options of the next poll. */
    RequestOptions pollOptions(Duration callTimeout) {
        return patience.callOptions(callTimeout);
    }

    /** A poll has seen the resource, or that it is not there. */
    Next<T> polled(@Nullable T resource) {
        polls++;
        faultsInARow = 0;
        return resource == null ? absent() : present(resource);
    }

    private Next<T> absent() {
        if (goal.isReachedByAbsence()) {
            return new Next.Reached<>(null);
        }
        if (lastSeen != null) {
            return failed("it is gone. It was " + status + " when it was last seen");
        }
        if (patience.elapsed().compareTo(INVISIBLE_AT_MOST) > 0) {
            return failed("it is not there. Check the id and the region");
        }
        tell(List.of());
        return pause();
    }

    private Next<T> present(T resource) {
        Sighting sighting = goal.judge(resource);
        lastSeen = resource;
        status = sighting.status();
        percent = later(percent, sighting.percent());
        tell(unseen(sighting.events()));
        return switch (sighting.verdict()) {
            case REACHED -> new Next.Reached<>(resource);
            case FAILED -> failed("it is " + status + reason(sighting));
            case PENDING -> pause();
        };
    }

    /** A poll has failed. Throttling only slows down; other faults that pass may fill no more than a few polls in a row. */
    Next<T> pollFailed(AlibabaCloudException fault) {
        polls++;
        lastFault = fault;
        if (fault instanceof ThrottlingException) {
            patience.slowDown();
            return pause();
        }
        faultsInARow++;
        return PassingFaults.include(fault) && faultsInARow < PassingFaults.IN_A_ROW_AT_MOST
                ? pause()
                : new Next.Failed<>(fault);
    }

    private Next<T> pause() {
        return patience.isOver() ? new Next.Failed<>(timedOut()) : new Next.Again<>(patience.pause());
    }

    private List<ProgressEvent> unseen(List<ProgressEvent> events) {
        List<ProgressEvent> unseen = new ArrayList<>();
        for (ProgressEvent event : events) {
            if (seen.add(event)) {
                unseen.add(event);
            }
        }
        return unseen;
    }

    private void tell(List<ProgressEvent> newEvents) {
        Consumer<Progress> listener = options.onProgress();
        if (listener == null) {
            return;
        }
        try {
            listener.accept(new Progress(status, percent, patience.elapsed(), polls, newEvents));
        } catch (RuntimeException thrown) {
            LOG.debug("A progress callback failed", thrown);
        }
    }

    /** The percentage never goes back; a text that is no percentage changes nothing. */
    private static @Nullable Integer later(@Nullable Integer before, @Nullable String text) {
        Integer now = percentIn(text);
        if (now == null) {
            return before;
        }
        return before == null ? now : Integer.valueOf(Math.max(before, now));
    }

    private static @Nullable Integer percentIn(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String digits = text.strip();
        if (digits.endsWith("%")) {
            digits = digits.substring(0, digits.length() - 1).strip();
        }
        try {
            double number = Double.parseDouble(digits);
            return number >= 0 && number <= 100 ? Integer.valueOf((int) number) : null;
        } catch (NumberFormatException noPercentage) {
            return null;
        }
    }

    private static String reason(Sighting sighting) {
        if (sighting.reason() != null) {
            return ": " + sighting.reason();
        }
        List<ProgressEvent> warnings = sighting.events().stream()
                .filter(event -> !event.kind().equals("Normal"))
                .toList();
        List<ProgressEvent> telling = warnings.isEmpty() ? sighting.events() : warnings;
        if (telling.isEmpty()) {
            return "; the service does not say why";
        }
        List<ProgressEvent> last = telling.subList(Math.max(0, telling.size() - EVENTS_TOLD), telling.size());
        StringBuilder text = new StringBuilder(": ");
        for (int i = 0; i < last.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(last.get(i));
        }
        return text.toString();
    }

    private Next<T> failed(String why) {
        return new Next.Failed<>(new WaiterFailedException(
                "Waited for " + goal.resource() + ' ' + goal.wanted() + ", but " + why + " (" + polls + " polls in "
                        + patience.elapsed().toSeconds() + " s).",
                null,
                lastSeen,
                polls,
                patience.elapsed()));
    }

    WaiterTimeoutException timedOut() {
        return new WaiterTimeoutException(
                "Waited " + DurationText.of(options.timeout()) + " for " + goal.resource() + ' ' + goal.wanted()
                        + "; it is " + status
                        + (percent == null ? "" : " at " + percent + "%") + " after " + polls
                        + " polls. Nothing was undone: call " + goal.callToRepeat() + " again to go on waiting.",
                lastFault,
                lastSeen,
                polls,
                patience.elapsed());
    }
}
