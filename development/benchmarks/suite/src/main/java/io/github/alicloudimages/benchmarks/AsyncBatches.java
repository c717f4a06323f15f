package io.github.alicloudimages.benchmarks;

import io.github.alicloudimages.benchmarks.harness.AsyncCalls;
import java.util.List;

/** A thousand calls at once, through this SDK's asynchronous client and through OkHttp's own {@code enqueue}. */
final class AsyncBatches implements Experiment {

    private static final int WARM_UP_CALLS = 300_000;
    private static final int WINDOW_SECONDS = 3;
    private static final int WINDOWS = 2;

    @Override
    public void run(List<Contender> contenders, int rounds, Results results) throws Exception {
        MeasuredProcess async = new MeasuredProcess(AsyncCalls.class, "-Xms512m", "-Xmx512m");
        Turns.of(
                List.of(contenders.get(0).withSubject("ImagesAsyncSubject"), contenders.get(1)),
                rounds,
                (contender, server) -> async.run(
                        contender,
                        server,
                        List.of(WARM_UP_CALLS, WINDOW_SECONDS, WINDOWS),
                        (metric, value) -> results.add(contender.key(), metric, value)));
    }
}
