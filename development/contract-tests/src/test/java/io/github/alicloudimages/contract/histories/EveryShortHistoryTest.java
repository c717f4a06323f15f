package io.github.alicloudimages.contract.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All sequences of up to three faults, for operations of every kind of retry safety, both kinds of clients and several
 * limits. A failure prints the histories that broke a promise; {@code -Dhistory="..."} plays one of them alone.
 */
class EveryShortHistoryTest {

    private static final int MOST_FAULTS = 3;
    private static final int HISTORIES = 1 + 9 + 9 * 9 + 9 * 9 * 9;
    private static final int SHOWN = 5;

    private static final StringBuilder TABLE = new StringBuilder();
    private static HistoryStage stage;
    private static int played;
    private static long began;

    @BeforeAll
    static void open() {
        began = System.nanoTime();
        stage = new HistoryStage();
    }

    @AfterAll
    static void print() {
        stage.close();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("histories of up to " + MOST_FAULTS + " faults: " + played + " played in " + took.toMillis()
                + " ms\n" + Tally.HEAD + TABLE);
    }

    /** All operations by default and with much patience; one of each kind with deadlines that fall inside a history. */
    static Stream<Arguments> cells() {
        return Arrays.stream(Subject.values())
                .flatMap(subject -> Arrays.stream(Terms.values())
                        .filter(terms -> !terms.hasDeadlineInside() || subject.standsForItsKind())
                        .map(terms -> Arguments.of(subject, terms)));
    }

    @Test
    void there_are_820_histories() {
        assertThat(History.upTo(MOST_FAULTS)).hasSize(HISTORIES).doesNotHaveDuplicates();
        assertThat(HISTORIES).isEqualTo(820);
        assertThat(Fault.values()).hasSize(9);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void every_promise_is_kept(Subject subject, Terms terms) {
        Tally blocking = new Tally();
        Tally async = new Tally();
        List<String> broken = new ArrayList<>();
        for (History history : History.upTo(MOST_FAULTS)) {
            Played one = play(new Scenario(subject, Kind.SYNC, terms, history), broken);
            Played other = play(new Scenario(subject, Kind.ASYNC, terms, history), broken);
            if (!one.gist().equals(other.gist())) {
                broken.add("[both kinds of clients tell the same]\n    " + one + "\n    " + other);
            }
            blocking.add(one);
            async.add(other);
        }
        played += blocking.histories() + async.histories();
        TABLE.append(blocking.row(subject, Kind.SYNC, terms)).append(async.row(subject, Kind.ASYNC, terms));

        assertThat(broken)
                .overridingErrorMessage(() -> broken.size() + " broken promises, the first are:\n"
                        + String.join("\n", broken.subList(0, Math.min(SHOWN, broken.size()))))
                .isEmpty();
        assertThat(List.of(blocking.histories(), async.histories())).containsExactly(HISTORIES, HISTORIES);
    }

    @Test
    @EnabledIfSystemProperty(named = "history", matches = ".+")
    void one_history_alone() {
        List<String> broken = new ArrayList<>();
        System.out.println(play(Scenario.named(System.getProperty("history")), broken));
        assertThat(broken).isEmpty();
    }

    private static Played play(Scenario scenario, List<String> broken) {
        try {
            Played story = stage.play(scenario);
            Violations violations = new Violations();
            Promises.check(story, violations);
            Bookkeeping.check(story, violations);
            if (!violations.found().isEmpty()) {
                broken.add(violations.found() + "\n    " + story);
            }
            return story;
        } catch (RuntimeException | AssertionError problem) {
            throw new AssertionError("No end of -Dhistory=\"" + scenario.name() + '"', problem);
        }
    }
}
