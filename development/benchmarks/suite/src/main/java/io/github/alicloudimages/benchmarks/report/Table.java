package io.github.alicloudimages.benchmarks.report;

import io.github.alicloudimages.benchmarks.Contender;
import io.github.alicloudimages.benchmarks.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table with a row for each contender: medians, and how many times those of bare OkHttp they are. */
final class Table {

    /**
     * A number of each contender.
     *
     * @param divisor from the unit measured to the one shown
     * @param digits behind the point
     */
    private record Column(String title, String metric, double divisor, int digits, boolean compared) {}

    private final String first;
    private final List<Column> columns = new ArrayList<>();

    Table(String first) {
        this.first = first;
    }

    /** With a second column that compares. */
    Table compared(String title, String metric, double divisor, int digits) {
        columns.add(new Column(title, metric, divisor, digits, true));
        return this;
    }

    Table plain(String title, String metric, double divisor, int digits) {
        columns.add(new Column(title, metric, divisor, digits, false));
        return this;
    }

    String render(Results results) {
        StringBuilder text = new StringBuilder("| " + first + " |");
        StringBuilder line = new StringBuilder("|---|");
        for (Column column : columns) {
            text.append(' ').append(column.title).append(" |");
            line.append("--:|");
            if (column.compared) {
                text.append(" × bare |");
                line.append("--:|");
            }
        }
        text.append('\n').append(line).append('\n');
        for (String contender : results.contenders(columns.get(0).metric)) {
            text.append("| ").append(contender).append(" |");
            for (Column column : columns) {
                appendCells(column, contender, results, text);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void appendCells(Column column, String contender, Results results, StringBuilder text) {
        if (!results.has(contender, column.metric)) {
            text.append(column.compared ? " | |" : " |");
            return;
        }
        double value = results.median(contender, column.metric);
        text.append(' ').append(number(value / column.divisor, column.digits)).append(" |");
        if (column.compared) {
            double times = value / results.median(Contender.OKHTTP, column.metric);
            text.append(' ').append(number(times, 2)).append(" |");
        }
    }

    static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
