package io.github.alicloudimages.contract.official;

import io.github.alicloudimages.contract.support.Texts;
import java.util.List;
import java.util.Random;

/** Random texts that lean towards what encoders get wrong. */
final class GeneratedText {

    private static final String RESERVED = "~*+% &=/?#:;@,.!'()[]{}<>|\\^`\"$-_\n\r\t";
    private static final List<String> WHOLE = List.of(
            "",
            " ",
            "%",
            "%41",
            "%2B",
            "+",
            "~",
            "*",
            "a=b&c=d",
            "null",
            "\u0000",
            Texts.UNICODE,
            Texts.RESERVED,
            Texts.BLANKS,
            Texts.EVERYTHING);

    private final Random random;

    GeneratedText(Random random) {
        this.random = random;
    }

    String next() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> WHOLE.get(random.nextInt(WHOLE.size()));
            case 2 -> ofLength(200 + random.nextInt(200));
            default -> ofLength(random.nextInt(16));
        };
    }

    private String ofLength(int codePoints) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codePoints; i++) {
            text.appendCodePoint(codePoint());
        }
        return text.toString();
    }

    /** Any code point of Unicode but the halves of surrogate pairs, which no encoding can carry. */
    private int codePoint() {
        return switch (random.nextInt(6)) {
            case 0 -> RESERVED.charAt(random.nextInt(RESERVED.length()));
            case 1 -> 0x80 + random.nextInt(0xD800 - 0x80);
            case 2 -> 0xE000 + random.nextInt(0x10000 - 0xE000);
            case 3 -> 0x10000 + random.nextInt(0x110000 - 0x10000);
            default -> 'a' + random.nextInt(26);
        };
    }
}
