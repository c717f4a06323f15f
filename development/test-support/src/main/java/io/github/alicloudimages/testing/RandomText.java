package io.github.alicloudimages.testing;

import java.util.List;
import java.util.Random;

/** Text that leans towards what parsers and encoders get wrong. */
public final class RandomText {

    private static final String SPECIAL =
            "\r\n\t\0 \"'\\%&=+?#;:@,./*[]{}()<>|~$!-_\u007f\u0085\u00a0\u2028\ufeff\uffff";
    private static final List<String> WORDS = List.of(
            "a",
            "host",
            "127.0.0.1",
            "::1",
            "[::1]",
            "http://",
            "socks5://",
            "*",
            "10.0.0.0/8",
            "65536",
            "null",
            "true",
            "-1",
            "%41",
            "%zz",
            "\r\nX: y",
            "\u010d\u010a",
            "\ud83d\ude00",
            "e\u0301");

    private RandomText() {}

    /** Text of whole characters: every surrogate has its other half. */
    public static String whole(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = length(random); left > 0; left--) {
            append(text, random);
        }
        return text.toString();
    }

    /** Text with at least one half of a surrogate pair alone. */
    public static String broken(Random random) {
        StringBuilder text = new StringBuilder(whole(random));
        boolean high = random.nextBoolean();
        text.append((char) ((high ? 0xD800 : 0xDC00) + random.nextInt(0x400)));
        return text.append(high ? 'x' : "").append(whole(random)).toString();
    }

    private static int length(Random random) {
        return random.nextInt(10) == 0 ? random.nextInt(300) : random.nextInt(12);
    }

    private static void append(StringBuilder text, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> text.append(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
            case 1 -> text.append(WORDS.get(random.nextInt(WORDS.size())));
            case 2 -> text.appendCodePoint(0x80 + random.nextInt(0xD800 - 0x80));
            case 3 -> text.appendCodePoint(0xE000 + random.nextInt(0x110000 - 0xE000));
            default -> text.append((char) ('a' + random.nextInt(26)));
        }
    }
}
