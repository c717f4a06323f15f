package io.github.alicloudimages.core.signing.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Percent-encoded text as it grows, straight into the bytes that are sent and signed. What is encoded, and how, is said
 * at {@link io.github.alicloudimages.core.signing.PercentEncoding}. Not thread-safe.
 */
public final class EncodedText {

    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** Which characters of ASCII stay as they are. */
    private static final boolean[] UNRESERVED = unreserved();

    private static final int MOST_BYTES_OF_A_CHARACTER = 12;

    private byte[] bytes;
    private int length;

    /**
     * Nothing yet.
     *
     * @param capacity for how many bytes there is room at first
     */
    public EncodedText(int capacity) {
        bytes = new byte[capacity];
    }

    private static boolean[] unreserved() {
        boolean[] unreserved = new boolean[0x80];
        for (char c = 0; c < unreserved.length; c++) {
            unreserved[c] = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == '.'
                    || c == '~';
        }
        return unreserved;
    }

    /** Whether a text is its own encoded form. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreserved(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnreserved(char c) {
        return c < 0x80 && UNRESERVED[c];
    }

    /** Appends a text, encoded. */
    public EncodedText append(String text) {
        ensureRoomFor(3 * text.length());
        byte[] to = bytes;
        int end = length;
        int at = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 0x80) {
                break;
            }
            if (UNRESERVED[c]) {
                to[end++] = (byte) c;
            } else {
                to[end++] = '%';
                to[end++] = DIGITS[c >> 4];
                to[end++] = DIGITS[c & 0xf];
            }
        }
        length = end;
        while (at < text.length()) {
            ensureRoomFor(MOST_BYTES_OF_A_CHARACTER);
            at = appendCharacter(text, at);
        }
        return this;
    }

    /** Appends a character of ASCII as it is. */
    public EncodedText appendPlain(char c) {
        ensureRoomFor(1);
        bytes[length++] = (byte) c;
        return this;
    }

    /** Appends a text of ASCII as it is, such as a name that is known to need no encoding. */
    @SuppressWarnings("deprecation") // takes the low byte of each character, all there is to one of ASCII
    public EncodedText appendPlain(String text) {
        ensureRoomFor(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
        return this;
    }

    /** Appends what another one holds. */
    public EncodedText append(EncodedText other) {
        ensureRoomFor(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /** Forgets all but the first bytes. */
    public void cutTo(int newLength) {
        length = newLength;
    }

    /** For how many bytes there is room. */
    public int capacity() {
        return bytes.length;
    }

    /** Forgets everything, and overwrites it: what was encoded may have been a secret, and this may be kept for long. */
    public void wipe() {
        Arrays.fill(bytes, 0, length, (byte) 0);
        length = 0;
    }

    /** Appends one character, which may be a pair of surrogates, and returns the index after it. */
    private int appendCharacter(String text, int at) {
        char c = text.charAt(at);
        if (isUnreserved(c)) {
            bytes[length++] = (byte) c;
        } else if (c < 0x80) {
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

    /** There has to be room. */
    private void appendByte(int value) {
        bytes[length++] = '%';
        bytes[length++] = DIGITS[value >> 4];
        bytes[length++] = DIGITS[value & 0xf];
    }

    private void ensureRoomFor(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** A copy of the bytes so far, all of ASCII. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }
}
