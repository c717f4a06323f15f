package io.github.alicloudimages.core.polling;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The time of a wait is up. Nothing was undone: what was waited for may still come, and can be waited for again; the
 * message says how.
 */
public final class WaiterTimeoutException extends WaiterException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message how far it was
     * @param cause the failure of the last poll, or {@code null}
     * @param lastSeen what the last poll that saw it saw, or {@code null}
     * @param polls how many polls were made
     * @param elapsed how long was waited
     */
    public WaiterTimeoutException(
            String message, @Nullable Throwable cause, @Nullable Object lastSeen, int polls, Duration elapsed) {
        super(message, cause, lastSeen, polls, elapsed);
    }
}
