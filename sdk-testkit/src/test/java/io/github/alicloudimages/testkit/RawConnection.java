package io.github.alicloudimages.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are and reads until the other side closes. */
final class RawConnection {

    private RawConnection() {}

    static String send(FakeAlibabaCloud cloud, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), cloud.endpoint().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
