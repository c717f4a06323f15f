package io.github.alicloudimages.core.polling;

import io.github.alicloudimages.core.error.CallReport;
import io.github.alicloudimages.core.error.ClientException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was waited for cannot be reached any more: the resource has failed, or is gone. The message says why, as far as
 * the service told.
 */
public final class WaiterFailedException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object lastSeen;
    private final int polls;
    private final Duration elapsed;

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
        super(message, cause, CallReport.NONE);
        this.lastSeen = lastSeen;
        this.polls = polls;
        this.elapsed = elapsed;
    }

    /**
     * What the last poll that saw it saw.
     *
     * @param type the model class, such as {@code ImageCache}
     * @param <T> the model class
     * @return {@code null} if no poll saw it, or it is of another class
     */
    public <T> @Nullable T lastSeen(Class<T> type) {
        return type.isInstance(lastSeen) ? type.cast(lastSeen) : null;
    }

    /** {@return how many polls were made} */
    public int polls() {
        return polls;
    }

    /** {@return how long was waited} */
    public Duration elapsed() {
        return elapsed;
    }
}
