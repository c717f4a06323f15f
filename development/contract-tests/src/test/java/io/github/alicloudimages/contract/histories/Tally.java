package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import java.util.Locale;

/** What many histories came to. */
final class Tally {

    static final String HEAD =
            "operation           client terms               histories successes failures of them unknown attempts\n";

    private int histories;
    private int successes;
    private int unknown;
    private int attempts;

    void add(Played played) {
        histories++;
        attempts += played.exchanges().size();
        if (played.succeeded()) {
            successes++;
        } else if (played.failure().outcomeUnknown()) {
            unknown++;
        }
    }

    int histories() {
        return histories;
    }

    String row(Subject subject, Kind kind, Terms terms) {
        return String.format(
                Locale.ROOT,
                "%-19s %-6s %-19s %9d %9d %8d %15d %8d%n",
                subject.action(),
                kind,
                terms,
                histories,
                successes,
                histories - successes,
                unknown,
                attempts);
    }
}
