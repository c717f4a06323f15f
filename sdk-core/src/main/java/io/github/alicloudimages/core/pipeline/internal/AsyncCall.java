package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.time.internal.Scheduler;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Drives one asynchronous call: every method is a reaction to something that happened, and none of them waits. The lock
 * orders what happens at the same time (an answer, the deadline, a cancellation, the client's end); it is never held
 * over I/O or over the user's code.
 */
final class AsyncCall<O extends ServiceResponse> implements CallsInFlight.Ongoing {

    private final CallPlan<O> plan;
    private final CallState<O> state;
    private final Effects effects;
    private final HttpTransport transport;
    private final Scheduler scheduler;
    private final Executor credentialsThreads;
    private final Executor completions;
    private final CallsInFlight inFlight;

    private final CompletableFuture<O> result = new CompletableFuture<>();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean over;
    private Runnable endDeadline = AsyncCall::nothing;
    private Runnable endStep = AsyncCall::nothing;

    AsyncCall(
            CallPlan<O> plan,
            CallState<O> state,
            Effects effects,
            HttpTransport transport,
            Scheduler scheduler,
            Executor credentialsThreads,
            Executor completions,
            CallsInFlight inFlight) {
        this.plan = plan;
        this.state = state;
        this.effects = effects;
        this.transport = transport;
        this.scheduler = scheduler;
        this.credentialsThreads = credentialsThreads;
        this.completions = completions;
        this.inFlight = inFlight;
    }

    CompletableFuture<O> start() {
        // Before anything else can end the call: listeners hear of its beginning on the caller's thread.
        effects.flush();
        endDeadline = scheduler.schedule(plan.callTimeout(), this::timeUp);
        // Whoever completes the future, by cancelling it or by a time limit of his own, ends the call.
        CompletableFuture<?> unused = result.whenComplete((response, failure) -> giveUp());
        inFlight.add(this);
        attempt();
        return result;
    }

    private void attempt() {
        CompletableFuture<Credentials> fetched;
        try {
            fetched = Objects.requireNonNull(plan.credentialsProvider().resolveAsync(credentialsThreads));
        } catch (RuntimeException | Error thrown) {
            fetched = CompletableFuture.failedFuture(thrown);
        }
        CompletableFuture<Credentials> resolving = fetched;
        if (endsWith(() -> resolving.cancel(true))) {
            CompletableFuture<?> unused = resolving.whenComplete(this::resolved);
        }
    }

    private void resolved(@Nullable Credentials credentials, @Nullable Throwable thrown) {
        if (credentials == null) {
            end(() -> state.noCredentials(FutureFailure.causeOf(thrown)));
            return;
        }
        CompletableFuture<HttpResponse> sent;
        try {
            sent = transport.sendAsync(() -> begin(credentials));
        } catch (RuntimeException | Error fault) {
            sent = CompletableFuture.failedFuture(fault);
        }
        CompletableFuture<HttpResponse> exchange = sent;
        if (endsWith(() -> exchange.cancel(true))) {
            CompletableFuture<?> unused = exchange.whenComplete(this::arrived);
        }
    }

    /** Asked by the transport when it has a place on the wire: the attempt is dated and signed then, not before. */
    private HttpRequest begin(Credentials credentials) {
        lock.lock();
        try {
            if (over) {
                throw new CancellationException();
            }
            if (inFlight.isClosed()) {
                throw state.closed(); // the place came free because the client's other calls are being ended
            }
            return state.begin(credentials);
        } finally {
            lock.unlock();
            effects.flush();
        }
    }

    private void arrived(@Nullable HttpResponse response, @Nullable Throwable thrown) {
        Step<O> next;
        try {
            next = judgedUnderLock(response, FutureFailure.causeOf(thrown));
        } catch (RuntimeException | Error fault) {
            end(() -> state.broken(fault));
            return;
        }
        if (next == null) {
            return;
        }
        effects.flush();
        if (next instanceof Step.Done<O> done) {
            succeed(done.response());
        } else if (next instanceof Step.Failed<O> failed) {
            fail(failed.exception());
        } else {
            waitFor(((Step.Again<O>) next).delay());
        }
    }

    /** What to do next, or {@code null} if the call was ended meanwhile. */
    private @Nullable Step<O> judgedUnderLock(@Nullable HttpResponse response, @Nullable Throwable thrown) {
        lock.lock();
        try {
            return over ? null : judge(response, thrown);
        } finally {
            lock.unlock();
        }
    }

    /** The wait may be over, and the next step begun, before this thread goes on. */
    private void waitFor(Duration delay) {
        Runnable before;
        lock.lock();
        try {
            before = endStep;
        } finally {
            lock.unlock();
        }
        Runnable endWait = scheduler.schedule(delay, this::attempt);
        lock.lock();
        try {
            if (!over) {
                if (endStep == before) {
                    endStep = endWait;
                }
                return;
            }
        } finally {
            lock.unlock();
        }
        endWait.run();
    }

    private Step<O> judge(@Nullable HttpResponse response, @Nullable Throwable failure) {
        if (response != null) {
            return state.answered(response);
        }
        if (failure instanceof AlibabaCloudException refusedToBegin) {
            return new Step.Failed<>(refusedToBegin);
        }
        return state.unanswered(Objects.requireNonNull(failure));
    }

    /**
     * Remembers how the step that was just begun is ended early.
     *
     * @return {@code false} if the call is over already, in which case the step was ended at once
     */
    private boolean endsWith(Runnable end) {
        lock.lock();
        try {
            if (!over) {
                endStep = end;
                return true;
            }
        } finally {
            lock.unlock();
        }
        end.run();
        return false;
    }

    private void timeUp() {
        end(state::timedOut);
    }

    @Override
    public void endByClose() {
        end(state::closed);
    }

    /** The future was completed by somebody else, if it was not by this call. */
    private void giveUp() {
        end(() -> state.cancelled("cancelled", null));
    }

    /** Ends the call where it stands. */
    private void end(Supplier<AlibabaCloudException> why) {
        AlibabaCloudException failure;
        Runnable endOfStep;
        lock.lock();
        try {
            if (over) {
                return;
            }
            failure = why.get();
            endOfStep = close(failure);
        } finally {
            lock.unlock();
        }
        endOfStep.run();
        effects.flush();
        completions.execute(() -> result.completeExceptionally(failure));
    }

    private void fail(Throwable failure) {
        lock.lock();
        try {
            if (over) {
                return;
            }
            Runnable unused = close(failure instanceof AlibabaCloudException known ? known : null);
        } finally {
            lock.unlock();
        }
        effects.flush();
        completions.execute(() -> result.completeExceptionally(failure));
    }

    private void succeed(O response) {
        lock.lock();
        try {
            if (over) {
                return;
            }
            Runnable unused = close(null);
        } finally {
            lock.unlock();
        }
        effects.flush();
        completions.execute(() -> result.complete(response));
    }

    /** Nothing that happens from here on changes anything. Gives what ends the step under way. */
    private Runnable close(@Nullable AlibabaCloudException failure) {
        over = true;
        endDeadline.run();
        inFlight.remove(this);
        state.ended(failure);
        return endStep;
    }

    private static void nothing() {}
}
