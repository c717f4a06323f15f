package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One call and what it will meet. */
record Scenario(Subject subject, Kind kind, Terms terms, History history) {

    /** Reads what {@link #name()} wrote. */
    static Scenario named(String name) {
        String[] words = name.strip().split("\\s+");
        return new Scenario(
                Subject.valueOf(words[0]),
                Kind.valueOf(words[1]),
                Terms.valueOf(words[2]),
                new History(Arrays.stream(words).skip(3).map(Fault::valueOf).toList()));
    }

    /** In words that {@link #named} reads. */
    String name() {
        String faults =
                history.faults().stream().map(fault -> ' ' + fault.name()).collect(Collectors.joining());
        return subject + " " + kind + " " + terms + faults;
    }
}
