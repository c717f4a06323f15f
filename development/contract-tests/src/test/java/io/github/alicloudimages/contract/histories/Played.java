package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.testkit.RecordedCall;
import java.time.Duration;
import java.util.List;

/**
 * One call after it has ended, from all sides.
 *
 * @param exchanges its attempts as the wire saw them
 * @param calls its attempts as the fake saw them
 * @param things the ids of what there is in the fake
 * @param elapsed how long it took
 * @param events what a listener heard; empty if none listened
 * @param settled what comes of what a user does after a failure; the same as {@code outcome} after a success
 * @param thingsInTheEnd what there is after that
 */
record Played(
        Scenario scenario,
        Outcome outcome,
        List<Exchange> exchanges,
        List<RecordedCall> calls,
        List<String> things,
        Duration elapsed,
        List<CallEvent> events,
        Outcome settled,
        List<String> thingsInTheEnd) {

    boolean succeeded() {
        return outcome.thrown() == null;
    }

    AlibabaCloudException failure() {
        return (AlibabaCloudException) outcome.thrown();
    }

    /** How often the service carried the call out. */
    long timesActed() {
        return exchanges.stream().filter(Exchange::acted).count();
    }

    /** Whether any attempt met something after which a client cannot know if the service has acted. */
    boolean inDoubt() {
        return exchanges.stream().anyMatch(Exchange::leavesDoubt);
    }

    Exchange last() {
        return exchanges.get(exchanges.size() - 1);
    }

    /** What the caller is told, without ids: the same for both kinds of clients. */
    String gist() {
        String end = succeeded()
                ? "success"
                : failure().getClass().getSimpleName() + " " + failure().retryStopReason()
                        + (failure().outcomeUnknown() ? ", outcome unknown" : "");
        return end + " after " + outcome.attempts() + ", " + elapsed;
    }

    /** The whole story in lines. */
    @Override
    public String toString() {
        StringBuilder story = new StringBuilder();
        story.append(scenario.subject().action())
                .append(' ')
                .append(scenario.kind())
                .append(' ')
                .append(scenario.terms())
                .append(' ')
                .append(scenario.history());
        for (int i = 0; i < exchanges.size(); i++) {
            story.append("\n    ").append(i + 1).append(". ").append(exchanges.get(i));
        }
        story.append("\n    ended after ").append(elapsed.toMillis()).append(" ms: ");
        story.append(succeeded() ? "success " + Subject.idsIn(outcome.response()) : outcome.thrown());
        story.append("\n    in the fake: ").append(things);
        if (!succeeded()) {
            story.append("\n    then: ")
                    .append(settled.thrown() == null ? "success" : settled.thrown())
                    .append(", in the fake: ")
                    .append(thingsInTheEnd);
        }
        return story.append("\n    alone: -Dhistory=\"")
                .append(scenario.name())
                .append('"')
                .toString();
    }
}
