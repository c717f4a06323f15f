package io.github.alicloudimages.core.signing.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Percent-encoded text as it grows, straight into the bytes that are sent and signed. What is encoded, and how, is said
 * at {@link io.github.alicloudimages.core.signing.PercentEncoding}. Not thread-safe.
 */
public final class EncodedText {

    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** How many bytes a character of ASCII becomes: one if it stays as it is. */
    private static final byte[] ASCII_LENGTHS = asciiLengths();

    private byte[] bytes;
    private int length;

    /**
     * Nothing yet.
     *
     * @param capacity how many bytes there will be, as far as is known
     */
    public EncodedText(int capacity) {
        bytes = new byte[capacity];
    }

    private static byte[] asciiLengths() {
        byte[] lengths = new byte[0x80];
        for (char c = 0; c < lengths.length; c++) {
            boolean unreserved = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == '.'
                    || c == '~';
            lengths[c] = (byte) (unreserved ? 1 : 3);
        }
        return lengths;
    }

    /** Whether a text is its own encoded form. */
    public static boolean isPlain(String text) {
        return plainRunEnd(text, 0) == text.length();
    }

    /** How many bytes the encoded form of a text has. */
    public static int lengthOf(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                length += ASCII_LENGTHS[c];
            } else if (c < 0x800) {
                length += 6;
            } else if (!Character.isSurrogate(c)) {
                length += 9;
            } else if (isPair(text, i)) {
                length += 12;
                i++;
            } else {
                length += 3;
            }
        }
        return length;
    }

    private static boolean isUnreserved(char c) {
        return c < 0x80 && ASCII_LENGTHS[c] == 1;
    }

    /** Appends a text, encoded. */
    public EncodedText append(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = plainRunEnd(text, at);
            appendRun(text, at, end);
            at = end < text.length() ? appendEncoded(text, end) : end;
        }
        return this;
    }

    /** The index after what stays as it is from there on. */
    private static int plainRunEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isUnreserved(text.charAt(at))) {
            at++;
        }
        return at;
    }

    @SuppressWarnings("deprecation") // takes the low byte of each character, all there is to one of ASCII
    private void appendRun(String text, int start, int end) {
        ensureRoomFor(end - start);
        text.getBytes(start, end, bytes, length);
        length += end - start;
    }

    /** Appends a character of ASCII as it is. */
    public EncodedText appendPlain(char separator) {
        ensureRoomFor(1);
        bytes[length++] = (byte) separator;
        return this;
    }

    /** Appends one character, which may be a pair of surrogates, and returns the index after it. */
    private int appendEncoded(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            appendByte(c);
        } else if (c < 0x800) {
            appendByte(0xc0 | (c >> 6));
            appendTail(c);
        } else if (!Character.isSurrogate(c)) {
            appendByte(0xe0 | (c >> 12));
            appendTail(c >> 6);
            appendTail(c);
        } else if (isPair(text, at)) {
            int codePoint = Character.toCodePoint(c, text.charAt(at + 1));
            appendByte(0xf0 | (codePoint >> 18));
            appendTail(codePoint >> 12);
            appendTail(codePoint >> 6);
            appendTail(codePoint);
            return at + 2;
        } else {
            appendByte('?');
        }
        return at + 1;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** Appends a byte that is not the first of a character: it carries six bits. */
    private void appendTail(int bits) {
        appendByte(0x80 | (bits & 0x3f));
    }

    private void appendByte(int value) {
        ensureRoomFor(3);
        bytes[length++] = '%';
        bytes[length++] = DIGITS[value >> 4];
        bytes[length++] = DIGITS[value & 0xf];
    }

    private void ensureRoomFor(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** The bytes so far, all of ASCII. Not copied if they fill the capacity: what is appended later lies elsewhere. */
    public byte[] toBytes() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }
}
