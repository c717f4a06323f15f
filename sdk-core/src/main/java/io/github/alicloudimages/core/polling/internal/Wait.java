package io.github.alicloudimages.core.polling.internal;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.pipeline.internal.Pipeline;
import io.github.alicloudimages.core.polling.WaiterOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Drives a wait on the calling thread. */
public final class Wait {

    /** Looks at the resource: {@code null} if it is not there. */
    @FunctionalInterface
    public interface Poll<T> {
        @Nullable
        T look(RequestOptions options);
    }

    private Wait() {}

    /** Waits until the goal is reached; gives the resource, or {@code null} if its absence was wanted. */
    public static <T> @Nullable T until(Goal<T> goal, WaiterOptions options, Pipeline pipeline, Poll<T> poll) {
        WaitState<T> state = new WaitState<>(goal, options, pipeline.timing());
        while (true) {
            WaitState.Next<T> next = look(state, poll, pipeline.callTimeout());
            if (next instanceof WaitState.Next.Reached<T> reached) {
                return reached.resource();
            }
            if (next instanceof WaitState.Next.Failed<T> failed) {
                throw failed.exception();
            }
            pipeline.pause(((WaitState.Next.Again<T>) next).pause(), "The wait for " + goal.resource());
        }
    }

    private static <T> WaitState.Next<T> look(WaitState<T> state, Poll<T> poll, Duration callTimeout) {
        @Nullable T resource;
        try {
            resource = poll.look(state.pollOptions(callTimeout));
        } catch (AlibabaCloudException fault) {
            return state.pollFailed(fault);
        }
        return state.polled(resource);
    }
}
