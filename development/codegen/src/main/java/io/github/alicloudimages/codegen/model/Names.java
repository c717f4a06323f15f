package io.github.alicloudimages.codegen.model;

import java.util.Locale;

/** How names of the wire become names of Java. */
public final class Names {

    private Names() {}

    /**
     * The constant of a value or code: {@code UpdateFailed} is {@code UPDATE_FAILED},
     * {@code SecurityRisk.3DVerification} is {@code SECURITY_RISK_3D_VERIFICATION}. A single capital belongs to the
     * word that follows, so that {@code VSwitch} stays one word.
     */
    public static String constant(String wireText) {
        return wireText.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9]{2})(?=[A-Z][a-z])|[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** The method of an operation: {@code CreateImageCache} is {@code createImageCache}. */
    public static String method(String operation) {
        return operation.substring(0, 1).toLowerCase(Locale.ROOT) + operation.substring(1);
    }
}
