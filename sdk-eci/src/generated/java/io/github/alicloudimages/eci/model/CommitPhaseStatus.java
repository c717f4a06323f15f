// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * Outcome of one step of a commit task. The complete set of values is not published: {@code Success} is the only one
 * known, so be prepared for others.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class CommitPhaseStatus extends EnumValue {

    /** The step was completed. */
    public static final CommitPhaseStatus SUCCESS = new CommitPhaseStatus("Success");

    private CommitPhaseStatus(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static CommitPhaseStatus of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "Success" -> SUCCESS;
            default -> new CommitPhaseStatus(value);
        };
    }
}
