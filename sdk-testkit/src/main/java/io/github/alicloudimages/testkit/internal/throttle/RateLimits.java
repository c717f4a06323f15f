package io.github.alicloudimages.testkit.internal.throttle;

import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The limits that were set up, for operations apart and for all together. Safe for use by several threads. */
public final class RateLimits {

    /** How a call beyond a limit is answered. */
    private record Form(int status, String code, boolean tellsWait) {}

    private static final Form USUAL = new Form(429, "Throttling.User", true);

    private final Map<String, RateLimit> byOperation = new HashMap<>();
    private @Nullable RateLimit ofAll;
    private Form form = USUAL;

    /** A null operation stands for all together. */
    public synchronized void limit(@Nullable String operation, int calls, Duration period) {
        RateLimit limit = new RateLimit(calls, period);
        if (operation == null) {
            ofAll = limit;
        } else {
            byOperation.put(operation, limit);
        }
    }

    public synchronized void answer(int status, String code) {
        form = new Form(status, code, form.tellsWait());
    }

    public synchronized void tellWait(boolean told) {
        form = new Form(form.status(), form.code(), told);
    }

    public synchronized void clear() {
        byOperation.clear();
        ofAll = null;
        form = USUAL;
    }

    /** Lets a call pass and counts it; null if nothing speaks against that. The clock is read in the order of admission. */
    public synchronized @Nullable Refusal admit(String operation, Clock clock) {
        Instant now = clock.instant();
        List<RateLimit> limits = of(operation);
        Duration wait = limits.stream()
                .map(limit -> limit.waitFrom(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            limits.forEach(limit -> limit.pass(now));
            return null;
        }
        Refusal refusal = new Refusal(form.status(), form.code(), "There are too many calls of " + operation + ".");
        return form.tellsWait() ? refusal.withHeader("x-acs-retry-after", milliseconds(wait)) : refusal;
    }

    private List<RateLimit> of(String operation) {
        List<RateLimit> limits = new ArrayList<>();
        RateLimit own = byOperation.get(operation);
        if (own != null) {
            limits.add(own);
        }
        if (ofAll != null) {
            limits.add(ofAll);
        }
        return limits;
    }

    /** Rounded up, so that whoever waits so long gets through. */
    private static String milliseconds(Duration wait) {
        return String.valueOf(wait.plusNanos(999_999).toMillis());
    }
}
