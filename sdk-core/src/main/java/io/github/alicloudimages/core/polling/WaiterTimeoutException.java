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
     * @return {@code null} if no poll saw it, or it is of another class
     */
    public <T> @Nullable T lastSeen(Class<T> type) {
        return type.isInstance(lastSeen) ? type.cast(lastSeen) : null;
    }

    /** How many polls were made. */
    public int polls() {
        return polls;
    }

    /** How long was waited. */
    public Duration elapsed() {
        return elapsed;
    }
}
