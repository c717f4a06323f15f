package io.github.alicloudimages.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class TlsOptionsTest {

    private static final HeldCertificate CLIENT = TestCertificates.CLIENT;

    @Test
    void without_options_nothing_is_made() {
        OkHttpClient.Builder client = new OkHttpClient.Builder();

        TlsOptions.builder().trustCertificates(List.of()).build().applyTo(client);

        assertThat(client)
                .usingRecursiveComparison()
                .comparingOnlyFields("sslSocketFactoryOrNull", "connectionSpecs")
                .isEqualTo(new OkHttpClient.Builder());
    }

    @Test
    void text_has_no_key_in_it() {
        TlsOptions options = TlsOptions.builder()
                .trustCertificates(List.of(TestCertificates.AUTHORITY.certificate()))
                .clientIdentity(CLIENT.keyPair().getPrivate(), List.of(CLIENT.certificate()))
                .minimumVersion(TlsVersion.TLS_1_3)
                .build();

        assertThat(options)
                .hasToString(
                        "TlsOptions[1 certificates trusted besides the JDK's, a client identity, at least TLS_1_3]");
        assertThat(TlsOptions.builder().build())
                .hasToString(
                        "TlsOptions[0 certificates trusted besides the JDK's, no client identity, at least TLS_1_2]");
    }

    @Test
    void a_key_needs_its_own_certificate() throws Exception {
        TlsOptions.Builder builder = TlsOptions.builder();
        X509Certificate other = TestCertificates.SERVER.certificate();
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        assertRefused(() -> builder.clientIdentity(CLIENT.keyPair().getPrivate(), List.of()), "certificate");
        assertRefused(
                () -> builder.clientIdentity(CLIENT.keyPair().getPrivate(), List.of(other)), "not that of its key");
        assertRefused(
                () -> builder.clientIdentity(rsa.getPrivate(), List.of(CLIENT.certificate())), "not that of its key");
    }

    @Test
    void an_rsa_key_goes_with_its_certificate() {
        HeldCertificate rsa = new HeldCertificate.Builder().rsa2048().build();

        assertThat(TlsOptions.builder()
                        .clientIdentity(rsa.keyPair().getPrivate(), List.of(rsa.certificate()))
                        .build())
                .asString()
                .contains("a client identity");
    }

    @Test
    void a_key_store_needs_a_key_that_can_be_read() throws Exception {
        TlsOptions.Builder builder = TlsOptions.builder();
        char[] password = "s3cret".toCharArray();
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        empty.setCertificateEntry("trusted", CLIENT.certificate());
        KeyStore notLoaded = KeyStore.getInstance("PKCS12");
        KeyStore good = TestCertificates.keyStore(CLIENT, password);

        assertRefused(() -> builder.clientIdentity(empty, password), "no private key");
        assertRefused(() -> builder.clientIdentity(notLoaded, password), "cannot be used");
        assertRefused(() -> builder.clientIdentity(good, "wrong".toCharArray()), "password");
    }

    @Test
    void a_missing_certificate_is_refused() {
        assertRefused(() -> TlsOptions.builder().trustCertificates(Collections.singletonList(null)), "null");
    }

    private static void assertRefused(Runnable configuring, String why) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(configuring::run)
                .withMessageContaining(why)
                .withMessageNotContaining("s3cret");
    }
}
