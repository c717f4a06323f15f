package io.github.alicloudimages.testkit.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs test classes as a user's build would. */
final class Jupiter {

    private static final Map<String, String> AT_THE_SAME_TIME = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");

    private Jupiter() {}

    static EngineExecutionResults run(Class<?>... classes) {
        return run(Map.of(), classes);
    }

    /** With everything allowed to run beside everything else, on four threads. */
    static EngineExecutionResults runConcurrently(Class<?>... classes) {
        return run(AT_THE_SAME_TIME, classes);
    }

    /** Runs tests of which all have to succeed. */
    static void runGreen(int tests, Class<?>... classes) {
        expectGreen(tests, run(classes));
    }

    static void expectGreen(int tests, EngineExecutionResults results) {
        results.allEvents().assertStatistics(all -> all.failed(0).aborted(0));
        results.testEvents().assertStatistics(all -> all.succeeded(tests));
    }

    /** What went wrong, as far as exceptions say. */
    static List<String> failures(EngineExecutionResults results) {
        return results.allEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().map(Jupiter::text).orElse(""))
                .toList();
    }

    private static String text(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? String.valueOf(failure) : failure + " " + text(cause);
    }

    private static EngineExecutionResults run(Map<String, String> parameters, Class<?>... classes) {
        ClassSelector[] selectors =
                Arrays.stream(classes).map(type -> selectClass(type)).toArray(ClassSelector[]::new);
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectors)
                .configurationParameters(parameters)
                .execute();
    }
}
