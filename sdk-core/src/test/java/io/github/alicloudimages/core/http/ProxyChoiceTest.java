package io.github.alicloudimages.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyChoiceTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> ENVIRONMENT =
            Map.of("HTTPS_PROXY", "env-tls:1", "HTTP_PROXY", "env:2", "NO_PROXY", "except.env");

    private record Row(
            String what,
            @Nullable ProxyOptions given,
            Map<String, String> properties,
            Map<String, String> environment,
            String url,
            String expected) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Row> rows() {
        ProxyOptions given = ProxyOptions.http("given", 9).withNoProxy("except.given");
        Map<String, String> both = Map.of(
                "https.proxyHost",
                "jvm-tls",
                "https.proxyPort",
                "3",
                "http.proxyHost",
                "jvm",
                "http.proxyPort",
                "4",
                "http.nonProxyHosts",
                "*.except.jvm");
        Map<String, String> httpsOnly = Map.of("https.proxyHost", "jvm-tls", "https.proxyPort", "3");
        Map<String, String> socks = Map.of("socksProxyHost", "jvm-socks");
        return List.of(
                new Row("nothing set", null, NOTHING, NOTHING, "https://a.com", "DIRECT"),
                new Row("environment, https", null, NOTHING, ENVIRONMENT, "https://a.com", "HTTP env-tls:1"),
                new Row("environment, http", null, NOTHING, ENVIRONMENT, "http://a.com", "HTTP env:2"),
                new Row("exception of the environment", null, NOTHING, ENVIRONMENT, "https://except.env", "DIRECT"),
                new Row("JVM, https", null, both, ENVIRONMENT, "https://a.com", "HTTP jvm-tls:3"),
                new Row("JVM, http", null, both, ENVIRONMENT, "http://a.com", "HTTP jvm:4"),
                new Row("exception of the JVM", null, both, ENVIRONMENT, "https://x.except.jvm", "DIRECT"),
                new Row(
                        "the environment's is none of the JVM's",
                        null,
                        both,
                        ENVIRONMENT,
                        "https://except.env",
                        "HTTP jvm-tls:3"),
                new Row("JVM for the other scheme", null, httpsOnly, ENVIRONMENT, "http://a.com", "HTTP env:2"),
                new Row("JVM without environment", null, httpsOnly, NOTHING, "http://a.com", "DIRECT"),
                new Row("SOCKS of the JVM", null, socks, ENVIRONMENT, "https://a.com", "SOCKS jvm-socks:1080"),
                new Row(
                        "an empty property is none",
                        null,
                        Map.of("https.proxyHost", ""),
                        ENVIRONMENT,
                        "https://a.com",
                        "HTTP env-tls:1"),
                new Row("given", given, both, ENVIRONMENT, "https://a.com", "HTTP given:9"),
                new Row("given, http", given, both, ENVIRONMENT, "http://a.com", "HTTP given:9"),
                new Row("exception given", given, both, ENVIRONMENT, "https://except.given", "DIRECT"),
                new Row(
                        "exceptions of others do not count",
                        given,
                        both,
                        ENVIRONMENT,
                        "https://x.except.jvm",
                        "HTTP given:9"),
                new Row("none", ProxyOptions.none(), both, ENVIRONMENT, "https://a.com", "DIRECT"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    @SuppressWarnings("try") // the settings hold while the block runs
    void options_go_before_the_jvm_and_the_jvm_before_the_environment(Row row) {
        try (ProxyProperties properties = ProxyProperties.only(row.properties)) {
            ProxyChoice choice = ProxyChoice.of(row.given, row.environment);

            assertThat(choose(choice, row.url)).containsExactly(row.expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost",
                "https://LOCALHOST:8443",
                "http://localhost.",
                "http://x.localhost",
                "http://127.0.0.1:8080",
                "http://127.5.6.7",
                "http://[::1]:8080",
                "http://[0:0:0:0:0:0:0:1]",
                "http://[::ffff:127.0.0.1]",
                "http://100.100.100.200/latest/meta-data/"
            })
    void this_machine_is_never_reached_through_a_proxy(String url) {
        Map<String, String> jvm = Map.of(
                "https.proxyHost", "jvm", "http.proxyHost", "jvm", "http.nonProxyHosts", "", "socksProxyHost", "jvm");
        ProxySelector everywhere = ProxySelector.of(InetSocketAddress.createUnresolved("application", 5));

        for (ProxyOptions given : new ProxyOptions[] {null, ProxyOptions.http("given", 9)}) {
            try (ProxyProperties properties = ProxyProperties.only(jvm)) {
                assertThat(choose(ProxyChoice.of(given, ENVIRONMENT), url)).containsExactly("DIRECT");
                properties.selector(everywhere);
                assertThat(choose(ProxyChoice.of(given, ENVIRONMENT), url)).containsExactly("DIRECT");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost.example.com",
                "http://mylocalhost",
                "http://128.0.0.1",
                "http://127.0.0.1.example.com",
                "http://100.100.100.201"
            })
    void what_only_looks_like_this_machine_is_reached_through_the_proxy(String url) {
        assertThat(choose(ProxyChoice.of(ProxyOptions.http("given", 9), NOTHING), url))
                .containsExactly("HTTP given:9");
    }

    @Test
    void a_selector_of_the_application_counts_as_setting_of_the_jvm() {
        ProxyChoice choice = ProxyChoice.of(null, ENVIRONMENT);
        try (ProxyProperties properties = ProxyProperties.only(NOTHING)) {
            properties.selector(new Selector("only.this"));
            assertThat(choose(choice, "https://only.this")).containsExactly("HTTP first:1", "HTTP second:2");
            assertThat(choose(choice, "https://other.host")).containsExactly("DIRECT");

            properties.selector(ProxySelector.of(null));
            assertThat(choose(choice, "https://a.com")).containsExactly("DIRECT");

            properties.selector(null);
            assertThat(choose(choice, "https://a.com")).containsExactly("HTTP env-tls:1");
        }
    }

    @Test
    void the_application_hears_of_failures_of_its_proxies_only() {
        Selector selector = new Selector("only.this");
        SocketAddress proxy = InetSocketAddress.createUnresolved("first", 1);
        try (ProxyProperties properties = ProxyProperties.only(NOTHING)) {
            properties.selector(selector);

            ProxyChoice.of(ProxyOptions.http("given", 9), NOTHING)
                    .connectFailed(URI.create("https://only.this"), proxy, new IOException("1"));
            ProxyChoice.of(null, NOTHING).connectFailed(URI.create("https://only.this"), proxy, new IOException("2"));
        }

        assertThat(selector.failures).containsExactly("2");
    }

    @Test
    void a_broken_environment_matters_only_if_it_counts() {
        Map<String, String> broken = Map.of("HTTP_PROXY", "gopher://proxy.corp");

        assertThat(ProxyChoice.of(ProxyOptions.none(), broken).hasCredentials()).isFalse();
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ProxyChoice.of(null, broken))
                .withMessageContaining("HTTP_PROXY");
    }

    private static List<String> choose(ProxyChoice choice, String url) {
        return choice.select(URI.create(url)).stream()
                .map(ProxyOptionsTest::describe)
                .toList();
    }

    private static final class Selector extends ProxySelector {

        private final String host;
        private final List<String> failures = new ArrayList<>();

        Selector(String host) {
            this.host = host;
        }

        @Override
        public List<Proxy> select(URI uri) {
            return uri.getHost().equals(host)
                    ? List.of(
                            new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("first", 1)),
                            new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("second", 2)))
                    : List.of();
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            failures.add(String.valueOf(failure.getMessage()));
        }
    }
}
