package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.testkit.PlannedFault;
import java.time.Duration;

/** What can go wrong with one attempt. */
enum Fault {
    CONNECTION_REFUSED("connection refused", false),
    RESET_BEFORE_ACTING("reset before acting", true),
    ANSWER_LOST("acted but answer lost", true),
    BUSY_BEFORE_ACTING("503 before acting", true),
    BUSY_AFTER_ACTING("503 after acting", true),
    THROTTLED("throttled", false),
    TRUNCATED_ANSWER("truncated answer", true),
    STALL("stall", true),
    /** The gateway's, as the client sees it; or the client's, as the gateway does. */
    WRONG_CLOCK("wrong clock", false);

    /** How wrong a wrong clock is: more than the gateway allows. */
    static final Duration SKEW = Duration.ofMinutes(40);

    /** Later than any time limit. */
    private static final Duration TOO_LATE = Duration.ofHours(1);

    private final String text;
    private final boolean leavesDoubt;

    Fault(String text, boolean leavesDoubt) {
        this.text = text;
        this.leavesDoubt = leavesDoubt;
    }

    /** Whether a client that meets it cannot know if the service has acted. */
    boolean leavesDoubt() {
        return leavesDoubt;
    }

    /** Sets it up in the fake, which no refused connection leads to. */
    void plan(PlannedFault planned) {
        PlannedFault unused = switch (this) {
            case CONNECTION_REFUSED -> throw new UnsupportedOperationException(text);
            case RESET_BEFORE_ACTING -> planned.resetConnection();
            case ANSWER_LOST -> planned.loseResponse();
            case BUSY_BEFORE_ACTING -> planned.respond(503, "ServiceUnavailable", "The service is busy.");
            case BUSY_AFTER_ACTING ->
                planned.respond(503, "ServiceUnavailable", "The service is busy.")
                        .afterActing();
            case THROTTLED -> planned.respond(400, "Throttling.User", "Too many calls.");
            case TRUNCATED_ANSWER -> planned.truncateResponse();
            case STALL -> planned.delay(TOO_LATE);
            case WRONG_CLOCK -> planned.skewClock(SKEW);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
