// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * State of a task started by CommitContainer. {@code Succeeded} and {@code Failed} are final.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class CommitTaskStatus extends EnumValue {

    /** The task is still at work; ask again later. */
    public static final CommitTaskStatus RUNNING = new CommitTaskStatus("Running");

    /** The image has been pushed to the repository. */
    public static final CommitTaskStatus SUCCEEDED = new CommitTaskStatus("Succeeded");

    /** The task ended without a pushed image. The status message and the phases of the task tell where it broke off. */
    public static final CommitTaskStatus FAILED = new CommitTaskStatus("Failed");

    private CommitTaskStatus(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static CommitTaskStatus of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "Running" -> RUNNING;
            case "Succeeded" -> SUCCEEDED;
            case "Failed" -> FAILED;
            default -> new CommitTaskStatus(value);
        };
    }
}
