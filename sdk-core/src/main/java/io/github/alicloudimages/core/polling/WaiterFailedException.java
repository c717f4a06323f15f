package io.github.alicloudimages.core.polling;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was waited for cannot be reached any more: the resource has failed, or is gone. The message says why, as far as
 * the service told.
 */
public final class WaiterFailedException extends WaiterException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message why it cannot be reached any more
     * @param cause the service's answer that says so, or {@code null}
     * @param lastSeen what the last poll that saw it saw, or {@code null}
     * @param polls how many polls were made
     * @param elapsed how long was waited
     */
    public WaiterFailedException(
            String message, @Nullable Throwable cause, @Nullable Object lastSeen, int polls, Duration elapsed) {
        super(message, cause, lastSeen, polls, elapsed);
    }
}
