package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.pipeline.internal.AsyncPipeline;
import io.github.alicloudimages.core.pipeline.internal.FutureFailure;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Drives the way to an image cache without a thread: every method is a reaction to something that happened. */
final class AsyncEnsure {

    private final EnsureState state;
    private final EciAsyncClient client;
    private final AsyncPipeline pipeline;
    private final CompletableFuture<EnsuredImageCache> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<?> step;

    AsyncEnsure(EnsureState state, EciAsyncClient client, AsyncPipeline pipeline) {
        this.state = state;
        this.client = client;
        this.pipeline = pipeline;
    }

    /** Begins; cancelling the future ends the step that is under way. */
    CompletableFuture<EnsuredImageCache> begin() {
        CompletableFuture<?> unused = result.whenComplete((ensured, failure) -> endStep());
        follow(state.look());
        return result;
    }

    private void follow(EnsureStep next) {
        if (next instanceof EnsureStep.Done done) {
            result.complete(done.ensured());
        } else if (next instanceof EnsureStep.Failed failed) {
            result.completeExceptionally(failed.exception());
        } else if (next instanceof EnsureStep.Ask<?, ?> ask) {
            ask(ask);
        } else if (next instanceof EnsureStep.Await await) {
            run(client.waiter().until(await.goal(), await.options()), await.reached(), await.ended());
        } else {
            EnsureStep.Pause pause = (EnsureStep.Pause) next;
            run(
                    pipeline.pause(pause.duration(), "The wait for " + state.what()),
                    over -> pause.then().get(),
                    EnsureStep.Failed::new);
        }
    }

    private <I extends ServiceRequest, O extends ServiceResponse> void ask(EnsureStep.Ask<I, O> ask) {
        run(client.execute(ask.operation(), ask.request(), ask.options()), ask.answered(), ask.refused());
    }

    private <T> void run(
            CompletableFuture<T> begun,
            Function<T, EnsureStep> fine,
            Function<AlibabaCloudException, EnsureStep> otherwise) {
        step = begun;
        if (result.isDone()) {
            endStep();
        }
        CompletableFuture<?> unused = begun.whenComplete((value, thrown) -> {
            if (!result.isDone()) {
                ended(() -> fine.apply(value), otherwise, thrown);
            }
        });
    }

    private void ended(
            Supplier<EnsureStep> fine,
            Function<AlibabaCloudException, EnsureStep> otherwise,
            @Nullable Throwable thrown) {
        Throwable failure = FutureFailure.causeOf(thrown);
        try {
            if (failure == null) {
                follow(fine.get());
            } else if (failure instanceof AlibabaCloudException fault) {
                follow(otherwise.apply(fault));
            } else {
                result.completeExceptionally(failure);
            }
        } catch (RuntimeException | Error unforeseen) {
            result.completeExceptionally(unforeseen); // rather than never
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
