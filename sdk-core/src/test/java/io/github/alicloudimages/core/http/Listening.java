package io.github.alicloudimages.core.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A server of this machine with a thread for each connection, all of which end when it is closed. */
abstract class Listening implements AutoCloseable {

    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Listening(ServerSocket listening) {
        this.listening = listening;
        start(this::accept);
    }

    /** Serves one connection, which is closed afterwards. */
    abstract void serve(Socket client) throws IOException;

    final int port() {
        return listening.getLocalPort();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listening.accept();
            closeAtEnd(client);
            start(() -> {
                try (client) {
                    serve(client);
                }
            });
        }
    }

    final void closeAtEnd(Socket socket) {
        open.add(socket);
    }

    static void write(Socket to, String text) throws IOException {
        OutputStream out = to.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    static void pump(Socket from, Socket to) throws IOException {
        from.getInputStream().transferTo(to.getOutputStream());
        to.close();
    }

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException over) {
                // a socket was closed or a handshake failed, which is how all of this ends
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
