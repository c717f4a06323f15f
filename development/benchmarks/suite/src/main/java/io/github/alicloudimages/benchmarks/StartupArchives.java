package io.github.alicloudimages.benchmarks;

import io.github.alicloudimages.benchmarks.harness.ColdStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a start gains when the JVM finds its classes in an archive that an earlier start has left. */
final class StartupArchives implements Experiment {

    private static final int STARTS_PER_ROUND = 4;

    @Override
    public void run(List<Contender> contenders, int rounds, Results results) throws Exception {
        Path folder = Files.createTempDirectory("archives");
        for (int i = 0; i < 2; i++) {
            Contender contender = contenders.get(i);
            Path archive = folder.resolve(i + ".archive");
            write(contender, archive);
            results.add(contender.key() + ", archived", "megabytes", Files.size(archive) / 1e6);
            MeasuredProcess plain = new MeasuredProcess(ColdStart.class);
            MeasuredProcess archived = new MeasuredProcess(ColdStart.class, readFlag() + archive);
            Turns.of(List.of(contender), rounds * STARTS_PER_ROUND, (same, server) -> {
                plain.run(same, server, List.of(), (metric, value) -> results.add(same.key(), metric, value));
                archived.run(
                        same,
                        server,
                        List.of(),
                        (metric, value) -> results.add(same.key() + ", archived", metric, value));
            });
            Files.delete(archive);
        }
        Files.delete(folder);
    }

    private static void write(Contender contender, Path archive) throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(contender)) {
            new MeasuredProcess(ColdStart.class, writeFlag() + archive)
                    .run(contender, server, List.of(), (metric, value) -> {});
        }
    }

    /** An ahead-of-time cache, since JDK 25 in one step, holds what class-data sharing does and more. */
    private static boolean hasAotCache() {
        return Runtime.version().feature() >= 25;
    }

    private static String writeFlag() {
        return hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    }

    private static String readFlag() {
        return hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    }
}
