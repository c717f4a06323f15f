package io.github.alicloudimages.core.protocol;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the times of answers when a getter is asked for one, not before. */
public final class Timestamps {

    private Timestamps() {}

    /**
     * Reads a time in ISO 8601 with a zone.
     *
     * @param text white space around it is ignored
     * @return {@code null} if there is no text, or it is no such time
     */
    public static @Nullable Instant parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.trim()).toInstant();
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
