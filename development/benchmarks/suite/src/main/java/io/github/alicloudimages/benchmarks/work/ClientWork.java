package io.github.alicloudimages.benchmarks.work;

import io.github.alicloudimages.benchmarks.Contender;
import io.github.alicloudimages.benchmarks.Experiment;
import io.github.alicloudimages.benchmarks.Results;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What a call costs without the network, by JMH: time, bytes, and how both grow with the request. */
public final class ClientWork implements Experiment {

    @Override
    public void run(List<Contender> contenders, int rounds, Results results) throws Exception {
        var options = new OptionsBuilder()
                .include(CallWithoutNetwork.class.getName())
                .addProfiler(GCProfiler.class)
                .forks(Math.max(1, rounds / 2))
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .build();
        for (RunResult run : new Runner(options).run()) {
            String what = run.getParams().getParam("request");
            String benchmark = run.getPrimaryResult().getLabel();
            results.add(what, benchmark + "Micros", run.getPrimaryResult().getScore());
            results.add(
                    what,
                    benchmark + "Bytes",
                    run.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
    }
}
