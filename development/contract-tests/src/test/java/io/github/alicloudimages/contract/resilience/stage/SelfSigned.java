package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.testing.ChildProcess;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** TLS with a certificate that nobody has reason to trust. */
public final class SelfSigned {

    private static final String PASSWORD = "changeit";
    private static KeyStore store;
    private static SSLContext context;

    private SelfSigned() {}

    /** A socket that listens on loopback. */
    public static ServerSocket serverSocket() throws IOException, GeneralSecurityException, InterruptedException {
        return context().getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** The certificate: for 127.0.0.1, and for no name. */
    public static X509Certificate certificate() throws IOException, GeneralSecurityException, InterruptedException {
        return (X509Certificate) keys().getCertificate("server");
    }

    private static synchronized KeyStore keys() throws IOException, GeneralSecurityException, InterruptedException {
        if (store == null) {
            store = keyStore();
        }
        return store;
    }

    private static synchronized SSLContext context()
            throws IOException, GeneralSecurityException, InterruptedException {
        if (context == null) {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(keys(), PASSWORD.toCharArray());
            SSLContext made = SSLContext.getInstance("TLS");
            made.init(keys.getKeyManagers(), null, null);
            context = made;
        }
        return context;
    }

    private static KeyStore keyStore() throws IOException, GeneralSecurityException, InterruptedException {
        Path directory = Files.createTempDirectory("self-signed");
        Path file = directory.resolve("keys.p12");
        ChildProcess.run(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        Files.delete(file);
        Files.delete(directory);
        return store;
    }
}
