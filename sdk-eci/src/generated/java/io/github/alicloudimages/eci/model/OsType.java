// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * Operating system of the images in a cache. {@code Linux} applies when none is given.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class OsType extends EnumValue {

    /** Linux images. */
    public static final OsType LINUX = new OsType("Linux");

    /** Windows images. This is a preview for which an account has to be invited. */
    public static final OsType WINDOWS = new OsType("Windows");

    private OsType(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static OsType of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "Linux" -> LINUX;
            case "Windows" -> WINDOWS;
            default -> new OsType(value);
        };
    }
}
