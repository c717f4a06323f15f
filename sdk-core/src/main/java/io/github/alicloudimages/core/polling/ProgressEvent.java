package io.github.alicloudimages.core.polling;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happened to what is waited for: an event of an image cache, a phase of a commit task. Immutable. */
public final class ProgressEvent {

    private final String kind;
    private final String name;
    private final String message;
    private final @Nullable Instant at;

    /**
     * Made by the SDK; public for tests of what is told about progress.
     *
     * @param kind as in {@link #kind()}
     * @param name as in {@link #name()}
     * @param message as in {@link #message()}
     * @param at when it happened, or {@code null}
     */
    public ProgressEvent(String kind, String name, String message, @Nullable Instant at) {
        this.kind = kind;
        this.name = name;
        this.message = message;
        this.at = at;
    }

    /**
     * {@return the event's type, such as {@code Normal} or {@code Warning}, or the phase's status; empty if not told}
     */
    public String kind() {
        return kind;
    }

    /** {@return the event's reason, or the phase's name; empty if not told} */
    public String name() {
        return name;
    }

    /** {@return what the service says about it; empty if nothing} */
    public String message() {
        return message;
    }

    /** {@return when it happened, or {@code null} if the service did not say} */
    public @Nullable Instant at() {
        return at;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgressEvent that
                && kind.equals(that.kind)
                && name.equals(that.name)
                && message.equals(that.message)
                && Objects.equals(at, that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name, message, at);
    }

    /** One line: {@code Warning ImagePullFailed: no such tag}. */
    @Override
    public String toString() {
        String head = (kind + ' ' + name).strip();
        return message.isEmpty() ? head : head + ": " + message;
    }
}
