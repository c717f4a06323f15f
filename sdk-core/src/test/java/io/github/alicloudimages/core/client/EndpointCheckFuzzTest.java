package io.github.alicloudimages.core.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.testing.RandomText;
import io.github.alicloudimages.testing.Seed;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given as an endpoint: scheme, host and port of it, or a clear refusal, without a password. */
@Timeout(60)
class EndpointCheckFuzzTest {

    private static final int TRIALS = 3000;
    private static final String PASSWORD = "5ecret-in-a-url";

    static Stream<Long> seeds() {
        return Seed.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_uri_is_an_endpoint_or_is_refused(long seed) {
        Seed.trials(seed, TRIALS, random -> {
            String scheme = random.nextInt(4) == 0 ? RandomText.whole(random) : random.nextBoolean() ? "https" : "http";
            String user = random.nextInt(3) == 0 ? RandomText.whole(random) + ":" + PASSWORD + "@" : "";
            URI given;
            try {
                given = new URI(scheme + (random.nextInt(8) == 0 ? ":" : "://") + user + RandomText.whole(random));
            } catch (URISyntaxException none) {
                return;
            }
            try {
                URI endpoint = EndpointCheck.of(given, random.nextBoolean());
                assertThat(endpoint.toString()).matches("https?://[^/?#@\\s]+");
            } catch (ConfigurationException refused) {
                assertThat(refused.getMessage()).contains("endpoint").doesNotContain(PASSWORD);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://user:5ecret-in-a-url@my_host",
                "user:5ecret-in-a-url@host",
                "https://us/er:5ecret-in-a-url@host",
                "https://user:5ecret-in-a-url@host:99999",
                "http://user:5ecret-in-a-url@example.com/"
            })
    void a_password_is_not_shown_where_no_user_is_recognised(String given) {
        assertThatThrownBy(() -> EndpointCheck.of(URI.create(given), false))
                .isInstanceOf(ConfigurationException.class)
                .message()
                .doesNotContain(PASSWORD);
    }
}
