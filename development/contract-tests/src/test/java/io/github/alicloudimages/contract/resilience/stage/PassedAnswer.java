package io.github.alicloudimages.contract.resilience.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the fake cloud answered, ready to be handed on over a connection that is kept. */
final class PassedAnswer {

    private static final String END_OF_HEAD = "\r\n\r\n";

    private final String head;
    private final byte[] body;
    private final boolean complete;

    private PassedAnswer(String head, byte[] body, boolean complete) {
        this.head = head;
        this.body = body;
        this.complete = complete;
    }

    /** Asks, over a connection of its own; {@code null} if that was closed without an answer. */
    static PassedAnswer of(URI cloud, Request request) throws IOException {
        try (Socket socket = new Socket(cloud.getHost(), cloud.getPort())) {
            socket.getOutputStream().write(request.asLastOfConnection());
            byte[] answer = socket.getInputStream().readAllBytes();
            return answer.length == 0 ? null : parse(answer);
        }
    }

    private static PassedAnswer parse(byte[] answer) throws IOException {
        int end = new String(answer, ISO_8859_1).indexOf(END_OF_HEAD) + END_OF_HEAD.length();
        List<String> lines = new String(answer, 0, end, ISO_8859_1).lines().toList();
        byte[] body = Arrays.copyOfRange(answer, end, answer.length);
        int promised = -1;
        StringBuilder head = new StringBuilder();
        for (String line : lines) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                promised = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                body = unchunked(body);
            } else if (!lower.startsWith("connection:") && !line.isEmpty()) {
                head.append(line).append("\r\n");
            }
        }
        int length = promised < 0 ? body.length : promised;
        head.append("Content-Length: ").append(length).append(END_OF_HEAD);
        return new PassedAnswer(head.toString(), body, length == body.length);
    }

    private static byte[] unchunked(byte[] chunked) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String text = new String(chunked, ISO_8859_1);
        int at = 0;
        while (true) {
            int lineEnd = text.indexOf("\r\n", at);
            int size = Integer.parseInt(text.substring(at, lineEnd), 16);
            if (size == 0) {
                return body.toByteArray();
            }
            body.write(chunked, lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
        }
    }

    String head() {
        return head;
    }

    byte[] body() {
        return body;
    }

    /** Whether the body is as long as it was promised to be. */
    boolean isComplete() {
        return complete;
    }
}
