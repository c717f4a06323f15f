package io.github.alicloudimages.contract.resilience.matrix;

import static io.github.alicloudimages.contract.resilience.matrix.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.contract.resilience.stage.ScriptedServer;
import io.github.alicloudimages.contract.resilience.stage.SelfSigned;
import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.error.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What can happen to a connection, from the look-up of the name to the last byte. */
final class ConnectionRows {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final Duration SHORT = Duration.ofMillis(250);

    private ConnectionRows() {}

    static List<Row> neverMade() {
        return List.of(
                row("connection refused", stage -> stage.endpoint(URI.create("http://127.0.0.1:" + closedPort())))
                        .refusedAlways(TransportException.class)
                        .each(expected -> expected.seen(0)),
                row("no address for the host", stage -> stage.endpoint(URI.create("https://gateway.invalid")))
                        .refusedAlways(TransportException.class)
                        .each(expected -> expected.seen(0)),
                row("https to a server that does not speak TLS", stage -> {
                            stage.endpoint(stage.server().endpoint("https"));
                            stage.server()
                                    .always(c -> c.send("HTTP/1.1 400 Bad Request\r\n\r\n")
                                            .close());
                        })
                        .refusedAlways(TransportException.class),
                row("a certificate that is not trusted", stage -> {
                            ScriptedServer tls =
                                    stage.also(new ScriptedServer(stage.cloud().endpoint(), SelfSigned.serverSocket()));
                            stage.endpoint(tls.endpoint("https"));
                            stage.remember(tls);
                        })
                        .refusedForGood(TransportException.class)
                        .each(expected -> expected.seen(0))
                        .check((stage, client, op, outcome) ->
                                assertThat(stage.remembered().requests()).isEmpty()));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static List<Row> broken() {
        return List.of(
                row(
                                "reset before the request was read, once",
                                stage -> stage.server().once(Connection::reset))
                        .lostOnce(TransportException.class),
                row(
                                "reset before the request was read, always",
                                stage -> stage.server().always(Connection::reset))
                        .lostAlways(TransportException.class),
                row(
                                "reset after the request was read, once",
                                stage -> stage.faults().onAny().resetConnection())
                        .lostOnce(TransportException.class),
                row(
                                "closed without an answer, once",
                                stage -> stage.faults().onAny().dropConnection())
                        .lostOnce(TransportException.class),
                row(
                                "closed without an answer, always",
                                stage -> stage.faults().onAny().always().dropConnection())
                        .lostAlways(TransportException.class),
                row(
                                "done, but the answer was lost",
                                stage -> stage.faults().onAny().loseResponse())
                        .lostOnce(TransportException.class),
                row(
                                "closed in the middle of the body, once",
                                stage -> stage.faults().onAny().truncateResponse())
                        .lostOnce(TransportException.class),
                row(
                                "closed in the middle of a chunk, once",
                                stage -> stage.server().once(c -> {
                                    c.request();
                                    return c.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n40\r\n{\"RequestId\":")
                                            .close();
                                }))
                        .lostOnce(TransportException.class),
                row(
                                "closed in the middle of the head, once",
                                stage -> stage.server().once(c -> {
                                    c.request();
                                    return c.send(HEAD.substring(0, 20)).close();
                                }))
                        .lostOnce(TransportException.class),
                row(
                                "an answer that is not HTTP, once",
                                stage -> stage.server().once(c -> {
                                    c.request();
                                    return c.send("SSH-2.0-OpenSSH_9.2\r\n").close();
                                }))
                        .lostOnce(TransportException.class),
                row(
                                "the server closed the kept connection",
                                stage -> stage.afterWarmUp(() -> stage.server().closeConnections()))
                        .tokened(Expected.success(2).seen(1))
                        .tokenless(Expected.success(1))
                        .read(Expected.success(2).seen(1)),
                row(
                                "the kept connection is reset by its second request",
                                stage -> stage.afterWarmUp(() ->
                                        stage.server().always(c -> c.requestsBefore() == 1 ? c.reset() : c.pass())))
                        .tokened(Expected.success(2))
                        .tokenless(Expected.success(1))
                        .read(Expected.success(2)));
    }

    static List<Row> slow() {
        return List.of(
                row("a stall, once", stage -> {
                            stage.client(builder -> builder.attemptTimeout(SHORT));
                            stage.server().once(Connection::stall);
                        })
                        .lostOnce(TransportException.class),
                row("a stall, always", stage -> {
                            stage.client(builder -> builder.attemptTimeout(SHORT));
                            stage.server().always(Connection::stall);
                        })
                        .lostAlways(TransportException.class),
                row("a stall in the middle of the body, once", stage -> {
                            stage.client(builder -> builder.readTimeout(SHORT));
                            stage.server().once(c -> {
                                c.request();
                                return c.send(HEAD + "Content-Length: 100\r\n\r\n{")
                                        .stall();
                            });
                        })
                        .lostOnce(TransportException.class),
                row("a slow drip past the limit of an attempt, once", stage -> {
                            stage.client(builder -> builder.attemptTimeout(SHORT));
                            stage.server().once(ConnectionRows::drip);
                        })
                        .lostOnce(TransportException.class),
                row("a slow drip past the deadline", stage -> {
                            stage.realTime();
                            stage.client(builder -> builder.callTimeout(SHORT));
                            stage.server().always(ConnectionRows::drip);
                        })
                        .all(Expected.failure(1, CallTimeoutException.class, RetryStopReason.NO_TIME_LEFT, true))
                        .read(Expected.failure(1, CallTimeoutException.class, RetryStopReason.NO_TIME_LEFT, false)));
    }

    private static boolean drip(Connection connection) throws IOException {
        return connection.drip(HEAD + "Content-Length: 10000\r\n\r\n" + " ".repeat(10_000));
    }
}
