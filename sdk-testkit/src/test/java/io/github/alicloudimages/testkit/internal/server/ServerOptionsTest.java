package io.github.alicloudimages.testkit.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerOptionsTest {

    @Test
    void everythingHasADefault() {
        ServerOptions options = ServerOptions.of(List.of());

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.buildTime()).isEqualTo(Duration.ofSeconds(10));
        assertThat(options.accessKeyId()).isNull();
        assertThat(options.acceptUnsigned()).isFalse();
        assertThat(options.help()).isFalse();
    }

    @Test
    void aValueFollowsAsAnArgumentOrAfterAnEqualsSign() {
        ServerOptions options = ServerOptions.of(List.of(
                "--port",
                "0",
                "--access-key-id=id",
                "--access-key-secret",
                "a=b",
                "--build-time=5m",
                "--accept-unsigned",
                "--help"));

        assertThat(options.port()).isZero();
        assertThat(options.accessKeyId()).isEqualTo("id");
        assertThat(options.accessKeySecret()).isEqualTo("a=b");
        assertThat(options.buildTime()).isEqualTo(Duration.ofMinutes(5));
        assertThat(options.acceptUnsigned()).isTrue();
        assertThat(options.help()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"250ms, PT0.25S", "0s, PT0S", "90s, PT1M30S", "1m, PT1M", "2h, PT2H"})
    void timesHaveAUnit(String text, Duration time) {
        assertThat(ServerOptions.of(List.of("--build-time", text)).buildTime()).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "--zone a, There is no option --zone.",
                "8080, There is no option 8080.",
                "--port, --port needs a value.",
                "--port --help, --port needs a value.",
                "--port=, --port needs a value.",
                "--port http, \"--port has to be a number from 0 to 65535, not http.\"",
                "--port 65536, \"--port has to be a number from 0 to 65535, not 65536.\"",
                "--port -1, \"--port has to be a number from 0 to 65535, not -1.\"",
                "--build-time 10, \"--build-time has to be a number with ms, s, m or h, such as 20s, not 10.\"",
                "--build-time -1s, \"--build-time has to be a number with ms, s, m or h, such as 20s, not -1s.\"",
                "--accept-unsigned=no, --accept-unsigned takes no value.",
                "--access-key-secret, --access-key-secret needs a value."
            })
    void saysWhatCannotBeUnderstood(String line, String message) {
        assertThatThrownBy(() -> ServerOptions.of(List.of(line.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
