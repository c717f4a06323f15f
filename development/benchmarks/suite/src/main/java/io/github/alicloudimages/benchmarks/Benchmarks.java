package io.github.alicloudimages.benchmarks;

import io.github.alicloudimages.benchmarks.report.Report;
import io.github.alicloudimages.benchmarks.work.ClientWork;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs one benchmark, or all of them. Keeps what was measured in {@code target/results}, and writes the report from
 * whatever is there.
 */
public final class Benchmarks {

    private static final Map<String, Experiment> BY_NAME = new TreeMap<>(Map.of(
            "cold", new ColdStarts(),
            "archives", new StartupArchives(),
            "steady", new SteadyStates(),
            "async", new AsyncBatches(),
            "leaks", new Leaks(),
            "footprint", new Footprint(),
            "work", new ClientWork()));

    private Benchmarks() {}

    /** The arguments: a benchmark, how many rounds of it, the folder of what is built, the folder of the report. */
    public static void main(String[] arguments) throws Exception {
        String wanted = arguments[0];
        int rounds = Integer.parseInt(arguments[1]);
        Path target = Path.of(arguments[2]);
        Path documents = Path.of(arguments[3]);
        List<String> names = switch (wanted) {
            case "all" -> List.copyOf(BY_NAME.keySet());
            case "report" -> List.of();
            default -> List.of(wanted);
        };
        for (String name : names) {
            Experiment experiment = BY_NAME.get(name);
            if (experiment == null) {
                throw new IllegalArgumentException(
                        "No benchmark " + name + ": there are " + BY_NAME.keySet() + ", all and report.");
            }
            Results results = new Results();
            experiment.run(Contender.available(target), rounds, results);
            results.write(target.resolve("results"), name);
        }
        Report.write(Results.read(target.resolve("results"), BY_NAME.keySet()), documents);
    }
}
