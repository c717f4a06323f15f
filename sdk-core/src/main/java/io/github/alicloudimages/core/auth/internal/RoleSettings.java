package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Completes what was said about a role: what was given comes first, then the environment, then the default. */
public final class RoleSettings {

    public static final String ROLE_ARN = "ALIBABA_CLOUD_ROLE_ARN";
    public static final String SESSION_NAME = "ALIBABA_CLOUD_ROLE_SESSION_NAME";

    private RoleSettings() {}

    /**
     * The role with everything that it needs.
     *
     * @throws ConfigurationException if there is no role, or the duration is too short
     */
    public static Role complete(
            Surroundings surroundings,
            @Nullable String arn,
            @Nullable String sessionName,
            @Nullable Duration duration,
            @Nullable String policy,
            @Nullable String externalId) {
        Environment environment = surroundings.environment();
        String session = or(sessionName, environment.given(SESSION_NAME));
        return new Role(
                required(arn, environment, "roleArn", ROLE_ARN),
                session != null
                        ? session
                        : "alicloud-images-java-"
                                + surroundings.timing().time().now().toEpochMilli(),
                duration == null ? Role.USUAL_DURATION : duration,
                blankToNull(policy),
                blankToNull(externalId));
    }

    /** A setting that there is no default of. */
    public static String required(@Nullable String given, Environment environment, String what, String variable) {
        String value = or(given, environment.given(variable));
        if (value == null) {
            throw new ConfigurationException(what + " is not set: neither here nor by " + variable + ".");
        }
        return value;
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        String given = blankToNull(first);
        return given == null ? second : given;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
