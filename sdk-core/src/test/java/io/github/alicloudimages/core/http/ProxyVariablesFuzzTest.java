package io.github.alicloudimages.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.testing.RandomText;
import io.github.alicloudimages.testing.Seed;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the environment says of proxies: a choice, or the exception that names the variable, without a password. */
@Timeout(60)
class ProxyVariablesFuzzTest {

    private static final int TRIALS = 2000;
    private static final String PASSWORD = "5ecret-of-a-proxy";
    private static final Target TARGET = Target.of(URI.create("https://eci.cn-hangzhou.aliyuncs.com"));

    static Stream<Long> seeds() {
        return Seed.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_proxy(long seed) {
        Seed.trials(seed, TRIALS, random -> {
            String user = random.nextBoolean() ? RandomText.whole(random) + ":" + PASSWORD + "@" : "";
            String scheme = random.nextBoolean() ? "http://" : RandomText.whole(random);
            String value = scheme + user + RandomText.whole(random);
            judge(Map.of(random.nextBoolean() ? "https_proxy" : "HTTPS_PROXY", value));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hosts_without_a_proxy(long seed) {
        Seed.trials(
                seed,
                TRIALS,
                random -> judge(Map.of(
                        "https_proxy",
                        "http://user:" + PASSWORD + "@proxy:3128",
                        "no_proxy",
                        RandomText.whole(random) + "," + RandomText.whole(random))));
    }

    private static void judge(Map<String, String> environment) {
        try {
            ProxyOptions options = ProxyOptions.fromEnvironment(environment);
            assertThat(options.proxyFor(TARGET)).isNotNull();
            assertThat(options.toString()).doesNotContain(PASSWORD);
        } catch (ConfigurationException refused) {
            assertThat(refused.getMessage()).containsIgnoringCase("proxy").doesNotContain(PASSWORD);
        }
    }
}
