package io.github.alicloudimages.contract.resilience.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** One request that has begun to arrive at a {@link ScriptedServer}, and what can be done to it. */
public final class Connection {

    private static final int DRIP_MILLIS = 10;

    private final ScriptedServer server;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final int firstByte;
    private final int requestsBefore;
    private Request request;

    Connection(
            ScriptedServer server, Socket socket, InputStream in, OutputStream out, int firstByte, int requestsBefore) {
        this.server = server;
        this.socket = socket;
        this.in = in;
        this.out = out;
        this.firstByte = firstByte;
        this.requestsBefore = requestsBefore;
    }

    /** How many requests this connection carried before. */
    public int requestsBefore() {
        return requestsBefore;
    }

    /** The request, read to its end. */
    public Request request() throws IOException {
        if (request == null) {
            request = Request.read(firstByte, in);
            server.received(request);
        }
        return request;
    }

    /** Lets the fake cloud answer. */
    public boolean pass() throws IOException {
        return server.pass(request(), this);
    }

    /** Sends bytes. */
    public Connection send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        return this;
    }

    /** Sends text. */
    public Connection send(String text) throws IOException {
        return send(text.getBytes(ISO_8859_1));
    }

    /** Sends an answer with one header of its own, and keeps the connection. */
    public boolean answer(int status, String header, byte[] body) throws IOException {
        request();
        send("HTTP/1.1 " + status + " X\r\n" + header + "\r\nContent-Length: " + body.length + "\r\n\r\n");
        send(body);
        return true;
    }

    /** Sends a byte now and then until the client has had enough. */
    public boolean drip(String text) throws IOException {
        request();
        for (int i = 0; i < text.length(); i++) {
            send(text.substring(i, i + 1));
            socket.setSoTimeout(DRIP_MILLIS);
            try {
                if (in.read() < 0) {
                    return false;
                }
            } catch (SocketTimeoutException patient) {
                // the client still waits
            }
        }
        return stall();
    }

    /** Does nothing until the client has had enough. */
    public boolean stall() throws IOException {
        request();
        socket.setSoTimeout(0);
        awaitEnd();
        return false;
    }

    /** Closes the connection, and sees the client close its end. */
    public boolean close() throws IOException {
        socket.shutdownOutput();
        awaitEnd();
        return false;
    }

    /** Resets the connection. */
    public boolean reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
        return false;
    }

    private void awaitEnd() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }
}
