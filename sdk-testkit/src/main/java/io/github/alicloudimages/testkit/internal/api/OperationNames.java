package io.github.alicloudimages.testkit.internal.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that a test can mean. */
public final class OperationNames {

    private final List<String> known;

    public OperationNames(List<String> known) {
        this.known = List.copyOf(known);
    }

    /** Refuses a slip of the pen, which would let a test prove nothing. */
    public String require(String name) {
        if (known.contains(name)) {
            return name;
        }
        String nearest = known.stream()
                .max(Comparator.comparingInt(other -> alike(name, other)))
                .orElseThrow();
        throw new IllegalArgumentException(
                "The fake knows no operation \"" + name + "\"; did you mean \"" + nearest + "\"?");
    }

    /** How many letters two names have in common at their beginnings and at their ends. */
    private static int alike(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        String backwardsA = new StringBuilder(a).reverse().toString();
        String backwardsB = new StringBuilder(b).reverse().toString();
        return commonStart(a, b) + commonStart(backwardsA, backwardsB);
    }

    private static int commonStart(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
