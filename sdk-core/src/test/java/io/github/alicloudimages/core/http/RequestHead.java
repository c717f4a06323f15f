package io.github.alicloudimages.core.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came in, without its body.
 *
 * @param headers by lower-case name
 */
record RequestHead(String line, Map<String, String> headers) {

    /**
     * Reads up to the empty line, and nothing beyond; {@code null} if no more requests come.
     *
     * @throws ProtocolException at the first byte if this is no HTTP
     */
    static @Nullable RequestHead read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        int next;
        while ((next = in.read()) >= 0) {
            if (last == 0 && (next < 'A' || next > 'Z')) {
                throw new ProtocolException("No HTTP");
            }
            head.write(next);
            last = last << 8 | next;
            if (last == 0x0d0a0d0a) {
                return parse(head.toString(StandardCharsets.ISO_8859_1));
            }
        }
        return null;
    }

    private static RequestHead parse(String head) {
        List<String> lines = head.lines().toList();
        Map<String, String> headers = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new RequestHead(lines.get(0), headers);
    }

    String target() {
        return line.split(" ", -1)[1];
    }

    int length() {
        return Integer.parseInt(headers.getOrDefault("content-length", "0"));
    }
}
