package io.github.alicloudimages.testkit;

import io.github.alicloudimages.core.time.internal.DurationText;
import io.github.alicloudimages.testkit.internal.fault.FaultEffect;
import io.github.alicloudimages.testkit.internal.fault.FaultPlan;
import java.time.Duration;
import java.util.Objects;

/**
 * One fault of {@link Faults}. It takes effect as soon as it is told what to do, and strikes once unless told
 * otherwise. {@link #header}, {@link #delay} and {@link #skewClock} go together with everything; of the ways in which
 * a call can end only one can be chosen, a second one is an {@link IllegalStateException}.
 *
 * <p>Safe for use by several threads.
 */
public final class PlannedFault {

    private final FaultPlan.Entry entry;

    PlannedFault(FaultPlan.Entry entry) {
        this.entry = entry;
    }

    /**
     * Strikes so many calls; one unless told otherwise.
     *
     * @param times at least 1
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public PlannedFault times(int times) {
        entry.times(times);
        return this;
    }

    /**
     * Strikes every call from now on.
     *
     * @return this
     */
    public PlannedFault always() {
        entry.always();
        return this;
    }

    /**
     * Lets the operation be carried out first, if the gateway lets the call in; then the call ends as planned.
     *
     * @return this
     */
    public PlannedFault afterActing() {
        entry.change(FaultEffect::withAfterActing);
        return this;
    }

    /**
     * Answers with an error in the usual form: JSON with code, message, request id, host id and a link, and for the
     * codes of denied permission with the details of the denial. Nothing is carried out.
     *
     * @param status the HTTP status
     * @param code the error code
     * @param message what the service says about it
     * @return this
     */
    public PlannedFault respond(int status, String code, String message) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        return end(new FaultEffect.Refused(status, code, message));
    }

    /**
     * Answers with exactly this body, as a proxy would that stands in between: without a request id, unless
     * {@link #header} adds one. Nothing is carried out.
     *
     * @param status the HTTP status
     * @param contentType such as {@code text/html}
     * @param body sent as it is
     * @return this
     */
    public PlannedFault respondRaw(int status, String contentType, String body) {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
        return end(new FaultEffect.Raw(status, contentType, body));
    }

    /**
     * Adds a header to the answer, in place of one with the same name. May be called several times.
     *
     * @param name in any case
     * @param value sent as it is
     * @return this
     */
    public PlannedFault header(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        entry.change(effect -> effect.withHeader(name, value));
        return this;
    }

    /**
     * Keeps the caller waiting so long for the end of the call, in real time. The operation acts before the wait.
     *
     * @param delay zero for none
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public PlannedFault delay(Duration delay) {
        if (delay.isNegative() || delay.toMillis() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Cannot delay an answer by " + DurationText.of(delay));
        }
        entry.change(effect -> effect.withDelay(delay));
        return this;
    }

    /**
     * Closes the connection without an answer; nothing is carried out.
     *
     * @return this
     */
    public PlannedFault dropConnection() {
        return end(new FaultEffect.Dropped());
    }

    /**
     * Resets the connection (TCP RST) without an answer; nothing is carried out.
     *
     * @return this
     */
    public PlannedFault resetConnection() {
        return end(new FaultEffect.Reset());
    }

    /**
     * Carries the operation out, then closes the connection without an answer.
     *
     * @return this
     */
    public PlannedFault loseResponse() {
        return dropConnection().afterActing();
    }

    /**
     * Carries the operation out, but closes the connection after the head and half of the body of the answer.
     *
     * @return this
     */
    public PlannedFault truncateResponse() {
        return end(new FaultEffect.Truncated());
    }

    /**
     * Lets the gateway's clock be off by so much for the call: ahead if positive, behind if negative. The
     * {@code Date} header of the answer shows the wrong time as well. A client that corrects itself by it is wrong at
     * the next call if that one meets the right time again: {@link #always} keeps the clock off, and so does a
     * gateway clock of your own, together with other faults too.
     *
     * @param skew ahead if positive
     * @return this
     */
    public PlannedFault skewClock(Duration skew) {
        Objects.requireNonNull(skew, "skew");
        entry.change(effect -> effect.withSkew(skew));
        return this;
    }

    private PlannedFault end(FaultEffect.Ending ending) {
        entry.change(effect -> effect.withEnding(ending));
        return this;
    }
}
