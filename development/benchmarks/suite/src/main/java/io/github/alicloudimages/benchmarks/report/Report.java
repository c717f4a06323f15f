package io.github.alicloudimages.benchmarks.report;

import io.github.alicloudimages.benchmarks.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Writes {@code report.md} and {@code chart.png}. */
public final class Report {

    private Report() {}

    /**
     * Writes the report.
     *
     * @param results by the name of the benchmark; the report has no section for one that is missing
     * @param folder where the report goes
     */
    public static void write(Map<String, Results> results, Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder page = new StringBuilder();
        page.append("# Measured on ").append(LocalDate.now(ZoneOffset.UTC)).append("\n\n");
        page.append("Written by `mvn -q -Ppeers -pl development/benchmarks/suite -am verify -DskipTests")
                .append(" -Dbenchmark=all`\non ")
                .append(Machine.describe())
                .append(".\n");
        page.append("What is measured and how to read it: [performance.md](../performance.md).\n");
        if (results.containsKey("cold") && results.containsKey("steady")) {
            Chart.write(results.get("cold"), results.get("steady"), folder.resolve("chart.png"));
            page.append("\n![Cold start, processor time, garbage and calls per second](chart.png)\n");
        }
        for (Section section : Section.values()) {
            Results measured = results.get(section.benchmark());
            if (measured != null) {
                page.append('\n').append(section.render(measured));
            }
        }
        Files.writeString(folder.resolve("report.md"), page);
    }
}
