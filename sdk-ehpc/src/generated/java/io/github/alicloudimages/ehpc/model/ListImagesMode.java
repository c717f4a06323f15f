// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * How ListImages treats several versions of an image.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class ListImagesMode extends EnumValue {

    /** Every version is an entry of its own. */
    public static final ListImagesMode LIST = new ListImagesMode("List");

    /** Each image appears once, with its newest version. */
    public static final ListImagesMode MERGE = new ListImagesMode("Merge");

    private ListImagesMode(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static ListImagesMode of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "List" -> LIST;
            case "Merge" -> MERGE;
            default -> new ListImagesMode(value);
        };
    }
}
