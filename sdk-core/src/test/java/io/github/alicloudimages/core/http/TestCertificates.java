package io.github.alicloudimages.core.http;

import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/** Authorities and certificates that exist only while the tests run. */
final class TestCertificates {

    static final String HOST = "api.example.test";

    static final HeldCertificate AUTHORITY = authority("The authority");
    static final HeldCertificate OTHER_AUTHORITY = authority("Another authority");
    static final HeldCertificate SERVER = signedBy(AUTHORITY, HOST, "127.0.0.1", "localhost");
    static final HeldCertificate SERVER_OF_OTHER = signedBy(OTHER_AUTHORITY, HOST, "127.0.0.1", "localhost");
    static final HeldCertificate SERVER_ELSEWHERE = signedBy(AUTHORITY, "elsewhere.example.test");
    static final HeldCertificate SERVER_OF_YESTERDAY = new HeldCertificate.Builder()
            .commonName(HOST)
            .signedBy(AUTHORITY)
            .addSubjectAlternativeName(HOST)
            .addSubjectAlternativeName("127.0.0.1")
            .validityInterval(0, 1)
            .build();
    static final HeldCertificate CLIENT = signedBy(AUTHORITY, "client.example.test");

    private TestCertificates() {}

    private static HeldCertificate authority(String name) {
        return new HeldCertificate.Builder()
                .commonName(name)
                .certificateAuthority(0)
                .build();
    }

    private static HeldCertificate signedBy(HeldCertificate authority, String... names) {
        HeldCertificate.Builder certificate =
                new HeldCertificate.Builder().commonName(names[0]).signedBy(authority);
        for (String name : names) {
            certificate.addSubjectAlternativeName(name);
        }
        return certificate.build();
    }

    static KeyStore keyStore(HeldCertificate held, char[] password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("key", held.keyPair().getPrivate(), password, new X509Certificate[] {held.certificate()});
        return store;
    }

    static SSLContext serverContext(HeldCertificate server, @Nullable X509Certificate trusted) throws Exception {
        char[] password = {'x'};
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(keyStore(server, password), password);
        TrustManager[] trust = {AddedTrust.of(trusted == null ? List.of() : List.of(trusted))};
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust, null);
        return context;
    }
}
