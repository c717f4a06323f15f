package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.util.List;

/** Refuses values outside of what is documented. */
final class Limits {

    private Limits() {}

    static void atMost(int count, int most, String name) {
        if (count > most) {
            throw invalid("The parameter " + name + " has " + count + " elements, which is more than " + most + ".");
        }
    }

    static void atLeastOne(Parameters parameters, String name) {
        Integer value = parameters.integer(name);
        if (value != null && value < 1) {
            throw invalid("The parameter " + name + " has to be at least 1.");
        }
    }

    /** An empty text is as good as none. */
    static void oneOf(Parameters parameters, String name, List<String> allowed) {
        String value = parameters.text(name);
        if (value != null && !allowed.contains(value)) {
            throw invalid("The parameter " + name + " has to be one of " + String.join(", ", allowed) + ".");
        }
    }

    static Refusal invalid(String message) {
        return new Refusal(400, "InvalidParameter", message);
    }
}
