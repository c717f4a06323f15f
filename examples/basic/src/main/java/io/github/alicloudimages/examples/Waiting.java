package io.github.alicloudimages.examples;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again and again until something is over. */
final class Waiting {

    private static final Duration LIMIT = Duration.ofMinutes(60);

    private final Duration pause;

    Waiting(Duration pause) {
        this.pause = pause;
    }

    /** The first answer that says that it is over. */
    <T> T until(Predicate<T> over, Supplier<T> ask) {
        long begin = System.nanoTime();
        T answer = ask.get();
        while (!over.test(answer)) {
            if (System.nanoTime() - begin > LIMIT.toNanos()) {
                throw new Stopped("Not over after " + LIMIT.toMinutes() + " minutes. It goes on without us.");
            }
            pause();
            answer = ask.get();
        }
        return answer;
    }

    private void pause() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped("Interrupted while waiting. What was begun goes on without us.");
        }
    }
}
