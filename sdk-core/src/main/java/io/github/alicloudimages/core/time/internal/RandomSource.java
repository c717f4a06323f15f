package io.github.alicloudimages.core.time.internal;

import java.util.concurrent.ThreadLocalRandom;

/** Where the jitter of waits comes from. */
@FunctionalInterface
public interface RandomSource {

    /** The machine's. */
    RandomSource SYSTEM = new RandomSource() {
        @Override
        public double nextDouble() {
            return ThreadLocalRandom.current().nextDouble();
        }
    };

    /** A number from 0 to 1, 1 exclusive. */
    double nextDouble();
}
