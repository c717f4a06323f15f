package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.time.internal.Timing;
import java.net.URI;

/**
 * Everything outside of itself that a provider depends on; replaced as a whole in tests.
 *
 * @param metadata where an ECS instance asks about itself
 */
public record Surroundings(
        Environment environment, Timing timing, Transports transports, ProcessStarter processes, URI metadata) {

    /** The machine's. */
    public static final Surroundings SYSTEM = new Surroundings(
            Environment.SYSTEM,
            Timing.SYSTEM,
            Transports.SHARED,
            ProcessStarter.SYSTEM,
            URI.create("http://100.100.100.200"));
}
