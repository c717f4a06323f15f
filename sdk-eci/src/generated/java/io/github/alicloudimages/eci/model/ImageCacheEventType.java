// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * Severity of an image cache event. The API reference does not list the values; these two come from the general
 * description of ECI events.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class ImageCacheEventType extends EnumValue {

    /** Reports regular progress. */
    public static final ImageCacheEventType NORMAL = new ImageCacheEventType("Normal");

    /** Reports a problem, for example an image that cannot be pulled. */
    public static final ImageCacheEventType WARNING = new ImageCacheEventType("Warning");

    private ImageCacheEventType(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static ImageCacheEventType of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "Normal" -> NORMAL;
            case "Warning" -> WARNING;
            default -> new ImageCacheEventType(value);
        };
    }
}
