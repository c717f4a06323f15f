package io.github.alicloudimages.core.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.http.TransportFailure.Reason;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real proxy before real servers, all of them on this machine; the proxy alone knows where the host is. */
class ThroughProxyTest {

    private static final String HOST = TestCertificates.HOST;
    private static final String BASIC = "Basic " + Base64.getEncoder().encodeToString("user:p@ß:word".getBytes(UTF_8));
    private static final String HEADER = "proxy-authorization";
    private static final TlsOptions TRUSTING = TlsOptions.builder()
            .trustCertificates(List.of(TestCertificates.AUTHORITY.certificate()))
            .build();

    @SuppressWarnings("NullAway.Init")
    private static RecordingServer tls;

    @SuppressWarnings("NullAway.Init")
    private static RecordingServer plain;

    @BeforeAll
    static void start() throws Exception {
        tls = RecordingServer.tls(TestCertificates.SERVER);
        plain = RecordingServer.plain();
    }

    @AfterAll
    static void stop() throws Exception {
        tls.close();
        plain.close();
    }

    private static OkHttpTransport transport(ProxyOptions proxy) {
        return OkHttpTransport.builder().proxy(proxy).tls(TRUSTING).build();
    }

    private static ProxyOptions withCredentials(RecordingProxy proxy) {
        return proxy.options().withCredentials("user", "p@ß:word");
    }

    @ParameterizedTest
    @EnumSource
    void https_goes_through_a_tunnel(Sending sending) throws Exception {
        tls.seen().clear();
        try (RecordingProxy proxy = new RecordingProxy(tls.port());
                OkHttpTransport transport = transport(proxy.options())) {
            HttpResponse first = sending.send(transport, Sending.post("https://" + HOST + "/a?b=c"));
            HttpResponse second = sending.send(transport, Sending.post("https://" + HOST + "/"));

            assertThat(first.body()).asString(UTF_8).isEqualTo("hello");
            assertThat(second.status()).isEqualTo(200);
            assertThat(proxy.seen()).singleElement().satisfies(seen -> {
                assertThat(seen.line()).isEqualTo("CONNECT api.example.test:443 HTTP/1.1");
                assertThat(seen.headers()).doesNotContainKeys("proxy-authorization", "x-acs-action");
            });
            assertThat(tls.seen()).hasSize(2);
            assertThat(tls.seen().get(0).path()).isEqualTo("/a?b=c");
            assertThat(tls.seen().get(0).body()).isEqualTo("a=b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void credentials_open_the_tunnel_and_stay_out_of_it(Sending sending) throws Exception {
        tls.seen().clear();
        try (RecordingProxy proxy = new RecordingProxy(tls.port()).demanding(BASIC);
                OkHttpTransport transport = transport(withCredentials(proxy))) {
            HttpResponse response = sending.send(transport, Sending.post("https://" + HOST + "/"));

            assertThat(response.status()).isEqualTo(200);
            assertThat(proxy.seen())
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.headers()).containsEntry("proxy-authorization", BASIC));
            assertThat(tls.seen())
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.headers()).doesNotContainKey(HEADER));
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrong_credentials_are_sent_once(Sending sending) throws Exception {
        tls.seen().clear();
        try (RecordingProxy proxy = new RecordingProxy(tls.port()).demanding("Basic other");
                OkHttpTransport transport = transport(withCredentials(proxy))) {
            TransportFailure failure = sending.fail(transport, Sending.post("https://" + HOST + "/"));

            assertThat(failure.reason()).isEqualTo(Reason.PROXY);
            assertThat(failure.reason().requestMayHaveBeenSent()).isFalse();
            assertThat(proxy.seen()).hasSize(1);
            assertThat(tls.seen()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"407 Proxy Authentication Required", "403 Forbidden", "502 Bad Gateway", "302 Found"})
    void a_refused_tunnel_is_a_failure_of_the_proxy(String status) throws Exception {
        try (RecordingProxy proxy = new RecordingProxy(tls.port()).refusing(status);
                OkHttpTransport transport = transport(proxy.options())) {
            TransportFailure failure = Sending.BLOCKING.fail(transport, Sending.post("https://" + HOST + "/"));

            assertThat(failure.reason()).isEqualTo(Reason.PROXY);
            assertThat(proxy.seen()).hasSize(1);
        }
    }

    @Test
    void a_silent_proxy_is_a_failure_of_the_proxy() throws Exception {
        try (RecordingProxy proxy = new RecordingProxy(tls.port()).silent();
                OkHttpTransport transport = transport(proxy.options())) {
            HttpRequest request = Sending.post("https://" + HOST + "/", Duration.ofMillis(150));

            assertThat(Sending.BLOCKING.fail(transport, request).reason()).isEqualTo(Reason.PROXY);
        }
    }

    @Test
    void a_proxy_that_is_not_there_is_a_failure_of_the_proxy() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        try (OkHttpTransport transport = transport(ProxyOptions.http("127.0.0.1", port))) {
            for (String scheme : List.of("https", "http")) {
                TransportFailure failure = Sending.BLOCKING.fail(transport, Sending.post(scheme + "://" + HOST + "/"));

                assertThat(failure.reason()).isEqualTo(Reason.PROXY);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void plain_http_is_handed_to_the_proxy_with_credentials_that_are_not_passed_on(Sending sending) throws Exception {
        plain.seen().clear();
        try (RecordingProxy proxy = new RecordingProxy(plain.port()).demanding(BASIC);
                OkHttpTransport transport = transport(withCredentials(proxy))) {
            HttpResponse response = sending.send(transport, Sending.post("http://" + HOST + "/a?b=c"));

            assertThat(response.body()).asString(UTF_8).isEqualTo("hello");
            assertThat(proxy.seen()).singleElement().satisfies(seen -> {
                assertThat(seen.line()).isEqualTo("POST http://api.example.test/a?b=c HTTP/1.1");
                assertThat(seen.headers()).containsEntry("proxy-authorization", BASIC);
            });
            assertThat(plain.seen()).singleElement().satisfies(seen -> {
                assertThat(seen.path()).isEqualTo("/a?b=c");
                assertThat(seen.body()).isEqualTo("a=b");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_proxy_that_wants_other_credentials_for_plain_http_has_answered(boolean credentials) throws Exception {
        plain.seen().clear();
        try (RecordingProxy proxy = new RecordingProxy(plain.port()).demanding("Basic other");
                OkHttpTransport transport = transport(credentials ? withCredentials(proxy) : proxy.options())) {
            HttpResponse response = transport.send(Sending.post("http://" + HOST + "/"));

            assertThat(response.status()).isEqualTo(407);
            assertThat(proxy.seen()).hasSize(1);
            assertThat(plain.seen()).isEmpty();
        }
    }

    /** 0.0.0.0 is this machine too, but under none of the names that are never reached through a proxy. */
    @ParameterizedTest
    @CsvSource({"unused.test, 1", "0.0.0.0, 0", "0.0.0.0/8, 0", "*, 0"})
    void exceptions_go_past_the_proxy_without_credentials(String noProxy, int throughProxy) throws Exception {
        plain.seen().clear();
        try (RecordingProxy proxy = new RecordingProxy(plain.port());
                OkHttpTransport transport = transport(withCredentials(proxy).withNoProxy(noProxy))) {
            HttpResponse response = transport.send(Sending.post("http://0.0.0.0:" + plain.port() + "/"));

            assertThat(response.status()).isEqualTo(200);
            assertThat(proxy.seen()).hasSize(throughProxy);
            assertThat(plain.seen())
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.headers()).doesNotContainKey(HEADER));
        }
    }

    @Test
    void this_machine_is_reached_without_the_proxy_and_without_credentials() throws Exception {
        plain.seen().clear();
        tls.seen().clear();
        try (RecordingProxy proxy = new RecordingProxy(plain.port());
                OkHttpTransport transport = transport(withCredentials(proxy))) {
            transport.send(Sending.post("http://127.0.0.1:" + plain.port() + "/"));
            transport.send(Sending.post("http://localhost:" + plain.port() + "/"));
            transport.send(Sending.post("https://127.0.0.1:" + tls.port() + "/"));

            assertThat(proxy.seen()).isEmpty();
            assertThat(plain.seen())
                    .hasSize(2)
                    .allSatisfy(seen -> assertThat(seen.headers()).doesNotContainKey(HEADER));
            assertThat(tls.seen())
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.headers()).doesNotContainKey(HEADER));
        }
    }

    @Test
    @SuppressWarnings("try") // the settings hold while the block runs
    void settings_of_the_jvm_count_if_no_options_are_given() throws Exception {
        try (RecordingProxy proxy = new RecordingProxy(tls.port());
                ProxyProperties properties = ProxyProperties.only(
                        Map.of("https.proxyHost", "127.0.0.1", "https.proxyPort", String.valueOf(proxy.port())));
                OkHttpTransport transport =
                        OkHttpTransport.builder().tls(TRUSTING).build()) {
            assertThat(transport.send(Sending.post("https://" + HOST + "/")).status())
                    .isEqualTo(200);
            assertThat(proxy.seen()).hasSize(1);
        }
    }

    @Test
    void a_socks_proxy_gets_names_and_resolves_them() throws Exception {
        try (SocksProxy proxy = new SocksProxy(tls.port());
                OkHttpTransport transport = transport(
                        ProxyOptions.fromEnvironment(Map.of("HTTPS_PROXY", "socks5://127.0.0.1:" + proxy.port())))) {
            assertThat(transport.send(Sending.post("https://" + HOST + "/")).status())
                    .isEqualTo(200);
            assertThat(proxy.seen()).containsExactly("api.example.test:443");
        }
    }

    @Test
    void distrust_inside_the_tunnel_is_no_failure_of_the_proxy() throws Exception {
        tls.seen().clear();
        try (RecordingProxy proxy = new RecordingProxy(tls.port());
                OkHttpTransport transport =
                        OkHttpTransport.builder().proxy(proxy.options()).build()) {
            TransportFailure failure = Sending.BLOCKING.fail(transport, Sending.post("https://" + HOST + "/"));

            assertThat(failure.reason()).isEqualTo(Reason.UNTRUSTED);
            assertThat(tls.seen()).isEmpty();
        }
    }

    @Test
    void no_tls_inside_the_tunnel_is_no_failure_of_the_proxy() throws Exception {
        try (RecordingProxy proxy = new RecordingProxy(plain.port());
                OkHttpTransport transport = transport(proxy.options())) {
            TransportFailure failure = Sending.BLOCKING.fail(transport, Sending.post("https://" + HOST + "/"));

            assertThat(failure.reason()).isEqualTo(Reason.TLS);
        }
    }
}
