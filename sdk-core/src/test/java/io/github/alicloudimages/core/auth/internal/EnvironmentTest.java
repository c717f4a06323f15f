package io.github.alicloudimages.core.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Environment environment = new Environment() {
        @Override
        public @Nullable String variable(String name) {
            return variables.get(name);
        }

        @Override
        public @Nullable String property(String name) {
            return properties.get(name);
        }
    };

    @ParameterizedTest
    @CsvSource({"Windows 11, true", "windows, true", "Linux, false", "Mac OS X, false", "Darwin, false"})
    void knows_windows_by_its_name(String name, boolean windows) {
        properties.put("os.name", name);

        assertThat(environment.isWindows()).isEqualTo(windows);
    }

    @Test
    void a_machine_without_a_name_is_not_windows() {
        assertThat(environment.isWindows()).isFalse();
    }

    @Test
    void home_is_what_java_says_it_is() {
        properties.put("user.home", "/home/java");
        variables.put("HOME", "/home/variable");
        variables.put("USERPROFILE", "/home/profile");

        assertThat(environment.home()).isEqualTo(Path.of("/home/java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", " ", ""})
    void a_user_without_an_entry_has_the_home_of_the_variable(String home) {
        properties.put("user.home", home);
        variables.put("HOME", "/home/variable");

        assertThat(environment.home()).isEqualTo(Path.of("/home/variable"));
    }

    @Test
    void where_nothing_is_known_there_is_a_home_without_files() {
        assertThat(environment.home()).isEqualTo(Path.of("~"));
    }

    @Test
    void on_windows_the_profile_of_the_user_comes_first() {
        properties.put("os.name", "Windows 11");
        properties.put("user.home", "/home/java");

        assertThat(environment.home()).isEqualTo(Path.of("/home/java"));
        variables.put("USERPROFILE", " /home/profile ");
        assertThat(environment.home()).isEqualTo(Path.of("/home/profile"));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "TRUE, true", "' True ', true", "1, false", "yes, false", "' ', false", ", false"})
    void only_the_word_true_is_true(@Nullable String value, boolean expected) {
        variables.put("SWITCH", value);

        assertThat(environment.isTrue("SWITCH")).isEqualTo(expected);
    }
}
