package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Identifiers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The temporary keys that one service gave out. Safe for use by several threads. */
public final class IssuedKeys {

    private final KeyRing keys;
    private final Clock clock;
    private final List<AccessKey> issued = new ArrayList<>();

    /** The clock is the gateway's, since the gateway judges whether a key has expired. */
    public IssuedKeys(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A new key that the gateway knows from now on. It expires on a whole second, as its text form can say no more. */
    public synchronized AccessKey issue(Duration length) {
        AccessKey key = AccessKey.temporary(
                "STS." + Identifiers.random(24),
                Identifiers.random(44),
                "CAIS" + Identifiers.random(400),
                clock.instant().plus(length).truncatedTo(ChronoUnit.SECONDS));
        issued.add(key);
        keys.add(key);
        return key;
    }

    /** Lets every key given out so far be an expired one. */
    public synchronized void end() {
        for (AccessKey key : issued) {
            keys.add(key.expiring(Instant.EPOCH));
        }
    }

    /** Lets every key given out so far be an unknown one. */
    public synchronized void forget() {
        issued.forEach(key -> keys.remove(key.id()));
        issued.clear();
    }
}
