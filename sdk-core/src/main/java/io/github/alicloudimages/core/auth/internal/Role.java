package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which role is taken, and how.
 *
 * @param policy what the session may do at most, as JSON; {@code null} for all that the role may
 */
public record Role(
        String arn,
        String sessionName,
        Duration duration,
        @Nullable String policy,
        @Nullable String externalId) {

    private static final Duration SHORTEST = Duration.ofMinutes(15);

    /** How long sessions last unless somebody says otherwise. */
    public static final Duration USUAL_DURATION = Duration.ofHours(1);

    public Role {
        if (duration.compareTo(SHORTEST) < 0) {
            throw new ConfigurationException(
                    "The duration of a role session is at least 900 seconds, not " + duration.toSeconds() + ".");
        }
    }
}
