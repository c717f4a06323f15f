package io.github.alicloudimages.testkit.internal.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the caller gets to see: an answer, or a connection that ends without a whole one. */
public sealed interface Reaction {

    /** The answer of which at least a part arrives; null if no byte does. */
    @Nullable
    Answer answer();

    /** How long the caller is kept waiting. */
    Duration delay();

    /** The answer arrives. */
    record Answered(Answer answer, Duration delay) implements Reaction {}

    /** The head and the first half of the body arrive, then the connection is closed. */
    record Truncated(Answer answer, Duration delay) implements Reaction {}

    /** The connection is closed without a byte. */
    record Dropped(Duration delay) implements Reaction {

        @Override
        public @Nullable Answer answer() {
            return null;
        }
    }

    /** The connection is reset (TCP RST) without a byte. */
    record Reset(Duration delay) implements Reaction {

        @Override
        public @Nullable Answer answer() {
            return null;
        }
    }
}
