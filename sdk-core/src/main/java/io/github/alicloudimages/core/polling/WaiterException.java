package io.github.alicloudimages.core.polling;

import io.github.alicloudimages.core.error.CallReport;
import io.github.alicloudimages.core.error.ClientException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A wait ended before what was waited for was there: because that cannot come any more ({@link WaiterFailedException}),
 * or because the time is up ({@link WaiterTimeoutException}).
 */
public abstract class WaiterException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object lastSeen;
    private final int polls;
    private final Duration elapsed;

    WaiterException(String message, @Nullable Throwable cause, @Nullable Object lastSeen, int polls, Duration elapsed) {
        super(message, cause, CallReport.NONE);
        this.lastSeen = lastSeen;
        this.polls = polls;
        this.elapsed = elapsed;
    }

    /**
     * What the last poll that saw it saw. Not kept by serialization.
     *
     * @param <T> the model class
     * @param type the model class, such as {@code ImageCache}
     * @return {@code null} if no poll saw it, or it is of another class
     */
    public final <T> @Nullable T lastSeen(Class<T> type) {
        return type.isInstance(lastSeen) ? type.cast(lastSeen) : null;
    }

    /** {@return how many polls were made} */
    public final int polls() {
        return polls;
    }

    /** {@return how long was waited} */
    public final Duration elapsed() {
        return elapsed;
    }
}
