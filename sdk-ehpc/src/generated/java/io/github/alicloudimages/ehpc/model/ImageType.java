// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * Kind of an image. GetImage and ListImages look for {@code VM} if no kind is given; AddImage and RemoveImage document
 * no default.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class ImageType extends EnumValue {

    /** Image of a virtual machine, backed by an ECS image. */
    public static final ImageType VM = new ImageType("VM");

    /** Container image, kept in a registry. */
    public static final ImageType CONTAINER = new ImageType("Container");

    private ImageType(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static ImageType of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "VM" -> VM;
            case "Container" -> CONTAINER;
            default -> new ImageType(value);
        };
    }
}
