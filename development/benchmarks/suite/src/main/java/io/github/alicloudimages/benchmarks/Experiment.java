package io.github.alicloudimages.benchmarks;

import java.util.List;

/** One thing that is measured. */
public interface Experiment {

    /**
     * Measures.
     *
     * @param contenders this SDK first, then bare OkHttp, then the other SDKs that were built
     * @param rounds how often; the contenders take turns, so that a slow minute of the machine meets all of them
     */
    void run(List<Contender> contenders, int rounds, Results results) throws Exception;
}
