package io.github.alicloudimages.core.polling.internal;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.pipeline.internal.AsyncPipeline;
import io.github.alicloudimages.core.pipeline.internal.FutureFailure;
import io.github.alicloudimages.core.polling.WaiterOptions;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Drives a wait without a thread: every method is a reaction to something that happened.
 *
 * @param <A> the answer to a poll
 * @param <T> the resource
 * @param <R> what the caller is given
 */
public final class AsyncWait<A, T, R> {

    /** How a resource is looked at. */
    public interface Poll<A, T> {

        /** The future of the client itself, so that cancelling it ends the call. */
        CompletableFuture<A> ask(RequestOptions options);

        /** The resource in an answer, or {@code null} if it is not there. */
        @Nullable
        T read(A answer);
    }

    private final Goal<T> goal;
    private final AsyncPipeline pipeline;
    private final Poll<A, T> poll;
    private final WaitState<T> state;
    private final CompletableFuture<R> result;
    private final Function<@Nullable T, @Nullable R> given;
    private volatile @Nullable CompletableFuture<?> step;

    private AsyncWait(
            Goal<T> goal,
            WaiterOptions options,
            AsyncPipeline pipeline,
            Poll<A, T> poll,
            CompletableFuture<R> result,
            Function<@Nullable T, @Nullable R> given) {
        this.goal = goal;
        this.pipeline = pipeline;
        this.poll = poll;
        this.result = result;
        this.given = given;
        this.state = new WaitState<>(goal, options, pipeline.timing());
    }

    /**
     * Waits until the goal is reached.
     *
     * @return a future of the resource; cancelling it ends the wait
     */
    public static <A, T> CompletableFuture<T> until(
            Goal<T> goal, WaiterOptions options, AsyncPipeline pipeline, Poll<A, T> poll) {
        CompletableFuture<T> result = new CompletableFuture<>();
        new AsyncWait<A, T, T>(goal, options, pipeline, poll, result, Objects::requireNonNull).begin();
        return result;
    }

    /**
     * Waits until the resource is not there.
     *
     * @return a future of nothing; cancelling it ends the wait
     */
    public static <A, T> CompletableFuture<Void> untilAbsent(
            Goal<T> goal, WaiterOptions options, AsyncPipeline pipeline, Poll<A, T> poll) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        new AsyncWait<A, T, Void>(goal, options, pipeline, poll, result, absent -> null).begin();
        return result;
    }

    private void begin() {
        CompletableFuture<?> unused = result.whenComplete((given, failure) -> endStep());
        look();
    }

    private void look() {
        CompletableFuture<A> asking = poll.ask(state.pollOptions(pipeline.callTimeout()));
        begun(asking);
        CompletableFuture<?> unused = asking.whenComplete(this::answered);
    }

    private void answered(@Nullable A answer, @Nullable Throwable thrown) {
        try {
            looked(answer == null ? null : poll.read(answer), thrown);
        } catch (RuntimeException | Error fault) {
            result.completeExceptionally(fault); // rather than never
        }
    }

    private void looked(@Nullable T resource, @Nullable Throwable thrown) {
        if (result.isDone()) {
            return;
        }
        Throwable failure = FutureFailure.causeOf(thrown);
        if (failure == null) {
            follow(state.polled(resource));
        } else if (failure instanceof AlibabaCloudException fault) {
            follow(state.pollFailed(fault));
        } else {
            result.completeExceptionally(failure);
        }
    }

    private void follow(WaitState.Next<T> next) {
        if (next instanceof WaitState.Next.Reached<T> reached) {
            result.complete(given.apply(reached.resource()));
        } else if (next instanceof WaitState.Next.Failed<T> failed) {
            result.completeExceptionally(failed.exception());
        } else {
            CompletableFuture<Void> pausing =
                    pipeline.pause(((WaitState.Next.Again<T>) next).pause(), "The wait for " + goal.resource());
            begun(pausing);
            CompletableFuture<?> unused = pausing.whenComplete(this::paused);
        }
    }

    private void paused(@Nullable Void done, @Nullable Throwable ended) {
        if (result.isDone()) {
            return;
        }
        if (ended == null) {
            look();
        } else {
            result.completeExceptionally(Objects.requireNonNull(FutureFailure.causeOf(ended)));
        }
    }

    private void begun(CompletableFuture<?> begun) {
        step = begun;
        if (result.isDone()) {
            endStep();
        }
    }

    /** Has no effect on a step that is over. */
    private void endStep() {
        CompletableFuture<?> current = step;
        if (current != null) {
            boolean unused = current.cancel(true);
        }
    }
}
