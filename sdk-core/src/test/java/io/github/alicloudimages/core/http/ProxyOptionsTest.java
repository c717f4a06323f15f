package io.github.alicloudimages.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyOptionsTest {

    private static final String HTTPS = "https://eci.aliyuncs.com";
    private static final String HTTP = "http://eci.aliyuncs.com";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # value                             | proxy                  | credentials
            http://proxy.corp:3128              | HTTP proxy.corp:3128   |
            HTTP://proxy.corp:3128/             | HTTP proxy.corp:3128   |
            http://proxy.corp:3128/path?a=b#c   | HTTP proxy.corp:3128   |
            proxy.corp:3128                     | HTTP proxy.corp:3128   |
            proxy.corp                          | HTTP proxy.corp:80     |
            http://proxy.corp                   | HTTP proxy.corp:80     |
            http://proxy.corp:                  | HTTP proxy.corp:80     |
            '  http://proxy.corp:3128  '        | HTTP proxy.corp:3128   |
            10.0.0.1:8080                       | HTTP 10.0.0.1:8080     |
            http://[fd00::1]:8080               | HTTP fd00:0:0:0:0:0:0:1:8080 |
            [fd00::1]                           | HTTP fd00:0:0:0:0:0:0:1:80 |
            http://user:p%40ss@proxy.corp:3128  | HTTP proxy.corp:3128   | user:p@ss
            user:pass@proxy.corp:3128           | HTTP proxy.corp:3128   | user:pass
            http://user@proxy.corp:3128         | HTTP proxy.corp:3128   | user:
            http://user:@proxy.corp:3128        | HTTP proxy.corp:3128   | user:
            http://@proxy.corp:3128             | HTTP proxy.corp:3128   |
            http://user:p@ss@proxy.corp:3128    | HTTP proxy.corp:3128   | user:p@ss
            http://user:a/b@proxy.corp:3128     | HTTP proxy.corp:3128   | user:a/b
            http://user:a:b@proxy.corp:3128     | HTTP proxy.corp:3128   | user:a:b
            http://us%65r:a+b%20c%3A@proxy.corp | HTTP proxy.corp:80     | user:a+b c:
            http://user:100%@proxy.corp         | HTTP proxy.corp:80     | user:100%
            http://user:50%2@proxy.corp         | HTTP proxy.corp:80     | user:50%2
            http://user:%zz@proxy.corp          | HTTP proxy.corp:80     | user:%zz
            http://user:%C3%A4ß@proxy.corp      | HTTP proxy.corp:80     | user:äß
            socks5://proxy.corp:1085            | SOCKS proxy.corp:1085  |
            socks5h://proxy.corp                | SOCKS proxy.corp:1080  |
            ''                                  | DIRECT                 |
            '   '                               | DIRECT                 |
            """)
    void a_variable_names_a_proxy(String value, String proxy, @Nullable String credentials) {
        Proxy chosen = choose(ProxyOptions.fromEnvironment(Map.of("HTTPS_PROXY", value)), HTTPS);

        assertThat(describe(chosen)).isEqualTo(proxy);
        assertThat(credentials(chosen)).isEqualTo(credentials);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:s3cret@proxy.corp:3128",
                "ftp://user:s3cret@proxy.corp",
                "socks4://proxy.corp",
                "socks5://user:s3cret@proxy.corp",
                "http://user:s3cret",
                "http://user:s3cret@",
                "http://user:s3cret@proxy.corp:port",
                "http://user:s3cret@proxy.corp:0",
                "http://user:s3cret@proxy.corp:65536",
                "http://user:s3cret@proxy corp",
                "http://us%3Aer:s3cret@proxy.corp",
                "user:s3cret://x@proxy.corp",
                "fd00::1",
                "http://[fd00::s3cret]:80",
                "http://[fd00::1",
                "://",
                "http://"
            })
    void what_is_no_proxy_is_refused_without_its_value(String value) {
        for (String name : new String[] {"https_proxy", "HTTPS_PROXY"}) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> ProxyOptions.fromEnvironment(Map.of(name, value)))
                    .withMessageContaining("HTTPS_PROXY")
                    .withMessageNotContaining("s3cret")
                    .withNoCause();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # https_proxy | HTTPS_PROXY | http_proxy | HTTP_PROXY | no_proxy         | NO_PROXY | for https | for http
            a:1           | b:2         | -          | -          | -                | -        | HTTP a:1  | DIRECT
            -             | b:2         | -          | -          | -                | -        | HTTP b:2  | DIRECT
            ' '           | b:2         | -          | -          | -                | -        | HTTP b:2  | DIRECT
            -             | -           | c:3        | d:4        | -                | -        | DIRECT    | HTTP c:3
            -             | -           | -          | d:4        | -                | -        | DIRECT    | HTTP d:4
            a:1           | -           | -          | d:4        | -                | -        | HTTP a:1  | HTTP d:4
            a:1           | -           | -          | d:4        | 'x.com, *.com'   | -        | DIRECT    | DIRECT
            a:1           | -           | -          | d:4        | -                | '*'      | DIRECT    | DIRECT
            a:1           | -           | -          | d:4        | x.com            | '*'      | HTTP a:1  | HTTP d:4
            a:1           | -           | -          | d:4        | '://,/9,aliyuncs.com:443' | - | DIRECT    | HTTP d:4
            -             | -           | -          | -          | x.com            | -        | DIRECT    | DIRECT
            """)
    void the_scheme_of_the_target_decides_and_lower_case_goes_first(
            @Nullable String httpsLower,
            @Nullable String httpsUpper,
            @Nullable String httpLower,
            @Nullable String httpUpper,
            @Nullable String noLower,
            @Nullable String noUpper,
            String forHttps,
            String forHttp) {
        Map<String, String> environment = new HashMap<>();
        put(environment, "https_proxy", httpsLower);
        put(environment, "HTTPS_PROXY", httpsUpper);
        put(environment, "http_proxy", httpLower);
        put(environment, "HTTP_PROXY", httpUpper);
        put(environment, "no_proxy", noLower);
        put(environment, "NO_PROXY", noUpper);

        ProxyOptions options = ProxyOptions.fromEnvironment(environment);

        assertThat(describe(choose(options, HTTPS))).isEqualTo(forHttps);
        assertThat(describe(choose(options, HTTP))).isEqualTo(forHttp);
    }

    @Test
    void credentials_of_options_replace_those_of_the_environment() {
        ProxyOptions options = ProxyOptions.fromEnvironment(Map.of("HTTPS_PROXY", "http://old:one@proxy.corp:3128"))
                .withCredentials("new", "ä:b");

        assertThat(credentials(choose(options, HTTPS))).isEqualTo("new:ä:b");
        assertThat(choose(options, HTTP)).isSameAs(Proxy.NO_PROXY);
        assertThat(options.hasCredentials()).isTrue();
    }

    @Test
    void exceptions_add_up_and_options_stay_as_they_are() {
        ProxyOptions first = ProxyOptions.http("proxy.corp", 3128);
        ProxyOptions second = first.withNoProxy("a.com, b.com").withNoProxy("c.com");

        assertThat(describe(choose(first, "https://a.com"))).isEqualTo("HTTP proxy.corp:3128");
        assertThat(choose(second, "https://a.com")).isSameAs(Proxy.NO_PROXY);
        assertThat(choose(second, "https://b.com")).isSameAs(Proxy.NO_PROXY);
        assertThat(choose(second, "https://c.com")).isSameAs(Proxy.NO_PROXY);
        assertThat(describe(choose(second, "https://d.com"))).isEqualTo("HTTP proxy.corp:3128");
    }

    @Test
    void text_has_no_credentials_in_it() {
        ProxyOptions options = ProxyOptions.http("proxy.corp", 3128)
                .withCredentials("me", "s3cret")
                .withNoProxy("*.internal");

        assertThat(options)
                .hasToString("ProxyOptions[https: HTTP proxy proxy.corp:3128 with credentials,"
                        + " http: HTTP proxy proxy.corp:3128 with credentials, no proxy for: [*.internal]]");
        assertThat(choose(options, HTTPS).toString()).doesNotContain("s3cret");
        assertThat(ProxyOptions.none()).hasToString("ProxyOptions[https: direct, http: direct, no proxy for: []]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                | 80
            http://proxy.corp | 80
            proxy.corp:3128   | 80
            user@proxy.corp   | 80
            proxy corp        | 80
            proxy.corp/       | 80
            proxy.corp        | 0
            proxy.corp        | -1
            proxy.corp        | 65536
            """)
    void bad_hosts_and_ports_are_refused(String host, int port) {
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> ProxyOptions.http(host, port));
    }

    @Test
    void bad_exceptions_and_users_are_refused() {
        ProxyOptions options = ProxyOptions.http("proxy.corp", 3128);
        ProxyOptions socks = ProxyOptions.fromEnvironment(Map.of("HTTPS_PROXY", "socks5://proxy.corp"));

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> options.withNoProxy("ok.com", "10.0.0.0/33"))
                .withMessageContaining("10.0.0.0/33");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> options.withCredentials("a:b", "s3cret"))
                .withMessageNotContaining("s3cret");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> socks.withCredentials("a", "s3cret"))
                .withMessageNotContaining("s3cret");
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }

    private static Proxy choose(ProxyOptions options, String url) {
        return options.proxyFor(Target.of(URI.create(url)));
    }

    static String describe(Proxy proxy) {
        return proxy.address() instanceof InetSocketAddress address
                ? proxy.type() + " " + address.getHostString() + ':' + address.getPort()
                : proxy.type().name();
    }

    private static @Nullable String credentials(Proxy proxy) {
        String authorization = AuthenticatedProxy.authorization(proxy);
        return authorization == null
                ? null
                : new String(
                        Base64.getDecoder().decode(authorization.substring("Basic ".length())), StandardCharsets.UTF_8);
    }
}
