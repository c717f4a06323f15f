package io.github.alicloudimages.testkit.internal.metadata;

import io.github.alicloudimages.testkit.internal.gateway.AccessKey;
import io.github.alicloudimages.testkit.internal.gateway.IssuedKeys;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The RAM role of the instance, if it has one, and the key that goes with it. All questions get the same key until half
 * of its time is over. Safe for use by several threads.
 */
final class AttachedRole {

    static final Duration USUAL_LENGTH = Duration.ofHours(6);

    /** A key and when it was issued. */
    record CurrentKey(AccessKey key, Instant since, Instant renewedFrom) {}

    private final IssuedKeys keys;
    private @Nullable String name;
    private Duration length = USUAL_LENGTH;
    private @Nullable CurrentKey current;

    AttachedRole(IssuedKeys keys) {
        this.keys = keys;
    }

    synchronized void attach(@Nullable String role) {
        name = role;
        current = null;
    }

    synchronized void length(Duration other) {
        length = other;
        current = null;
    }

    synchronized void endSessions() {
        keys.end();
        current = null;
    }

    synchronized void reset() {
        keys.forget();
        name = null;
        length = USUAL_LENGTH;
        current = null;
    }

    synchronized @Nullable String name() {
        return name;
    }

    /** The key of a role; null if it is not the attached one. */
    synchronized @Nullable CurrentKey key(String role, Instant now) {
        if (!role.equals(name)) {
            return null;
        }
        CurrentKey known = current;
        if (known != null && now.isBefore(known.renewedFrom())) {
            return known;
        }
        CurrentKey fresh = new CurrentKey(keys.issue(length), now, now.plus(length.dividedBy(2)));
        current = fresh;
        return fresh;
    }
}
