package io.github.alicloudimages.core.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A SOCKS 5 proxy on this machine: connects to the same server whatever host is named, and keeps the names. */
final class SocksProxy extends Listening {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final int target;

    SocksProxy(int target) throws IOException {
        super(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        this.target = target;
    }

    List<String> seen() {
        return seen;
    }

    @Override
    void serve(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        in.readByte();
        in.readNBytes(in.readByte());
        client.getOutputStream().write(new byte[] {5, 0}); // nobody has to say who it is
        in.readNBytes(3);
        if (in.readByte() != 3) {
            return; // resolved by the client
        }
        String host = new String(in.readNBytes(in.readByte()), StandardCharsets.US_ASCII);
        seen.add(host + ':' + in.readUnsignedShort());
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            closeAtEnd(server);
            client.getOutputStream().write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
            start(() -> pump(client, server));
            pump(server, client);
        }
    }
}
