package io.github.alicloudimages.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lets the contenders take turns, every second round in the opposite order. */
final class Turns {

    /** One turn of one contender. */
    interface Turn {
        void take(Contender contender, ServerProcess server) throws Exception;
    }

    private Turns() {}

    static void of(List<Contender> contenders, int rounds, Turn turn) throws Exception {
        List<Contender> order = new ArrayList<>(contenders);
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : order) {
                try (ServerProcess server = ServerProcess.start(contender)) {
                    turn.take(contender, server);
                }
            }
            Collections.reverse(order);
        }
    }
}
