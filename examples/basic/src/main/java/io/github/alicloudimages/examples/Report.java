package io.github.alicloudimages.examples;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the pipeline prints: each step while it happens, and a table of all of them at the end. */
final class Report {

    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();
    private long begin = System.nanoTime();
    private String operation = "";
    private int calls;

    private record Row(String operation, int calls, Duration time, String result) {}

    Report(PrintStream out) {
        this.out = out;
    }

    /** A step begins. */
    void step(String operation, String purpose) {
        out.printf("%n%d  %s: %s%n", rows.size() + 1, operation, purpose);
        this.operation = operation;
        begin = System.nanoTime();
        calls = 0;
    }

    /** The step has made a call that was answered. */
    void called() {
        calls++;
    }

    void fact(String name, @Nullable Object value) {
        out.printf("   %-7s  %s%n", name, value);
    }

    /** The step is over; several calls have no one request id. */
    void done(@Nullable String requestId, String result) {
        Row row = new Row(operation, calls, elapsed(), result);
        rows.add(row);
        fact("took", time(row.time()) + (requestId == null ? "" : ", request " + requestId));
    }

    /** The table of all steps. */
    void summary() {
        String line = "%-28s %5s %9s  %s%n";
        out.printf("%n" + line, "Operation", "Calls", "Time", "Result");
        for (Row row : rows) {
            out.printf(line, row.operation(), row.calls(), time(row.time()), row.result());
        }
        int allCalls = rows.stream().mapToInt(Row::calls).sum();
        Duration allTime = rows.stream().map(Row::time).reduce(Duration.ZERO, Duration::plus);
        out.printf("%-28s %5s %9s%n", "Total", allCalls, time(allTime));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    static String time(Duration time) {
        return time.toSeconds() < 10
                ? time.toMillis() + " ms"
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
