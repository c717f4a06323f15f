package io.github.alicloudimages.contract.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what does not hold. */
final class Violations {

    private final List<String> found = new ArrayList<>();

    /** Notes a sentence unless it holds. */
    void require(boolean holds, String sentence) {
        if (!holds) {
            found.add(sentence);
        }
    }

    /** Notes two values unless they are equal. */
    void requireEqual(String what, Object actual, Object expected) {
        require(Objects.equals(actual, expected), what + " is " + expected + " (it is " + actual + ")");
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
