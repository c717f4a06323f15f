package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {

    private static final String ID = "alibabacloud.accessKeyId";
    private static final String SECRET = "alibabacloud.accessKeySecret";

    @AfterEach
    void forgetTheKey() {
        System.clearProperty(ID);
        System.clearProperty(SECRET);
    }

    @Test
    void tellsAllThatIsMissingForTheRealCloud() {
        Run run = live(List.of("--live", "--region", "cn-hangzhou"));

        assertThat(run.success()).isFalse();
        assertThat(run.output())
                .contains("--container-group-id", "EXAMPLE_CONTAINER_GROUP_ID", "--role-arn")
                .doesNotContain("--region");
    }

    @Test
    void doesNothingWithoutConsent() {
        System.setProperty(ID, "id");
        System.setProperty(SECRET, "secret");
        Run run =
                live(List.of("--live", "--region", "cn-hangzhou", "--container-group-id", "eci-1", "--role-arn", "r"));

        assertThat(run.success()).isFalse();
        assertThat(run.output())
                .contains("This is the real cloud, cn-hangzhou. About to commit a container, with", "eci-1")
                .endsWith("Nothing was done." + System.lineSeparator());
    }

    @Test
    void namesAnUnknownArgumentAndTheKnownOnes() {
        Run run = Run.of(ListImages::run, "--zone", "a");

        assertThat(run.success()).isFalse();
        assertThat(run.output()).contains("There is no argument --zone.", "--live", "--vswitch-id");
    }

    @Test
    void takesSettingsFromArgumentsBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("EXAMPLE_NAME", "theirs", "EXAMPLE_TAG", "2.0");
        Settings settings = Settings.of(List.of("--name", "mine"), environment);

        assertThat(settings.get(Setting.NAME)).isEqualTo("mine");
        assertThat(settings.get(Setting.TAG)).isEqualTo("2.0");
        assertThat(settings.get(Setting.REGION)).isEqualTo("cn-hangzhou");
    }

    @ParameterizedTest
    @CsvSource({"y, true", "' YES ', true", "n, false", "'', false", ", false"})
    void onlyAYesIsConsent(String line, boolean consent) {
        ByteArrayInputStream in =
                new ByteArrayInputStream((line == null ? "" : line + "\n").getBytes(StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        assertThat(new Consent(in, out).getAsBoolean()).isEqualTo(consent);
    }

    private static Run live(List<String> arguments) {
        return Run.of(
                "commit a container",
                () -> false,
                (cloud, out) -> out.println("must not run"),
                arguments,
                Setting.CONTAINER_GROUP_ID,
                Setting.ROLE_ARN);
    }
}
