package io.github.alicloudimages.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedTest {

    @Test
    void the_same_seed_makes_the_same_trials() {
        assertThat(drawn(7)).isEqualTo(drawn(7)).isNotEqualTo(drawn(8)).doesNotHaveDuplicates();
    }

    private static List<Long> drawn(long seed) {
        List<Long> drawn = new ArrayList<>();
        Seed.trials(seed, 10, random -> drawn.add(random.nextLong()));
        return drawn;
    }

    @Test
    void a_failure_tells_how_to_repeat_it() {
        assertThatThrownBy(() -> Seed.trials(42, 10, random -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dtest.seed=42")
                .hasCauseInstanceOf(StackOverflowError.class);
    }
}
