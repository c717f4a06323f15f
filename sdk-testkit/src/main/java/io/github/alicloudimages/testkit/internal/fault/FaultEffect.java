package io.github.alicloudimages.testkit.internal.fault;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a fault does to one call.
 *
 * @param ending how the call ends
 * @param afterActing whether the operation is carried out before the ending; {@link Served} and {@link Truncated}
 *     always carry it out
 * @param headers added to the answer, whichever it is
 * @param delay how long the caller waits for the ending
 * @param skew how far the gateway's clock is off for this call
 */
public record FaultEffect(
        Ending ending, boolean afterActing, Map<String, String> headers, Duration delay, Duration skew) {

    /** No fault at all. */
    public static final FaultEffect NONE = new FaultEffect(new Served(), false, Map.of(), Duration.ZERO, Duration.ZERO);

    /** How a call ends. */
    public sealed interface Ending {}

    /** With the answer that is due. */
    public record Served() implements Ending {}

    /** With an error of the service. */
    public record Refused(int status, String code, String message) implements Ending {}

    /** With an answer that somebody else wrote. */
    public record Raw(int status, String contentType, String body) implements Ending {}

    /** With a part of the answer that is due. */
    public record Truncated() implements Ending {}

    /** With a closed connection. */
    public record Dropped() implements Ending {}

    /** With a reset connection. */
    public record Reset() implements Ending {}

    public FaultEffect withEnding(Ending other) {
        if (!(ending instanceof Served)) {
            throw new IllegalStateException("This fault ends a call in another way already: " + ending);
        }
        return new FaultEffect(other, afterActing, headers, delay, skew);
    }

    public FaultEffect withAfterActing() {
        return new FaultEffect(ending, true, headers, delay, skew);
    }

    public FaultEffect withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new FaultEffect(ending, afterActing, more, delay, skew);
    }

    public FaultEffect withDelay(Duration other) {
        return new FaultEffect(ending, afterActing, headers, other, skew);
    }

    public FaultEffect withSkew(Duration other) {
        return new FaultEffect(ending, afterActing, headers, delay, other);
    }
}
