// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * State of an animal.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class AnimalStatus extends EnumValue {

    /** It does not move &amp; must not be woken. */
    public static final AnimalStatus FAST_ASLEEP = new AnimalStatus("FastAsleep");

    /** It is well. */
    public static final AnimalStatus OK = new AnimalStatus("OK");

    private AnimalStatus(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static AnimalStatus of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "FastAsleep" -> FAST_ASLEEP;
            case "OK" -> OK;
            default -> new AnimalStatus(value);
        };
    }
}
