package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.error.AttemptRecord;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.time.internal.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attempts of one call: those that are over, and the one under way. */
final class AttemptLog {

    /**
     * An attempt under way.
     *
     * @param datedAt what the request says the time is: the clock, put right by what is known of its skew
     */
    record Current(int number, Credentials credentials, Instant startedAt, Instant datedAt, long startNanos) {}

    private final TimeSource time;
    private final List<AttemptRecord> ended = new ArrayList<>(1);
    private @Nullable Current current;

    AttemptLog(TimeSource time) {
        this.time = time;
    }

    Current begin(Credentials credentials, Instant datedAt) {
        current = new Current(ended.size() + 1, credentials, time.now(), datedAt, time.nanos());
        return current;
    }

    /** The attempt under way, or {@code null} between two of them. */
    @Nullable
    Current current() {
        return current;
    }

    AttemptRecord end(Current attempt, String outcome, @Nullable String requestId, Duration delayAfter) {
        AttemptRecord record = AttemptRecord.builder(attempt.number(), attempt.startedAt(), outcome)
                .duration(Duration.ofNanos(time.nanos() - attempt.startNanos()))
                .requestId(requestId)
                .delayAfter(delayAfter)
                .build();
        ended.add(record);
        current = null;
        return record;
    }

    /** The service's id of the attempt that ended last, or {@code null} if it has none, or there was no attempt. */
    @Nullable
    String lastRequestId() {
        return ended.isEmpty() ? null : ended.get(ended.size() - 1).requestId();
    }

    List<AttemptRecord> ended() {
        return ended;
    }
}
