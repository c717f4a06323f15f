package io.github.alicloudimages.core.pipeline.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long the service asks to wait: the gateway's own header in milliseconds, or the standard one. */
final class RetryAfter {

    private RetryAfter() {}

    /**
     * Reads the headers of an error.
     *
     * @param headers by lower-case name
     * @param now to subtract from a date
     * @return a positive wait, or {@code null} if none is asked for
     */
    static @Nullable Duration of(Map<String, List<String>> headers, Instant now) {
        Duration gateway = positive(number(first(headers, "x-acs-retry-after")), 1);
        if (gateway != null) {
            return gateway;
        }
        String standard = first(headers, "retry-after");
        Duration seconds = positive(number(standard), 1000);
        return seconds != null ? seconds : untilDate(standard, now);
    }

    private static @Nullable String first(Map<String, List<String>> headers, String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0).strip();
    }

    private static @Nullable Duration positive(@Nullable Long number, int millis) {
        return number == null || number <= 0 ? null : Duration.ofMillis(number).multipliedBy(millis);
    }

    /** Digits only: a number with a sign, a fraction or more digits than a wait can have is none. */
    private static @Nullable Long number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 15) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return Long.valueOf(text);
    }

    private static @Nullable Duration untilDate(@Nullable String date, Instant now) {
        Instant until = HttpDate.parse(date);
        return until != null && until.isAfter(now) ? Duration.between(now, until) : null;
    }
}
