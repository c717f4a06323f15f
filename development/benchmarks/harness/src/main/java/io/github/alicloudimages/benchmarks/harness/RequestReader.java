package io.github.alicloudimages.benchmarks.harness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads requests off a connection whose client waits for each answer: what has arrived is never more than one. */
final class RequestReader {

    private static final byte[] LENGTH = "content-length: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "transfer-encoding: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private byte[] buffer = new byte[16 * 1024];
    private int end;

    RequestReader(InputStream in) {
        this.in = in;
    }

    /** Reads to the end of a request; {@code false} if the connection has ended. */
    boolean skipOne() throws IOException {
        end = 0;
        do {
            if (end == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * end);
            }
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        } while (!isWhole());
        return true;
    }

    private boolean isWhole() {
        int length = 0;
        boolean chunked = false;
        int line = 0;
        for (int at = 0; at < end; at++) {
            if (buffer[at] == '\n') {
                if (at - line == 1) {
                    return chunked ? isAt(end - LAST_CHUNK.length, LAST_CHUNK) : end - at - 1 >= length;
                }
                line = at + 1;
                if (isAt(line, LENGTH)) {
                    length = number(line + LENGTH.length);
                }
                chunked |= isAt(line, CHUNKED);
            }
        }
        return false;
    }

    /** Whether this stands there, in any case. */
    private boolean isAt(int start, byte[] expected) {
        if (start + expected.length > end) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            byte c = buffer[start + i];
            if ((c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int start) {
        int number = 0;
        for (int at = start; at < end && buffer[at] >= '0' && buffer[at] <= '9'; at++) {
            number = 10 * number + buffer[at] - '0';
        }
        return number;
    }
}
