package io.github.alicloudimages.core.http;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Whom to trust and who to be on TLS connections. Without any, the JDK's own authorities are trusted (or those of
 * {@code javax.net.ssl.trustStore}), nothing is shown to the server, and TLS 1.2 is the least that is spoken. The
 * server's certificate and its host name are always checked; there is no option against it. Immutable; may be given to
 * several clients, who then share what is costly to make.
 */
public final class TlsOptions {

    private final int trusted;
    private final boolean hasIdentity;
    private final TlsVersion minimumVersion;
    private final @Nullable X509TrustManager trustManager;
    private final @Nullable SSLSocketFactory socketFactory;

    private TlsOptions(Builder builder) {
        trusted = builder.trusted.size();
        hasIdentity = builder.identity != null;
        minimumVersion = builder.minimumVersion;
        if (trusted == 0 && !hasIdentity) {
            trustManager = null;
            socketFactory = null;
            return;
        }
        try {
            trustManager = AddedTrust.of(List.copyOf(builder.trusted));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(builder.identity, new TrustManager[] {trustManager}, null);
            socketFactory = context.getSocketFactory();
        } catch (GeneralSecurityException | IOException failure) {
            throw new ConfigurationException("The TLS options cannot be used: " + failure.getMessage(), failure);
        }
    }

    /**
     * Starts with the JDK's own authorities, no identity, and TLS 1.2 as the least version.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    void applyTo(OkHttpClient.Builder client) {
        if (minimumVersion == TlsVersion.TLS_1_3) {
            ConnectionSpec newest = new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
                    .tlsVersions(okhttp3.TlsVersion.TLS_1_3)
                    .build();
            client.connectionSpecs(List.of(newest, ConnectionSpec.CLEARTEXT));
        }
        if (socketFactory != null && trustManager != null) {
            client.sslSocketFactory(socketFactory, trustManager);
        }
    }

    /** Without keys and certificates. */
    @Override
    public String toString() {
        return "TlsOptions[" + trusted + " certificates trusted besides the JDK's, " + (hasIdentity ? "a" : "no")
                + " client identity, at least " + minimumVersion + ']';
    }

    /** Collects TLS options. Not thread-safe. */
    public static final class Builder {

        private final List<X509Certificate> trusted = new ArrayList<>();
        private KeyManager @Nullable [] identity;
        private TlsVersion minimumVersion = TlsVersion.TLS_1_2;

        private Builder() {}

        /**
         * Trusts these besides the JDK's own authorities: the authority of a company, of a proxy that looks into TLS, or
         * a server's certificate itself. May be called several times.
         *
         * @param value added to those given before
         * @return this builder
         * @throws ConfigurationException if one is missing
         */
        public Builder trustCertificates(List<X509Certificate> value) {
            for (X509Certificate certificate : value) {
                if (certificate == null) {
                    throw new ConfigurationException("One of the certificates to trust is null.");
                }
            }
            trusted.addAll(value);
            return this;
        }

        /**
         * Shows this certificate to servers that ask for one. Replaces an identity that was given before.
         *
         * @param key the key of the first certificate
         * @param chain the client's own certificate first, then those that lead to the authority the server knows
         * @return this builder
         * @throws ConfigurationException if they do not belong together, or cannot be used
         */
        public Builder clientIdentity(PrivateKey key, List<X509Certificate> chain) {
            identity = ClientIdentity.of(key, List.copyOf(chain));
            return this;
        }

        /**
         * Shows the certificate in this key store to servers that ask for one; if it has several, one that the server
         * accepts. Replaces an identity that was given before.
         *
         * @param password that of the keys; it is not kept
         * @param store holds key and certificate; read now
         * @return this builder
         * @throws ConfigurationException if the store has no key in it, or they cannot be read with this password
         */
        public Builder clientIdentity(KeyStore store, char[] password) {
            identity = ClientIdentity.of(store, password);
            return this;
        }

        /**
         * The least version of TLS that is spoken.
         *
         * @param value {@link TlsVersion#TLS_1_2} by default
         * @return this builder
         */
        public Builder minimumVersion(TlsVersion value) {
            minimumVersion = value;
            return this;
        }

        /**
         * Makes the options.
         *
         * @return the options
         * @throws ConfigurationException if the JDK cannot use them
         */
        public TlsOptions build() {
            return new TlsOptions(this);
        }
    }
}
