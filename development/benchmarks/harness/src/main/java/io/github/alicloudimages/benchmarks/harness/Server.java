package io.github.alicloudimages.benchmarks.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A keep-alive HTTP/1.1 server that answers every request with the same bytes and does next to nothing for it: it finds
 * the end of the request and writes. One thread for each connection. Prints its port, and ends when its standard input
 * does, which is when the process that started it is gone.
 */
public final class Server {

    private final byte[] answer;

    private Server(byte[] answer) {
        this.answer = answer;
    }

    /** The arguments: the JSON to answer. */
    public static void main(String[] arguments) throws IOException {
        Server server = new Server(answer(arguments[0]));
        ServerSocket socket = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        start("accept", () -> server.accept(socket));
        System.out.println("port " + socket.getLocalPort());
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static byte[] answer(String json) {
        String head = "HTTP/1.1 200 OK\r\n"
                + "Date: Mon, 23 Nov 2026 08:00:00 GMT\r\n"
                + "Content-Type: application/json;charset=utf-8\r\n"
                + "Content-Length: "
                + json.getBytes(StandardCharsets.UTF_8).length + "\r\n"
                + "Connection: keep-alive\r\n"
                + "Keep-Alive: timeout=25\r\n"
                + "x-acs-request-id: 7B6B6C30-2C0B-5B55-9D4C-9F2B7B7C6F10\r\n"
                + "x-amzn-RequestId: 7B6B6C30-2C0B-5B55-9D4C-9F2B7B7C6F10\r\n"
                + "x-acs-trace-id: 6f0c6a1b2f3d4e5f60718293a4b5c6d7\r\n"
                + "\r\n";
        return (head + json).getBytes(StandardCharsets.UTF_8);
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Socket connection = socket.accept();
                start("connection", () -> serve(connection));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = connection.getInputStream();
            OutputStream out = connection.getOutputStream();
            RequestReader requests = new RequestReader(in);
            while (requests.skipOne()) {
                out.write(answer);
            }
        } catch (IOException gone) {
            // The client has hung up, which is how every connection ends.
        }
    }
}
