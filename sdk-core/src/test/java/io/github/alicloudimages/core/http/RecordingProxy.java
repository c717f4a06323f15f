package io.github.alicloudimages.core.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy on this machine: opens tunnels and passes plain requests on, every one to the same server whatever host
 * was named, and keeps what it was asked.
 */
final class RecordingProxy extends Listening {

    private final List<RequestHead> seen = new CopyOnWriteArrayList<>();
    private final int target;
    private volatile @Nullable String authorization;
    private volatile @Nullable String refusal;
    private volatile boolean silent;

    /** A proxy before the server at this port. */
    RecordingProxy(int target) throws IOException {
        super(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        this.target = target;
    }

    /** Answers 407 to whoever does not send this header. */
    RecordingProxy demanding(String value) {
        authorization = value;
        return this;
    }

    /** Answers everything with this status line. */
    RecordingProxy refusing(String value) {
        refusal = value;
        return this;
    }

    /** Answers nothing. */
    RecordingProxy silent() {
        silent = true;
        return this;
    }

    ProxyOptions options() {
        return ProxyOptions.http("127.0.0.1", port());
    }

    List<RequestHead> seen() {
        return seen;
    }

    @Override
    void serve(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        RequestHead request;
        while ((request = RequestHead.read(in)) != null) {
            seen.add(request);
            if (silent) {
                continue;
            }
            String status = statusOfRefusal(request);
            if (status == null) {
                forward(request, client);
                return;
            }
            in.readNBytes(request.length());
            write(
                    client,
                    "HTTP/1.1 " + status
                            + "\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 2\r\n\r\nno");
        }
    }

    private @Nullable String statusOfRefusal(RequestHead request) {
        String demanded = authorization;
        return demanded != null && !demanded.equals(request.headers().get("proxy-authorization"))
                ? "407 Proxy Authentication Required"
                : refusal;
    }

    private void forward(RequestHead request, Socket client) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            closeAtEnd(server);
            if (request.line().startsWith("CONNECT ")) {
                write(client, "HTTP/1.1 200 Connection established\r\n\r\n");
                start(() -> pump(client, server));
            } else {
                write(server, passedOn(request));
                server.getOutputStream().write(client.getInputStream().readNBytes(request.length()));
            }
            pump(server, client);
        }
    }

    private static String passedOn(RequestHead request) {
        String url = request.target();
        String path = url.substring(url.indexOf('/', "http://".length()));
        StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\n");
        request.headers().forEach((name, value) -> {
            if (!name.startsWith("proxy-") && !name.equals("connection")) {
                head.append(name).append(": ").append(value).append("\r\n");
            }
        });
        return head.append("connection: close\r\n\r\n").toString();
    }
}
