package io.github.alicloudimages.core.polling.internal;

import io.github.alicloudimages.core.polling.ProgressEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a resource says.
 *
 * @param status the status on the wire
 * @param percent the progress on the wire, such as {@code 50%}
 * @param events everything that the resource lists, seen before or not
 * @param reason why it has failed, if it has; {@code null} if the events are to tell
 */
public record Sighting(
        Verdict verdict,
        String status,
        @Nullable String percent,
        List<ProgressEvent> events,
        @Nullable String reason) {

    /** Whether to go on. */
    public enum Verdict {
        /** It is as wanted. */
        REACHED,
        /** It never will be. */
        FAILED,
        /** Not yet: also of a status that is not known. */
        PENDING
    }
}
