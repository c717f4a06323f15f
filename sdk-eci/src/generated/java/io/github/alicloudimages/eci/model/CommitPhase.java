// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.protocol.EnumValue;
import java.util.Objects;

/**
 * Step of a task started by CommitContainer, in the order in which the steps are run.
 *
 * <p>The service may add values: {@link #of} keeps a text that is not listed here.
 */
public final class CommitPhase extends EnumValue {

    /** The image from which the container was started is pulled. */
    public static final CommitPhase PULL_BASE_IMAGE = new CommitPhase("PullBaseImage");

    /** The present content of the container is saved as an image. */
    public static final CommitPhase COMMIT_CONTAINER = new CommitPhase("CommitContainer");

    /** The saved image is pushed to the target repository. */
    public static final CommitPhase PUSH_COMMITTED_IMAGE = new CommitPhase("PushCommittedImage");

    private CommitPhase(String value) {
        super(value);
    }

    /**
     * The value of a text.
     *
     * @param value the text on the wire, known or not
     * @return the constant if the text is known, else a value that keeps it
     */
    public static CommitPhase of(String value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case "PullBaseImage" -> PULL_BASE_IMAGE;
            case "CommitContainer" -> COMMIT_CONTAINER;
            case "PushCommittedImage" -> PUSH_COMMITTED_IMAGE;
            default -> new CommitPhase(value);
        };
    }
}
