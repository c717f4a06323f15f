package io.github.alicloudimages.benchmarks;

import io.github.alicloudimages.benchmarks.harness.ManyCalls;
import io.github.alicloudimages.benchmarks.harness.ManyClients;
import java.util.List;

/** What clients leave behind, and what a client gathers. Run once: these are no timings. */
final class Leaks implements Experiment {

    private static final int CLIENTS = 10_000;
    private static final int CALLS = 1_000_000;

    @Override
    public void run(List<Contender> contenders, int rounds, Results results) throws Exception {
        Contender blocking = contenders.get(0);
        Contender async = blocking.withSubject("ImagesAsyncSubject");
        MeasuredProcess clients = new MeasuredProcess(ManyClients.class, "-Xmx512m");
        measure("clients without a call", blocking, clients, results, List.of(CLIENTS, 0));
        measure("clients with a call", blocking, clients, results, List.of(CLIENTS, 1));
        measure("asynchronous clients with a call", async, clients, results, List.of(CLIENTS, 1));
        measure("calls", blocking, new MeasuredProcess(ManyCalls.class, "-Xmx512m"), results, List.of(CALLS));
    }

    private static void measure(
            String what, Contender contender, MeasuredProcess process, Results results, List<Integer> arguments)
            throws Exception {
        try (ServerProcess server = ServerProcess.start(contender)) {
            process.run(contender, server, arguments, (metric, value) -> results.add(what, metric, value));
        }
    }
}
