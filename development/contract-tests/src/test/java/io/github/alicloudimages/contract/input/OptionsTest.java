package io.github.alicloudimages.contract.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.ConfigurationException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that cannot be. */
class OptionsTest {

    private final PlayedTransport transport = PlayedTransport.answering(200, "{\"RequestId\":\"r\"}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "authorization",
                "Content-Type",
                "content-length",
                "Transfer-Encoding",
                "Accept",
                "X-Acs-Action",
                "x-acs-version",
                "X-ACS-DATE",
                "x-acs-signature-nonce",
                "x-acs-content-sha256",
                "x-acs-security-token",
                "x-acs-bearer-token"
            })
    void a_header_that_the_sdk_sets_itself_is_refused(String name) {
        assertThatThrownBy(() -> RequestOptions.builder().header(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name.toLowerCase(Locale.ROOT));
    }

    @Test
    void the_user_agent_is_refused_or_sent_but_not_dropped_without_a_word() {
        RequestOptions.Builder options = RequestOptions.builder();
        Throwable refusal = catchThrowable(() -> options.header("User-Agent", "mine/1.0"));
        if (refusal == null) {
            Call.DESCRIBE_IMAGE_CACHES.send(transport, options.build());
            assertThat(transport.first().headers().get("user-agent")).contains("mine/1.0");
        } else {
            assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb: c", "a\nb", "a\rb", "a\u0000b", "caf\u00e9", "\u007f"})
    void a_header_value_that_cannot_travel_is_refused_without_being_shown(String value) {
        assertThatThrownBy(() -> RequestOptions.builder().header("x-acs-trace", "hidden" + value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x-acs-trace")
                .message()
                .doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "caf\u00e9"})
    void a_header_name_that_is_none_is_refused(String name) {
        assertThatThrownBy(() -> RequestOptions.builder().header(name, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_further_parameter_needs_a_name_and_a_value() {
        assertThatThrownBy(() -> RequestOptions.builder().parameter("", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RequestOptions.builder().parameter("Name", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Name");
    }

    @Test
    void time_limits_are_longer_than_zero() {
        for (Duration wrong : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1)}) {
            assertThatThrownBy(() -> RequestOptions.builder().callTimeout(wrong))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Clients.eci(transport).callTimeout(wrong).build())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("callTimeout");
            assertThatThrownBy(
                            () -> Clients.eci(transport).connectTimeout(wrong).build())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("connectTimeout");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "caf\u00e9"})
    void a_user_agent_suffix_that_cannot_travel_is_refused(String suffix) {
        assertThatThrownBy(() -> Clients.eci(transport).userAgentSuffix(suffix).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("userAgentSuffix");
    }
}
