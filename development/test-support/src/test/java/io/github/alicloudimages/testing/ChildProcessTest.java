package io.github.alicloudimages.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChildProcessTest {

    static final class Sleeps {
        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("asleep");
            Thread.sleep(Duration.ofMinutes(10).toMillis());
        }

        private Sleeps() {}
    }

    private static ProcessBuilder sleeping() {
        return ChildProcess.java("-cp", ChildProcess.classPath(), Sleeps.class.getName());
    }

    @Test
    void a_process_that_does_not_end_is_ended_and_told_of() throws Exception {
        try (ChildProcess child = ChildProcess.start(sleeping(), Duration.ofMillis(250))) {
            child.output();
            assertThatThrownBy(child::exitStatus)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("did not end within 250 ms");
        }
    }

    @Test
    void closing_ends_the_process() throws Exception {
        ChildProcess child = ChildProcess.start(sleeping());
        assertThat(child.reader().readLine()).isEqualTo("asleep");
        child.close();
        assertThat(child.exitStatus()).isNotZero();
    }

    @Test
    void a_bad_end_is_told_with_what_was_written() {
        assertThatThrownBy(() -> ChildProcess.run(ChildProcess.java("-no-such-option")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ended with 1")
                .hasMessageContaining("no-such-option");
    }
}
