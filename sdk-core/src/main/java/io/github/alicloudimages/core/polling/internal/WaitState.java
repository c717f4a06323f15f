package io.github.alicloudimages.core.polling.internal;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.error.InternalServerException;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.error.TransportException;
import io.github.alicloudimages.core.error.UpstreamServiceException;
import io.github.alicloudimages.core.polling.Progress;
import io.github.alicloudimages.core.polling.ProgressEvent;
import io.github.alicloudimages.core.polling.WaiterFailedException;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.polling.WaiterTimeoutException;
import io.github.alicloudimages.core.time.internal.Nanos;
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
    private static final Duration INVISIBLE_AT_MOST = Duration.ofMinutes(2);

    /** How many polls in a row may fail by faults that pass, throttling not counted. */
    private static final int FAULTS_AT_MOST = 10;

    private static final int EVENTS_TOLD = 3;

    private final Goal<T> goal;
    private final WaiterOptions options;
    private final Timing timing;
    private final long startNanos;
    private final Set<ProgressEvent> seen = new HashSet<>();

    private Duration interval;
    private int polls;
    private int faultsInARow;
    private @Nullable T lastSeen;
    private @Nullable Integer percent;
    private String status = "not visible yet";
    private @Nullable AlibabaCloudException lastFault;

    WaitState(Goal<T> goal, WaiterOptions options, Timing timing) {
        this.goal = goal;
        this.options = options;
        this.timing = timing;
        this.startNanos = timing.time().nanos();
        this.interval = options.pollInterval();
    }

    Duration timeLeft() {
        return options.timeout().minus(elapsed());
    }

    private Duration elapsed() {
        return Duration.ofNanos(timing.time().nanos() - startNanos);
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
        if (elapsed().compareTo(INVISIBLE_AT_MOST) > 0) {
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
            interval = interval.multipliedBy(2);
            return pause();
        }
        boolean passing = fault instanceof ServiceUnavailableException
                || fault instanceof InternalServerException
                || fault instanceof UpstreamServiceException
                || fault instanceof TransportException
                || fault instanceof CallTimeoutException
                || fault instanceof ResponseParseException;
        faultsInARow++;
        return passing && faultsInARow < FAULTS_AT_MOST ? pause() : new Next.Failed<>(fault);
    }

    private Next<T> pause() {
        Duration left = timeLeft();
        if (left.isZero() || left.isNegative()) {
            return new Next.Failed<>(timedOut());
        }
        Duration pause = varied(interval);
        interval = grown(interval);
        // The last poll is made when the time is up, not a pause before.
        return new Next.Again<>(pause.compareTo(left) < 0 ? pause : left);
    }

    private Duration grown(Duration current) {
        Duration most = options.maxPollInterval().compareTo(options.pollInterval()) > 0
                ? options.maxPollInterval()
                : options.pollInterval();
        double grown = Nanos.of(current) * options.growth();
        return grown < (double) Nanos.of(most) ? Duration.ofNanos((long) grown) : most;
    }

    private Duration varied(Duration pause) {
        if (!options.jitter()) {
            return pause;
        }
        return Duration.ofNanos(
                (long) (Nanos.of(pause) * (0.9 + 0.2 * timing.random().nextDouble())));
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
            listener.accept(new Progress(status, percent, elapsed(), polls, newEvents));
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
                "Waited for " + goal.resource() + ' ' + goal.wanted() + ", but " + why + ".",
                null,
                lastSeen,
                polls,
                elapsed()));
    }

    WaiterTimeoutException timedOut() {
        return new WaiterTimeoutException(
                "Waited " + options.timeout() + " for " + goal.resource() + ' ' + goal.wanted() + "; it is " + status
                        + (percent == null ? "" : " at " + percent + "%") + " after " + polls
                        + " polls. Nothing was undone: " + goal.callToRepeat() + " waits on.",
                lastFault,
                lastSeen,
                polls,
                elapsed());
    }
}
