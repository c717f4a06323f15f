package io.github.alicloudimages.core.http;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Enumeration;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.jspecify.annotations.Nullable;

/** Makes key managers of a client's own key and certificate, and finds out early if they are none. */
final class ClientIdentity {

    private ClientIdentity() {}

    static KeyManager[] of(PrivateKey key, List<X509Certificate> chain) {
        if (chain.isEmpty()) {
            throw new ConfigurationException("A client identity needs its certificate.");
        }
        char[] unused = {};
        try {
            if (!belongTogether(key, chain.get(0).getPublicKey())) {
                throw new ConfigurationException(
                        "The first certificate of the client identity is not that of its key.");
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setKeyEntry("client", key, unused, chain.toArray(new X509Certificate[0]));
            return keyManagers(store, unused);
        } catch (GeneralSecurityException | IOException failure) {
            throw new ConfigurationException("The client identity cannot be used: " + failure.getMessage(), failure);
        }
    }

    static KeyManager[] of(KeyStore store, char[] password) {
        try {
            if (!hasKey(store)) {
                throw new ConfigurationException("The key store of the client identity has no private key in it.");
            }
            return keyManagers(store, password);
        } catch (UnrecoverableKeyException failure) {
            throw new ConfigurationException(
                    "The private key of the client identity cannot be read with this password.", failure);
        } catch (GeneralSecurityException failure) {
            throw new ConfigurationException(
                    "The key store of the client identity cannot be used: " + failure.getMessage(), failure);
        }
    }

    private static KeyManager[] keyManagers(KeyStore store, char[] password) throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, password);
        return factory.getKeyManagers();
    }

    private static boolean hasKey(KeyStore store) throws GeneralSecurityException {
        Enumeration<String> aliases = store.aliases();
        while (aliases.hasMoreElements()) {
            if (store.isKeyEntry(aliases.nextElement())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the one signs the other accepts; kinds of keys that are not known here are taken as they are. */
    private static boolean belongTogether(PrivateKey key, PublicKey certified) throws GeneralSecurityException {
        if (!key.getAlgorithm().equals(certified.getAlgorithm())) {
            return false;
        }
        String algorithm = signatureAlgorithm(key.getAlgorithm());
        if (algorithm == null) {
            return true;
        }
        byte[] text = "Do they belong together?".getBytes(StandardCharsets.US_ASCII);
        Signature signing = Signature.getInstance(algorithm);
        signing.initSign(key);
        signing.update(text);
        byte[] signed = signing.sign();
        Signature verifying = Signature.getInstance(algorithm);
        verifying.initVerify(certified);
        verifying.update(text);
        return verifying.verify(signed);
    }

    private static @Nullable String signatureAlgorithm(String keyAlgorithm) {
        return switch (keyAlgorithm) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            case "EdDSA" -> "EdDSA";
            default -> null;
        };
    }
}
