// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * State of an image cache. {@code Preparing}, {@code Creating} and {@code Updating} pass by themselves; {@code Ready},
 * {@code Failed} and {@code UpdateFailed} stay until something is done about the cache. Instances can use a cache only
 * while it is {@code Ready}.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class ImageCacheStatus extends EnumValue {

    /** The service is setting up what it needs to build the cache. */
    public static final ImageCacheStatus PREPARING = new ImageCacheStatus("Preparing");

    /** The images are being pulled and the snapshot is being made. */
    public static final ImageCacheStatus CREATING = new ImageCacheStatus("Creating");

    /** The cache is complete: instances can use it and it can be updated. */
    public static final ImageCacheStatus READY = new ImageCacheStatus("Ready");

    /**
     * The cache could not be built. Its events tell why; the service removes it after one day, whatever its retention
     * period.
     */
    public static final ImageCacheStatus FAILED = new ImageCacheStatus("Failed");

    /** A change by UpdateImageCache is under way. Wait for its end before you send another one. */
    public static final ImageCacheStatus UPDATING = new ImageCacheStatus("Updating");

    /**
     * The last update did not succeed. The events of the cache tell why, and another update may be sent in this state.
     */
    public static final ImageCacheStatus UPDATE_FAILED = new ImageCacheStatus("UpdateFailed");

    private ImageCacheStatus(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static ImageCacheStatus of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "Preparing" -> PREPARING;
            case "Creating" -> CREATING;
            case "Ready" -> READY;
            case "Failed" -> FAILED;
            case "Updating" -> UPDATING;
            case "UpdateFailed" -> UPDATE_FAILED;
            default -> new ImageCacheStatus(value);
        };
    }
}
