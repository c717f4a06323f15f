package io.github.alicloudimages.core.time.internal;

import java.time.Duration;

/** How a blocking call waits. */
@FunctionalInterface
public interface Sleeper {

    /** Sleeps on the calling thread. */
    Sleeper SYSTEM = new Sleeper() {
        @Override
        public void sleep(Duration duration) throws InterruptedException {
            // Rounded up: a wait that the service asked for must not be cut short.
            Thread.sleep(duration.plusNanos(999_999).toMillis());
        }
    };

    void sleep(Duration duration) throws InterruptedException;
}
