package io.github.alicloudimages.benchmarks;

import io.github.alicloudimages.benchmarks.harness.ColdStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** From {@code main} to the first decoded answer, and how many classes were loaded by then. */
final class ColdStarts implements Experiment {

    private static final int STARTS_PER_ROUND = 4;

    @Override
    public void run(List<Contender> contenders, int rounds, Results results) throws Exception {
        MeasuredProcess cold = new MeasuredProcess(ColdStart.class);
        Turns.of(contenders, 1, (contender, server) -> {
            cold.run(contender, server, List.of(), (metric, value) -> {}); // the jars are read from the disk once
            results.add(contender.key(), "classes", classes(contender, server));
        });
        Turns.of(
                contenders,
                rounds * STARTS_PER_ROUND,
                (contender, server) -> cold.run(
                        contender, server, List.of(), (metric, value) -> results.add(contender.key(), metric, value)));
    }

    /** Counted from the JVM's own log, up to the class that is loaded when the answer is there. */
    private static double classes(Contender contender, ServerProcess server) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        try {
            new MeasuredProcess(ColdStart.class, "-Xlog:class+load:file=" + log)
                    .run(contender, server, List.of(), (metric, value) -> {});
            try (var lines = Files.lines(log)) {
                return lines.takeWhile(line -> !line.contains(ColdStart.class.getName() + "$Answered"))
                        .count();
            }
        } finally {
            Files.delete(log);
        }
    }
}
