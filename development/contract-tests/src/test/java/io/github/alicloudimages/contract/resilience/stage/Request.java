package io.github.alicloudimages.contract.resilience.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request as it came over the wire. */
public final class Request {

    private final String head;
    private final Map<String, String> headers;
    private final byte[] body;

    private Request(String head, Map<String, String> headers, byte[] body) {
        this.head = head;
        this.headers = headers;
        this.body = body;
    }

    /** Reads a request whose first byte was read already. */
    static Request read(int first, InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.write(first);
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("in the head of a request");
            }
            head.write(next);
        }
        String text = head.toString(ISO_8859_1);
        Map<String, String> headers = new LinkedHashMap<>();
        text.lines().skip(1).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Request(text, headers, in.readNBytes(length));
    }

    /** The value of a header by its lower-case name, or {@code null}. */
    public String header(String name) {
        return headers.get(name);
    }

    /** Its first line. */
    public String requestLine() {
        return head.substring(0, head.indexOf("\r\n"));
    }

    /** The names of all headers in lower case, as often as they came. */
    public List<String> headerNames() {
        return head.lines()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The bytes of the body. */
    public byte[] body() {
        return body.clone();
    }

    /** The body as text. */
    public String form() {
        return new String(body, UTF_8);
    }

    /** The nonce. */
    public String nonce() {
        return header("x-acs-signature-nonce");
    }

    /** The client token in the form, or {@code null}. */
    public String clientToken() {
        for (String pair : form().split("&", -1)) {
            if (pair.startsWith("ClientToken=")) {
                return URLDecoder.decode(pair.substring("ClientToken=".length()), UTF_8);
            }
        }
        return null;
    }

    /** The same request for a server that is to close the connection after its answer. */
    byte[] asLastOfConnection() {
        String last = head.replaceFirst("(?i)\r\nconnection:[^\r]*", "")
                .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
        byte[] start = last.getBytes(ISO_8859_1);
        byte[] all = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }
}
