package io.github.alicloudimages.core.signing;

/**
 * Percent-encoding by RFC 3986 as signatures need it: letters, digits and {@code - _ . ~} stay, every other character
 * becomes the bytes of its UTF-8 form as {@code %XX} with upper-case digits. A blank is {@code %20}, never a plus sign;
 * a slash is encoded too, so a path has to be encoded segment by segment. Nothing is normalised; half a surrogate pair,
 * which has no UTF-8 form, becomes a question mark, {@code %3F}.
 *
 * <p>Has no state, so it is thread-safe.
 */
public final class PercentEncoding {

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /**
     * Encodes a text.
     *
     * @param text what to encode
     * @return the encoded text; the same object if nothing in it has to be encoded
     * @throws NullPointerException if the text is {@code null}
     */
    public static String encode(String text) {
        int plain = plainUntil(text, 0);
        if (plain == text.length()) {
            return text;
        }
        StringBuilder to = new StringBuilder(text.length() + 32);
        encode(text, plain, to);
        return to.toString();
    }

    /**
     * Encodes a text and appends the result, without a string in between.
     *
     * @param text what to encode
     * @param to what to append to
     * @throws NullPointerException if one of them is {@code null}
     */
    public static void encode(String text, StringBuilder to) {
        int plain = plainUntil(text, 0);
        if (plain == text.length()) {
            to.append(text);
        } else {
            encode(text, plain, to);
        }
    }

    /** Appends runs of plain characters as a whole, what is between them encoded. */
    private static void encode(String text, int firstEncoded, StringBuilder to) {
        int length = text.length();
        int start = 0;
        int at = firstEncoded;
        while (at < length) {
            to.append(text, start, at);
            start = appendEncoded(text, at, to);
            at = plainUntil(text, start);
        }
        to.append(text, start, length);
    }

    /** The index of the first character from there on that has to be encoded, or the length if there is none. */
    private static int plainUntil(String text, int from) {
        int length = text.length();
        int at = from;
        while (at < length && isUnreserved(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.'
                || c == '~';
    }

    /** Appends one character, which may be a pair of surrogates, and returns the index after it. */
    private static int appendEncoded(String text, int at, StringBuilder to) {
        char c = text.charAt(at);
        if (c < 0x80) {
            appendByte(c, to);
        } else if (c < 0x800) {
            appendByte(0xc0 | (c >> 6), to);
            appendTail(c, to);
        } else if (!Character.isSurrogate(c)) {
            appendByte(0xe0 | (c >> 12), to);
            appendTail(c >> 6, to);
            appendTail(c, to);
        } else if (isPair(text, at)) {
            int codePoint = Character.toCodePoint(c, text.charAt(at + 1));
            appendByte(0xf0 | (codePoint >> 18), to);
            appendTail(codePoint >> 12, to);
            appendTail(codePoint >> 6, to);
            appendTail(codePoint, to);
            return at + 2;
        } else {
            appendByte('?', to);
        }
        return at + 1;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** Appends a byte that is not the first of a character: it carries six bits. */
    private static void appendTail(int bits, StringBuilder to) {
        appendByte(0x80 | (bits & 0x3f), to);
    }

    private static void appendByte(int value, StringBuilder to) {
        to.append('%').append(DIGITS[value >> 4]).append(DIGITS[value & 0xf]);
    }
}
