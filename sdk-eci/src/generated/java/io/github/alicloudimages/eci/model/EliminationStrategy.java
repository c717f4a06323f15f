// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * Rule by which the service may delete an image cache on its own when the quota of image caches is used up. Without a
 * rule, which the service shows as an empty text, a cache is never deleted for this reason.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class EliminationStrategy extends EnumValue {

    /**
     * The cache may be deleted to make room. Among the caches with this rule, the one whose last use lies furthest back
     * goes first.
     */
    public static final EliminationStrategy LRU = new EliminationStrategy("LRU");

    private EliminationStrategy(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static EliminationStrategy of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "LRU" -> LRU;
            default -> new EliminationStrategy(value);
        };
    }
}
