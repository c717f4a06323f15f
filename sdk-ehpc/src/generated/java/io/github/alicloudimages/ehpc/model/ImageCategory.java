// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * Origin of an image.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class ImageCategory extends EnumValue {

    /** Image provided by Alibaba Cloud. */
    public static final ImageCategory PUBLIC = new ImageCategory("Public");

    /** Image that was added by the account itself. */
    public static final ImageCategory CUSTOM = new ImageCategory("Custom");

    private ImageCategory(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static ImageCategory of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "Public" -> PUBLIC;
            case "Custom" -> CUSTOM;
            default -> new ImageCategory(value);
        };
    }
}
