package io.github.alicloudimages.core.pipeline.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds a secret in whatever form a server quotes it: as it is, percent-encoded once or several times, escaped in JSON,
 * in JSON within JSON, or in several of these at once. Every character may come in its own form. Walks along text and
 * secret, without recursion, keeps every place that the forms so far may end at, and stops when there is none.
 */
final class SecretMatcher {

    /** How often something may be escaped on top of being escaped. */
    private static final int DEPTH = 8;

    /** The longest form of one character: four bytes, each percent-encoded several times, behind as many escapes. */
    static final int LONGEST_CHARACTER = DEPTH * (2 * DEPTH + 3) + 4 * (2 * DEPTH + 3);

    private final String text;
    private final int[] characters;
    private final byte[][] encoded;

    SecretMatcher(String secret, String text) {
        this.text = text;
        this.characters = secret.codePoints().toArray();
        this.encoded = new byte[characters.length][];
        for (int i = 0; i < characters.length; i++) {
            encoded[i] = Character.toString(characters[i]).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Where the secret ends that begins at this place, or -1 if none does. */
    int endAt(int start) {
        Places current = new Places();
        current.add(start);
        Places next = new Places();
        for (int i = 0; i < characters.length && current.count > 0; i++) {
            next.count = 0;
            for (int place = 0; place < current.count; place++) {
                addEnds(current.at[place], i, next);
            }
            Places done = current;
            current = next;
            next = done;
        }
        return current.last();
    }

    /** Adds where the forms of a character end that begin here: mostly none, seldom more than one. */
    private void addEnds(int start, int character, Places ends) {
        int at = start;
        for (int escapes = 0; escapes <= DEPTH && at >= 0; escapes++) {
            addUnescaped(at, character, ends);
            if (escapes > 0) {
                ends.add(endOfUnicodeEscape(at, character));
            }
            at = endOfBackslash(at);
        }
    }

    private void addUnescaped(int at, int character, Places ends) {
        if (at >= text.length()) {
            return;
        }
        if (text.codePointAt(at) == characters[character]) {
            ends.add(at + Character.charCount(characters[character]));
        }
        if (characters[character] == ' ') { // a form makes a plus of it, which may be encoded again
            ends.add(text.charAt(at) == '+' ? at + 1 : endOfPercent(at, '+'));
        }
        if (characters[character] == '%') {
            addEncodedPercent(at, ends);
            return;
        }
        int end = at;
        for (int i = 0; i < encoded[character].length && end >= 0; i++) {
            end = endOfPercent(end, encoded[character][i] & 0xff);
        }
        ends.add(end);
    }

    /** {@code %25}, {@code %2525}: how often it was encoded shows only in what follows. */
    private void addEncodedPercent(int start, Places ends) {
        if (text.charAt(start) != '%') {
            return;
        }
        int at = start + 1;
        for (int depth = 0; depth < DEPTH && hexAt(at) == '%'; depth++) {
            at += 2;
            ends.add(at);
        }
    }

    private int endOfBackslash(int at) {
        if (at < text.length() && text.charAt(at) == '\\') {
            return at + 1;
        }
        return endOfPercent(at, '\\');
    }

    /** {@code %5C}, or encoded again: {@code %255C}. */
    private int endOfPercent(int start, int part) {
        if (start >= text.length() || text.charAt(start) != '%') {
            return -1;
        }
        int at = start + 1;
        for (int depth = 0; depth < DEPTH && hexAt(at) == '%'; depth++) {
            at += 2;
        }
        return hexAt(at) == part ? at + 2 : -1;
    }

    /** The {@code u0041} behind the backslash; a character beyond the first plane has two of them. */
    private int endOfUnicodeEscape(int start, int character) {
        int at = start;
        char[] units = Character.toChars(characters[character]);
        for (int i = 0; i < units.length; i++) {
            if (i > 0) {
                int escape = endOfBackslash(at);
                while (escape >= 0) {
                    at = escape;
                    escape = endOfBackslash(at);
                }
            }
            boolean fits = at < text.length()
                    && text.charAt(at) == 'u'
                    && hexAt(at + 1) == units[i] >> 8
                    && hexAt(at + 3) == (units[i] & 0xff);
            if (!fits) {
                return -1;
            }
            at += 5;
        }
        return at;
    }

    /** The byte that two digits make, in either case; -1 if they are none. */
    private int hexAt(int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** A few places in the text, each once. */
    private static final class Places {

        private int[] at = new int[4];
        private int count;

        void add(int place) {
            if (place < 0) {
                return;
            }
            for (int i = 0; i < count; i++) {
                if (at[i] == place) {
                    return;
                }
            }
            if (count == at.length) {
                at = Arrays.copyOf(at, 2 * count);
            }
            at[count++] = place;
        }

        int last() {
            int last = -1;
            for (int i = 0; i < count; i++) {
                last = Math.max(last, at[i]);
            }
            return last;
        }
    }
}
