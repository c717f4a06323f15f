package io.github.alicloudimages.core.protocol;

import io.github.alicloudimages.core.retry.RetrySafety;
import org.jspecify.annotations.Nullable;

/**
 * Describes one operation: its name on the wire, what may be repeated, and how the answer is read. Made once for each
 * operation by the generated clients. Immutable and thread-safe.
 *
 * @param <I> the request
 * @param <O> the answer
 */
public final class Operation<I extends Shape, O extends Shape> {

    private final String name;
    private final RetrySafety retrySafety;
    private final @Nullable String tellsOutcome;
    private final @Nullable String absentCode;
    private final Schema<I> input;
    private final Schema<O> output;

    /**
     * Describes an operation.
     *
     * @param name the action on the wire
     * @param retrySafety whether it may be sent again
     * @param tellsOutcome the call that tells whether a lost request was carried out, as a phrase; {@code null} if
     *     repeating tells
     * @param absentCode of a removal: the error code that says that there is nothing to remove
     * @param input describes the request
     * @param output describes the answer
     */
    public Operation(
            String name,
            RetrySafety retrySafety,
            @Nullable String tellsOutcome,
            @Nullable String absentCode,
            Schema<I> input,
            Schema<O> output) {
        this.name = name;
        this.retrySafety = retrySafety;
        this.tellsOutcome = tellsOutcome;
        this.absentCode = absentCode;
        this.input = input;
        this.output = output;
    }

    /** {@return the action on the wire} */
    public String name() {
        return name;
    }

    /** {@return whether it may be sent again} */
    public RetrySafety retrySafety() {
        return retrySafety;
    }

    /**
     * {@return the call that tells whether a lost request was carried out, as a phrase; {@code null} if repeating
     * tells}
     */
    public @Nullable String tellsOutcome() {
        return tellsOutcome;
    }

    /** {@return of a removal: the error code that says that there is nothing to remove; {@code null} for others} */
    public @Nullable String absentCode() {
        return absentCode;
    }

    /** {@return what describes the request} */
    public Schema<I> input() {
        return input;
    }

    /** {@return what describes the answer} */
    public Schema<O> output() {
        return output;
    }
}
