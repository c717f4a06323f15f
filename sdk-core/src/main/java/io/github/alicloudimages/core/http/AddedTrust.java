package io.github.alicloudimages.core.http;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Makes the JDK's check of certificates start from more authorities than the JDK's own. */
final class AddedTrust {

    private AddedTrust() {}

    static X509TrustManager of(List<X509Certificate> more) throws GeneralSecurityException, IOException {
        X509TrustManager ofTheJdk = trustManager(null);
        if (more.isEmpty()) {
            return ofTheJdk;
        }
        KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
        all.load(null, null);
        add(all, "jdk-", List.of(ofTheJdk.getAcceptedIssuers()));
        add(all, "added-", more);
        return trustManager(all);
    }

    private static void add(KeyStore store, String prefix, List<X509Certificate> certificates)
            throws KeyStoreException {
        int number = 0;
        for (X509Certificate certificate : certificates) {
            store.setCertificateEntry(prefix + number, certificate);
            number++;
        }
    }

    /** The JDK's own if there is no store. */
    private static X509TrustManager trustManager(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return x509;
            }
        }
        throw new KeyStoreException("The JDK has no trust manager for X.509 certificates");
    }
}
