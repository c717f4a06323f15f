package io.github.alicloudimages.contract.resilience.stage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on loopback that keeps what arrives, passes it on to the fake cloud, and spoils what it is told to: down to
 * the single bytes of a connection. Knows which of its connections are still open.
 */
public final class ScriptedServer implements AutoCloseable {

    private final URI cloud;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Reaction> once = new ConcurrentLinkedQueue<>();
    private volatile Reaction always = Connection::pass;

    /**
     * Starts.
     *
     * @param cloud where requests are passed on to
     */
    public ScriptedServer(URI cloud) {
        this(cloud, plainSocket());
    }

    /** Starts on a socket that listens already. */
    public ScriptedServer(URI cloud, ServerSocket listening) {
        this.cloud = cloud;
        this.listening = listening;
        run("server", this::accept);
    }

    private static ServerSocket plainSocket() {
        try {
            return new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where it listens. */
    public URI endpoint() {
        return endpoint("http");
    }

    /** Where it listens, with another scheme. */
    public URI endpoint(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + listening.getLocalPort());
    }

    /** Reacts like this to the next request for which nothing else is planned. */
    public ScriptedServer once(Reaction reaction) {
        once.add(reaction);
        return this;
    }

    /** Reacts like this to all requests for which nothing else is planned. */
    public ScriptedServer always(Reaction reaction) {
        always = reaction;
        return this;
    }

    /** How many connections were opened. */
    public int connections() {
        return connections.get();
    }

    /** How many requests have begun to arrive. */
    public int begun() {
        return begun.get();
    }

    /** The requests that were read, in the order of their arrival. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** How many connections are open. */
    public int open() {
        return open.size();
    }

    /** Closes all connections. */
    public void closeConnections() {
        open.forEach(ScriptedServer::close);
        awaitAllClosed();
    }

    /** Returns when no connection is open any more. */
    public void awaitAllClosed() {
        Eventually.holds(open::isEmpty, "all connections are closed");
    }

    /** Forgets what has happened so far. */
    public void forget() {
        requests.clear();
        begun.set(0);
        connections.set(0);
    }

    void received(Request request) {
        requests.add(request);
    }

    /** Asks the fake cloud, and gives its answer to the client as far as it goes. */
    boolean pass(Request request, Connection to) throws IOException {
        PassedAnswer answer;
        try {
            answer = PassedAnswer.of(cloud, request);
        } catch (IOException broken) {
            return to.reset();
        }
        if (answer == null) {
            return to.close();
        }
        to.send(answer.head()).send(answer.body());
        return answer.isComplete() || to.close();
    }

    private void accept() {
        while (true) {
            Socket socket;
            try {
                socket = listening.accept();
            } catch (IOException closed) {
                return;
            }
            open.add(socket);
            connections.incrementAndGet();
            run("server-connection", () -> serve(socket));
        }
    }

    private void serve(Socket socket) {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream());
                OutputStream out = socket.getOutputStream()) {
            socket.setTcpNoDelay(true);
            for (int before = 0; ; before++) {
                int first = in.read();
                if (first < 0) {
                    return;
                }
                begun.incrementAndGet();
                Reaction planned = once.poll();
                Reaction reaction = planned == null ? always : planned;
                if (!reaction.to(new Connection(this, socket, in, out, first, before))) {
                    return;
                }
            }
        } catch (IOException gone) {
            // the client has closed the connection, or the script did
        } finally {
            close(socket);
            open.remove(socket);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static void run(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        open.forEach(ScriptedServer::close);
    }
}
