package io.github.alicloudimages.benchmarks;

import io.github.alicloudimages.benchmarks.harness.SteadyState;
import java.util.List;

/** Calls per second, processor time and garbage per call, on eight threads and on one. */
final class SteadyStates implements Experiment {

    /** Until the compilers have little left to do: at 100,000 they still take a third of the processor time. */
    private static final int WARM_UP_CALLS = 300_000;

    private static final int WINDOW_SECONDS = 3;
    private static final int WINDOWS = 2;

    @Override
    public void run(List<Contender> contenders, int rounds, Results results) throws Exception {
        MeasuredProcess steady = new MeasuredProcess(SteadyState.class, "-Xms512m", "-Xmx512m");
        Turns.of(
                contenders,
                rounds,
                (contender, server) -> steady.run(
                        contender,
                        server,
                        List.of(WARM_UP_CALLS, WINDOW_SECONDS, WINDOWS),
                        (metric, value) -> results.add(contender.key(), metric, value)));
    }
}
