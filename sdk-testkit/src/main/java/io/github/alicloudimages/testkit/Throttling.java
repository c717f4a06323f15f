package io.github.alicloudimages.testkit;

import io.github.alicloudimages.core.time.internal.DurationText;
import io.github.alicloudimages.testkit.internal.api.OperationNames;
import io.github.alicloudimages.testkit.internal.throttle.RateLimits;
import java.time.Duration;
import java.util.Objects;

/**
 * How many calls the gateway of a {@link FakeAlibabaCloud} lets through in some time, by its clock. There is no limit by
 * default.
 *
 * <pre>{@code
 * cloud.throttling().limit("CreateImageCache", 5, Duration.ofSeconds(1));
 * }</pre>
 *
 * <p>A call counts once everything else about it is right for the gateway: one with a wrong signature does not count,
 * one that is throttled does not count, one whose parameters the service refuses does. A call beyond a limit is answered
 * with status 429, the code {@code Throttling.User} and in the header {@code x-acs-retry-after} the milliseconds after
 * which one more is let through; {@link #answer} and {@link #tellWait} change that.
 *
 * <p>To have just some calls throttled, however many there are, use {@link Faults}. {@link FakeAlibabaCloud#reset} lifts
 * the limits. Safe for use by several threads.
 */
public final class Throttling {

    private final RateLimits limits;
    private final OperationNames names;

    Throttling(RateLimits limits, OperationNames names) {
        this.limits = limits;
        this.names = names;
    }

    /**
     * Lets so many calls of one operation through in any stretch of time of this length, in the place of an earlier limit
     * of that operation. Counting starts anew.
     *
     * @param operation by its name on the wire
     * @param calls at least 1
     * @param period longer than zero
     * @return this
     * @throws IllegalArgumentException if the fake knows no such operation, or a number is not positive
     */
    public Throttling limit(String operation, int calls, Duration period) {
        limits.limit(names.require(operation), positive(calls), positive(period));
        return this;
    }

    /**
     * The same for the calls of all operations together; questions for the metadata do not count. A call has to be within this limit and that of its operation.
     *
     * @param calls at least 1
     * @param period longer than zero
     * @return this
     * @throws IllegalArgumentException if a number is not positive
     */
    public Throttling limitAll(int calls, Duration period) {
        limits.limit(null, positive(calls), positive(period));
        return this;
    }

    /**
     * Status and code for calls beyond a limit, such as 400 and {@code Throttling}: both are seen in the wild.
     *
     * @param status the HTTP status
     * @param code the error code
     * @return this
     */
    public Throttling answer(int status, String code) {
        limits.answer(status, Objects.requireNonNull(code, "code"));
        return this;
    }

    /**
     * Whether the header {@code x-acs-retry-after} is sent. Not every gateway does.
     *
     * @param told {@code true} by default
     * @return this
     */
    public Throttling tellWait(boolean told) {
        limits.tellWait(told);
        return this;
    }

    /** Lifts all limits and returns to the usual answer. */
    public void clear() {
        limits.clear();
    }

    private static int positive(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("A limit of " + calls + " calls would let nobody through");
        }
        return calls;
    }

    private static Duration positive(Duration period) {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("A limit cannot be for " + DurationText.of(period));
        }
        return period;
    }
}
