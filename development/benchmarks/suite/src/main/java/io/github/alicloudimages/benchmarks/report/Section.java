package io.github.alicloudimages.benchmarks.report;

import io.github.alicloudimages.benchmarks.Contender;
import io.github.alicloudimages.benchmarks.Results;
import java.util.List;
import java.util.Locale;

/** A part of the report: one benchmark. */
enum Section {
    COLD("cold", "Cold start") {
        @Override
        String body(Results results) {
            return "From `main` to the first decoded answer in a fresh JVM: medians of "
                    + results.count(Contender.IMAGES, "millis") + " starts.\n\n"
                    + new Table("")
                            .compared("ms", "millis", 1, 0)
                            .compared("CPU, ms", "cpuMillis", 1, 0)
                            .plain("classes loaded", "classes", 1, 0)
                            .render(results);
        }
    },
    ARCHIVES("archives", "Cold start with an archive of classes") {
        @Override
        String body(Results results) {
            return "On Java " + Runtime.version().feature() + ", medians of "
                    + results.count(Contender.IMAGES, "millis") + " starts; how to make an archive is said in"
                    + " [performance.md](../performance.md#quicker-starts).\n\n"
                    + new Table("")
                            .compared("ms", "millis", 1, 0)
                            .compared("CPU, ms", "cpuMillis", 1, 0)
                            .plain("archive, MB", "megabytes", 1, 1)
                            .render(results);
        }
    },
    STEADY("steady", "One call after the other") {
        @Override
        String body(Results results) {
            return "Medians of " + results.count(Contender.IMAGES, "cpuMicros8")
                    + " windows in as many fresh JVMs as rounds. Client and server share the cores.\n\n"
                    + "Eight threads:\n\n"
                    + threads(8, results)
                    + "\nOne thread:\n\n"
                    + threads(1, results);
        }

        private String threads(int count, Results results) {
            return new Table("")
                    .compared("calls/s", "callsPerSecond" + count, 1, 0)
                    .compared("CPU µs/call", "cpuMicros" + count, 1, 1)
                    .compared("garbage KB/call", "bytes" + count, 1000, 1)
                    .render(results);
        }
    },
    ASYNC("async", "A thousand asynchronous calls at once") {
        @Override
        String body(Results results) {
            return "Against OkHttp's own `enqueue`, both with 64 requests on the wire.\n\n"
                    + new Table("")
                            .compared("calls/s", "callsPerSecond", 1, 0)
                            .compared("CPU µs/call", "cpuMicros", 1, 1)
                            .plain("most threads", "threads", 1, 0)
                            .render(results);
        }
    },
    WORK("work", "The client's own work") {
        @Override
        String body(Results results) {
            StringBuilder text =
                    new StringBuilder("One call without a network (check, encode, sign, judge, decode), and"
                            + " the hashing alone that its signature needs.\n\n"
                            + "| request | call µs | hashing µs | × | KB/call |\n|---|--:|--:|--:|--:|\n");
            for (String request : results.contenders("callMicros")) {
                double call = results.median(request, "callMicros");
                double hashing = results.median(request, "digestsOnlyMicros");
                text.append("| ")
                        .append(request)
                        .append(" | ")
                        .append(Table.number(call, 1))
                        .append(" | ")
                        .append(Table.number(hashing, 1))
                        .append(" | ")
                        .append(Table.number(call / hashing, 2))
                        .append(" | ")
                        .append(Table.number(results.median(request, "callBytes") / 1000, 1))
                        .append(" |\n");
            }
            return text.append("\n`complete` sets every parameter; a number is that many images, `100+20` has 20"
                            + " registries besides.\n")
                    .toString();
        }
    },
    FOOTPRINT("footprint", "What a user gets") {
        @Override
        String body(Results results) {
            StringBuilder text =
                    new StringBuilder("| | third-party jars | MB | own jars | KB |\n|---|--:|--:|--:|--:|\n");
            for (String contender : results.all()) {
                List<String> own = jars(contender, "own ", results);
                List<String> others = jars(contender, "others ", results);
                text.append("| ")
                        .append(contender)
                        .append(" | ")
                        .append(others.size())
                        .append(" | ")
                        .append(Table.number(bytes(contender, others, results) / 1e6, 1))
                        .append(" | ")
                        .append(own.isEmpty() ? "" : own.size())
                        .append(" | ")
                        .append(own.isEmpty() ? "" : Table.number(bytes(contender, own, results) / 1e3, 0))
                        .append(" |\n");
            }
            return text.toString();
        }

        private List<String> jars(String contender, String whose, Results results) {
            return results.metrics(contender).stream()
                    .filter(metric -> metric.startsWith(whose))
                    .toList();
        }

        private double bytes(String contender, List<String> jars, Results results) {
            return jars.stream()
                    .mapToDouble(jar -> results.median(contender, jar))
                    .sum();
        }
    },
    LEAKS("leaks", "What stays behind") {
        @Override
        String body(Results results) {
            StringBuilder text = new StringBuilder("10,000 clients made, used for one call or none, and closed, after"
                    + " 1,000 that warmed up; then again 15 seconds later, when idle threads have ended.\n\n"
                    + "| | threads | heap KB | open files |\n|---|--:|--:|--:|\n");
            for (String what : results.contenders("heapKilobytesAtOnce")) {
                appendLeft(what + ", before", what, "Before", results, text);
                appendLeft(what + ", after", what, "AtOnce", results, text);
                appendLeft(what + ", 15 s later", what, "After", results, text);
            }
            text.append("\nOne client makes a million calls on eight threads: after each 100,000, heap KB ");
            for (int checkpoint = 1; checkpoint <= 10; checkpoint++) {
                text.append(checkpoint == 1 ? "" : ", ")
                        .append(Table.number(results.median("calls", "heapKilobytesAfter" + checkpoint), 0));
            }
            return text.append(".\n").toString();
        }

        private void appendLeft(String title, String what, String when, Results results, StringBuilder text) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %,.0f |%n",
                    title,
                    results.median(what, "threads" + when),
                    results.median(what, "heapKilobytes" + when),
                    results.median(what, "files" + when)));
        }
    };

    private final String benchmark;
    private final String title;

    Section(String benchmark, String title) {
        this.benchmark = benchmark;
        this.title = title;
    }

    String benchmark() {
        return benchmark;
    }

    String render(Results results) {
        return "## " + title + "\n\n" + body(results);
    }

    abstract String body(Results results);
}
