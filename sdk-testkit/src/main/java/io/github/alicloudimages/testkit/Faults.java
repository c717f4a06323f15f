package io.github.alicloudimages.testkit;

import io.github.alicloudimages.testkit.internal.api.OperationNames;
import io.github.alicloudimages.testkit.internal.fault.FaultPlan;
import java.util.Objects;

/**
 * What shall go wrong in a {@link FakeAlibabaCloud}.
 *
 * <pre>{@code
 * cloud.faults().on("CreateImageCache").times(2).respond(503, "ServiceUnavailable", "busy");
 * cloud.faults().on("CreateImageCache").loseResponse();
 * cloud.faults().onAny().always().delay(Duration.ofMillis(50));
 * }</pre>
 *
 * <p>Faults queue up in the order in which they are set up. A call uses up one time of the first fault that fits it
 * and has times left; it never meets two. A fault strikes whether or not the gateway would have let the call in.
 *
 * <p>Safe for use by several threads.
 */
public final class Faults {

    private final FaultPlan plan;
    private final OperationNames names;

    Faults(FaultPlan plan, OperationNames names) {
        this.plan = plan;
        this.names = names;
    }

    /**
     * A fault for calls of one operation, for example {@code CreateImageCache}, or for one of the questions that
     * {@link FakeMetadata} names.
     *
     * @param operation by its name on the wire
     * @return a fault that strikes once, and is to be told what to do
     * @throws IllegalArgumentException if the fake knows no such operation; the message has the nearest name
     */
    public PlannedFault on(String operation) {
        return new PlannedFault(plan.entry(names.require(Objects.requireNonNull(operation, "operation"))));
    }

    /**
     * A fault for calls of an action that the fake does not carry out by itself, for example {@code ListUsage}: such a
     * call is answered with {@code InvalidApi.NotFound} unless a fault or a stub of yours has another answer. Any name
     * will do, so a slip of the pen goes unnoticed here.
     *
     * @param action by its name on the wire
     * @return a fault that strikes once, and is to be told what to do
     */
    public PlannedFault onAction(String action) {
        return new PlannedFault(plan.entry(Objects.requireNonNull(action, "action")));
    }

    /** {@return a fault for calls of every operation} */
    public PlannedFault onAny() {
        return new PlannedFault(plan.entry(null));
    }

    /** Removes all faults, used up or not. */
    public void clear() {
        plan.clear();
    }
}
