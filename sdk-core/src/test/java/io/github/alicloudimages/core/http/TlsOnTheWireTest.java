package io.github.alicloudimages.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.http.TransportFailure.Reason;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real TLS servers on this machine. */
class TlsOnTheWireTest {

    private static final HeldCertificate AUTHORITY = TestCertificates.AUTHORITY;

    private static TlsOptions.Builder trusting() {
        return TlsOptions.builder().trustCertificates(List.of(AUTHORITY.certificate()));
    }

    private static OkHttpTransport transport(TlsOptions tls) {
        return OkHttpTransport.builder().tls(tls).build();
    }

    private static HttpRequest to(RecordingServer server) {
        return Sending.post("https://localhost:" + server.port() + "/");
    }

    private static void assertNothingSent(TransportFailure failure, Reason reason) {
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.reason().requestMayHaveBeenSent()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_added_authority_is_trusted(Sending sending) throws Exception {
        try (RecordingServer server = RecordingServer.tls(TestCertificates.SERVER);
                OkHttpTransport transport = transport(trusting().build())) {
            assertThat(sending.send(transport, to(server)).status()).isEqualTo(200);
        }
    }

    @Test
    void a_certificate_itself_can_be_trusted() throws Exception {
        TlsOptions tls = TlsOptions.builder()
                .trustCertificates(List.of(TestCertificates.SERVER.certificate()))
                .build();
        try (RecordingServer server = RecordingServer.tls(TestCertificates.SERVER);
                OkHttpTransport transport = transport(tls)) {
            assertThat(transport.send(to(server)).status()).isEqualTo(200);
        }
    }

    @Test
    void the_authorities_of_the_jdk_stay_trusted(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("jdk.p12");
        KeyStore ofTheJdk = KeyStore.getInstance("PKCS12");
        ofTheJdk.load(null, null);
        ofTheJdk.setCertificateEntry("other", TestCertificates.OTHER_AUTHORITY.certificate());
        try (OutputStream out = Files.newOutputStream(file)) {
            ofTheJdk.store(out, "changeit".toCharArray());
        }
        try (RecordingServer ofOther = RecordingServer.tls(TestCertificates.SERVER_OF_OTHER);
                RecordingServer ofAdded = RecordingServer.tls(TestCertificates.SERVER)) {
            System.setProperty("javax.net.ssl.trustStore", file.toString());
            System.setProperty("javax.net.ssl.trustStorePassword", "changeit");
            try (OkHttpTransport transport = transport(trusting().build())) {
                assertThat(transport.send(to(ofOther)).status()).isEqualTo(200);
                assertThat(transport.send(to(ofAdded)).status()).isEqualTo(200);
            } finally {
                System.clearProperty("javax.net.ssl.trustStore");
                System.clearProperty("javax.net.ssl.trustStorePassword");
            }
            try (OkHttpTransport transport = transport(trusting().build())) {
                assertNothingSent(Sending.BLOCKING.fail(transport, to(ofOther)), Reason.UNTRUSTED);
            }
        }
    }

    @Test
    void all_authorities_of_the_jdk_are_among_the_trusted() throws Exception {
        assertThat(AddedTrust.of(List.of(AUTHORITY.certificate())).getAcceptedIssuers())
                .hasSizeGreaterThan(10)
                .contains(AddedTrust.of(List.of()).getAcceptedIssuers())
                .contains(AUTHORITY.certificate());
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_authority_is_not_trusted(Sending sending) throws Exception {
        TlsOptions nothing = TlsOptions.builder().trustCertificates(List.of()).build();
        for (TlsOptions tls : List.of(trusting().build(), nothing)) {
            try (RecordingServer server = RecordingServer.tls(TestCertificates.SERVER_OF_OTHER);
                    OkHttpTransport transport = transport(tls)) {
                assertNothingSent(sending.fail(transport, to(server)), Reason.UNTRUSTED);
                assertThat(server.seen()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_certificate_for_another_host_is_not_trusted(Sending sending) throws Exception {
        try (RecordingServer server = RecordingServer.tls(TestCertificates.SERVER_ELSEWHERE);
                OkHttpTransport transport = transport(trusting().build())) {
            assertNothingSent(sending.fail(transport, to(server)), Reason.UNTRUSTED);
            assertThat(server.seen()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_certificate_that_has_ended_is_not_trusted(Sending sending) throws Exception {
        try (RecordingServer server = RecordingServer.tls(TestCertificates.SERVER_OF_YESTERDAY);
                OkHttpTransport transport = transport(trusting().build())) {
            assertNothingSent(sending.fail(transport, to(server)), Reason.UNTRUSTED);
            assertThat(server.seen()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void a_client_shows_its_certificate(String version) throws Exception {
        char[] password = "s3cret".toCharArray();
        HeldCertificate client = TestCertificates.CLIENT;
        List<TlsOptions> options = List.of(
                trusting()
                        .clientIdentity(client.keyPair().getPrivate(), List.of(client.certificate()))
                        .build(),
                trusting()
                        .clientIdentity(TestCertificates.keyStore(client, password), password)
                        .build());
        for (TlsOptions tls : options) {
            try (RecordingServer server =
                            RecordingServer.tls(TestCertificates.SERVER, AUTHORITY.certificate(), version);
                    OkHttpTransport transport = transport(tls)) {
                assertThat(transport.send(to(server)).status()).isEqualTo(200);
                assertThat(server.seen())
                        .singleElement()
                        .satisfies(seen -> assertThat(seen.client()).contains("CN=client.example.test"));
            }
        }
    }

    @Test
    void a_server_that_wants_a_certificate_gets_no_request_without_one() throws Exception {
        try (RecordingServer server = RecordingServer.tls(TestCertificates.SERVER, AUTHORITY.certificate(), "TLSv1.2");
                OkHttpTransport transport = transport(trusting().build())) {
            assertNothingSent(Sending.BLOCKING.fail(transport, to(server)), Reason.TLS);
            assertThat(server.seen()).isEmpty();
        }
    }

    /** From TLS 1.3 on a client has sent its request by the time it hears what is wrong with the handshake. */
    @Test
    void a_refusal_that_crosses_the_request_leaves_open_whether_it_arrived() throws Exception {
        try (RecordingServer server = RecordingServer.tls(TestCertificates.SERVER, AUTHORITY.certificate(), "TLSv1.3");
                OkHttpTransport transport = transport(trusting().build())) {
            TransportFailure failure = Sending.BLOCKING.fail(transport, to(server));

            assertThat(failure.reason()).isEqualTo(Reason.BROKEN);
            assertThat(failure.reason().requestMayHaveBeenSent()).isTrue();
            assertThat(server.seen()).isEmpty();
        }
    }

    @Test
    void an_older_version_than_the_least_is_refused() throws Exception {
        TlsOptions newest = trusting().minimumVersion(TlsVersion.TLS_1_3).build();
        try (RecordingServer old = RecordingServer.tls(TestCertificates.SERVER, null, "TLSv1.2");
                RecordingServer current = RecordingServer.tls(TestCertificates.SERVER);
                OkHttpTransport strict = transport(newest);
                OkHttpTransport usual = transport(trusting().build())) {
            assertNothingSent(Sending.BLOCKING.fail(strict, to(old)), Reason.TLS);
            assertThat(old.seen()).isEmpty();
            assertThat(strict.send(to(current)).status()).isEqualTo(200);
            assertThat(usual.send(to(old)).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_speaks_no_tls_is_a_failure_of_the_handshake(Sending sending) throws Exception {
        try (RecordingServer server = RecordingServer.plain();
                OkHttpTransport transport = OkHttpTransport.create()) {
            assertNothingSent(sending.fail(transport, to(server)), Reason.TLS);
        }
    }

    @Test
    void a_server_that_says_nothing_cannot_be_connected_to() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                OkHttpTransport transport = OkHttpTransport.create()) {
            HttpRequest request =
                    Sending.post("https://localhost:" + silent.getLocalPort() + "/", Duration.ofMillis(150));

            assertNothingSent(Sending.BLOCKING.fail(transport, request), Reason.CONNECT);
        }
    }

    @Test
    void plain_http_still_works_with_tls_options() throws Exception {
        TlsOptions newest = trusting().minimumVersion(TlsVersion.TLS_1_3).build();
        try (RecordingServer server = RecordingServer.plain();
                OkHttpTransport transport = transport(newest)) {
            HttpRequest request = Sending.post("http://localhost:" + server.port() + "/");

            assertThat(transport.send(request).status()).isEqualTo(200);
        }
    }
}
