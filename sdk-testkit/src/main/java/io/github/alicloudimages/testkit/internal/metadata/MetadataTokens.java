package io.github.alicloudimages.testkit.internal.metadata;

import io.github.alicloudimages.testkit.internal.api.Identifiers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tokens that version 2 asks for. Safe for use by several threads. */
final class MetadataTokens {

    private static final int LONGEST_SECONDS = 21600;

    private final Map<String, Instant> ends = new ConcurrentHashMap<>();

    /** A new token; null if the length is not a number of seconds from 1 to 21600. */
    @Nullable
    String issue(@Nullable String seconds, Instant now) {
        Integer length = number(seconds);
        if (length == null || length < 1 || length > LONGEST_SECONDS) {
            return null;
        }
        String token = Identifiers.random(56);
        ends.put(token, now.plus(Duration.ofSeconds(length)));
        return token;
    }

    boolean isGood(String token, Instant now) {
        Instant end = ends.get(token);
        return end != null && now.isBefore(end);
    }

    void clear() {
        ends.clear();
    }

    private static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text.trim());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
