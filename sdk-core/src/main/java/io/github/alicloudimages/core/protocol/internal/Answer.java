package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was read.
 *
 * @param <T> what the operation answers
 */
public final class Answer<T extends Shape> {

    private final ShapeBuilder<T> builder;
    private final Envelope envelope;
    private final @Nullable String missing;

    Answer(ShapeBuilder<T> builder, Envelope envelope, @Nullable String missing) {
        this.builder = builder;
        this.envelope = envelope;
        this.missing = missing;
    }

    /** Holds the members that were read. */
    public ShapeBuilder<T> builder() {
        return builder;
    }

    public Envelope envelope() {
        return envelope;
    }

    /** The wire name of a member that must be there and is not, or {@code null} if all are. */
    public @Nullable String missing() {
        return missing;
    }
}
