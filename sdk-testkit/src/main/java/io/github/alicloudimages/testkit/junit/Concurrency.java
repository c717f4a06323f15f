package io.github.alicloudimages.testkit.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Finds out whether JUnit may run something at the same time as its siblings. */
final class Concurrency {

    private static final String ENABLED = "junit.jupiter.execution.parallel.enabled";

    private Concurrency() {}

    /** Whether anything from {@code inner} up to, but not including, {@code outer} may run beside its like. */
    static boolean isBetween(ExtensionContext outer, ExtensionContext inner) {
        if (!inner.getConfigurationParameter(ENABLED).map(Boolean::parseBoolean).orElse(false)) {
            return false;
        }
        ExtensionContext context = inner;
        while (!context.getUniqueId().equals(outer.getUniqueId())) {
            if (context.getExecutionMode() == ExecutionMode.CONCURRENT) {
                return true;
            }
            context = context.getParent().orElse(outer);
        }
        return false;
    }
}
