package io.github.alicloudimages.testing;

import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Where tests with random input get their chance from. They run twice: with a number that is always the same, so that
 * what was good once stays good; and with one that is new in each run, unless {@code -Dtest.seed} gives it.
 */
public final class Seed {

    private static final String PROPERTY = "test.seed";
    private static final long ALWAYS = 20_260_101L;
    private static final long OF_THIS_RUN = Long.getLong(PROPERTY, new SecureRandom().nextLong());

    /** One trial, with whatever chance brings. */
    @FunctionalInterface
    public interface Trial {
        void run(Random random) throws Exception;
    }

    private Seed() {}

    /** For a parameterized test: the one that is always the same, and the one of this run. */
    public static Stream<Long> seeds() {
        return Stream.of(ALWAYS, OF_THIS_RUN);
    }

    /**
     * Makes many trials.
     *
     * @throws AssertionError if one fails; it tells how to repeat that
     */
    public static void trials(long seed, int count, Trial trial) {
        Random chance = new Random(seed);
        for (int i = 0; i < count; i++) {
            try {
                trial.run(new Random(chance.nextLong()));
            } catch (Exception | Error failure) { // an overflow of the stack, too
                throw new AssertionError(
                        "Trial " + i + " of " + count + " failed; -D" + PROPERTY + "=" + seed + " repeats it: "
                                + failure,
                        failure);
            }
        }
    }
}
