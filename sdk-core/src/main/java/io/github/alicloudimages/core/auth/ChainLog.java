package io.github.alicloudimages.core.auth;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says when another source of the chain serves than one would think, and when that is over: each change once. Nobody is
 * thrown it, so that the log is all there is of it. Thread-safe.
 */
final class ChainLog {

    private static final Logger LOG = LoggerFactory.getLogger(ChainLog.class);

    private record Serving(ChainSlot slot, @Nullable ChainSlot inPlaceOf) {}

    private final AtomicReference<@Nullable Serving> told = new AtomicReference<>();

    void served(ChainWalk.Found found) {
        ChainSlot slot = found.source().slot();
        ChainTrial.Failed broken = found.broken();
        Serving now = new Serving(slot, broken == null ? null : broken.slot());
        Serving before = told.getAndSet(now);
        if (now.equals(before)) {
            return;
        }
        if (broken != null) {
            LOG.warn(
                    "Credentials come from {}, in place of {}: {}{}",
                    slot.title(),
                    broken.slot().title(),
                    broken.why(),
                    found.standsIn() ? " All sources are tried again every 30 s." : "");
        } else if (before != null) {
            LOG.info(
                    "Credentials come from {}, no longer from {}.",
                    slot.title(),
                    before.slot().title());
        }
    }
}
