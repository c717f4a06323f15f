package io.github.alicloudimages.core.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/** A server on this machine that says "hello" to every request, with or without TLS, and keeps what it was asked. */
final class RecordingServer extends Listening {

    /** What the server was asked, and by whom. */
    record Seen(
            String path,
            Map<String, String> headers,
            String body,
            @Nullable String client) {}

    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    private RecordingServer(ServerSocket listening) {
        super(listening);
    }

    static RecordingServer plain() throws IOException {
        return new RecordingServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    static RecordingServer tls(HeldCertificate certificate) throws Exception {
        return tls(certificate, null, "TLSv1.2", "TLSv1.3");
    }

    /** A server that wants to see a client's certificate if it trusts anybody to issue one. */
    static RecordingServer tls(HeldCertificate certificate, @Nullable X509Certificate clients, String... versions)
            throws Exception {
        SSLServerSocket listening = (SSLServerSocket) TestCertificates.serverContext(certificate, clients)
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listening.setEnabledProtocols(versions);
        listening.setNeedClientAuth(clients != null);
        return new RecordingServer(listening);
    }

    @Override
    void serve(Socket client) throws IOException {
        try {
            answerAll(client);
        } catch (ProtocolException noHttp) {
            write(client, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        }
    }

    private void answerAll(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        RequestHead head;
        while ((head = RequestHead.read(in)) != null) {
            String body = new String(in.readNBytes(head.length()), StandardCharsets.UTF_8);
            seen.add(new Seen(head.target(), head.headers(), body, certified(client)));
            write(client, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
            if ("close".equals(head.headers().get("connection"))) {
                return;
            }
        }
    }

    private static @Nullable String certified(Socket client) {
        try {
            return client instanceof SSLSocket tls
                    ? tls.getSession().getPeerPrincipal().getName()
                    : null;
        } catch (SSLPeerUnverifiedException none) {
            return null;
        }
    }

    List<Seen> seen() {
        return seen;
    }
}
