package io.github.alicloudimages.core.http;

/** Reads a number of at most five ASCII digits, without a sign and without an exception. */
final class DecimalNumber {

    private static final int MOST_DIGITS = 5;

    private DecimalNumber() {}

    /** The number, or -1 if there is none between the positions, or if it is above the largest one allowed. */
    static int parse(String text, int from, int to, int largest) {
        if (from >= to || to - from > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number > largest ? -1 : number;
    }
}
