package io.github.alicloudimages.core.polling;

import io.github.alicloudimages.core.error.CallReport;
import io.github.alicloudimages.core.error.ClientException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The time of a wait is up. Nothing was undone: what was waited for may still come, and can be waited for again; the
 * message says how.
 */
public final class WaiterTimeoutException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object lastSeen;
    private final int polls;
    private final Duration elapsed;

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
