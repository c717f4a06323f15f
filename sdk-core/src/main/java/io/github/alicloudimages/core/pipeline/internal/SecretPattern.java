package io.github.alicloudimages.core.pipeline.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds a secret in whatever form a server quotes it: as it is, percent-encoded once or several times, escaped in JSON,
 * in JSON within JSON, or in several of these at once. Every character may come in its own form.
 */
final class SecretPattern {

    /** What may stand before an escaped character; bounded, so that a body of backslashes costs no time. */
    private static final String ESCAPES = "(?:\\\\|%(?:25){0,4}5[Cc]){0,8}";

    private static final String ESCAPED = "(?:\\\\|%(?:25){0,4}5[Cc]){1,8}";

    /** The longest form of one character: four bytes, each percent-encoded several times, behind eight escapes. */
    static final int LONGEST_CHARACTER = 8 * 11 + 4 * 11;

    private SecretPattern() {}

    static Pattern of(String secret) {
        StringBuilder pattern = new StringBuilder(secret.length() * 64);
        secret.codePoints().forEach(character -> append(character, pattern));
        return Pattern.compile(pattern.toString());
    }

    private static void append(int character, StringBuilder pattern) {
        String text = Character.toString(character);
        pattern.append("(?:").append(ESCAPES).append(Pattern.quote(text));
        pattern.append('|').append(ESCAPES);
        for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
            percentEncoded(part, pattern);
        }
        pattern.append('|');
        for (int i = 0; i < text.length(); i++) {
            pattern.append(ESCAPED).append('u');
            hex(text.charAt(i) >> 8, pattern);
            hex(text.charAt(i), pattern);
        }
        if (character == ' ') {
            pattern.append("|\\+");
        }
        pattern.append(')');
    }

    private static void percentEncoded(int part, StringBuilder pattern) {
        pattern.append("%(?:25){0,4}");
        hex(part, pattern);
    }

    /** The two digits of a byte, letters in either case. */
    private static void hex(int part, StringBuilder pattern) {
        digit((part >> 4) & 0xf, pattern);
        digit(part & 0xf, pattern);
    }

    private static void digit(int value, StringBuilder pattern) {
        if (value < 10) {
            pattern.append((char) ('0' + value));
        } else {
            pattern.append('[')
                    .append((char) ('a' + value - 10))
                    .append((char) ('A' + value - 10))
                    .append(']');
        }
    }
}
