package io.github.alicloudimages.observability;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the values of a tag few, since each makes time series of its own: the first that come are told apart, all
 * further ones are {@code other}. Thread-safe; threads that come with new values at the same time may pass the limit by
 * a few.
 */
final class LimitedValues {

    static final int LIMIT = 200;
    static final String OTHER = "other";

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    String of(String value) {
        if (known.contains(value)) {
            return value;
        }
        if (known.size() >= LIMIT) {
            return OTHER;
        }
        known.add(value);
        return value;
    }
}
