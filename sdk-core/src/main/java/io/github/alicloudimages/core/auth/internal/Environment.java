package io.github.alicloudimages.core.auth.internal;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Environment variables, system properties and the home directory: the machine's, or a test's. Thread-safe. */
public interface Environment {

    /** The machine's. */
    Environment SYSTEM = new Environment() {
        @Override
        public @Nullable String variable(String name) {
            return System.getenv(name);
        }

        @Override
        public @Nullable String property(String name) {
            return System.getProperty(name);
        }
    };

    /** The value of an environment variable, or {@code null} if it is not set. */
    @Nullable
    String variable(String name);

    /** The value of a system property, or {@code null} if it is not set. */
    @Nullable
    String property(String name);

    /** The value of an environment variable without white space around it; {@code null} if nothing is left of it. */
    default @Nullable String given(String name) {
        String value = variable(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Whether an environment variable says {@code true}, in any case. */
    default boolean isTrue(String name) {
        return "true".equalsIgnoreCase(given(name));
    }

    default boolean isWindows() {
        String system = property("os.name");
        return system != null && system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** Where users keep their files. Some containers have no entry for their user: then {@code HOME} knows. Where nobody does, no file is found. */
    default Path home() {
        String home = isWindows() ? given("USERPROFILE") : null;
        if (home == null) {
            home = property("user.home");
        }
        if (home == null || home.isBlank() || home.equals("?")) {
            home = given("HOME");
        }
        return Path.of(home == null ? "~" : home);
    }
}
