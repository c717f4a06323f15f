package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.CallCancelledException;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.time.internal.Scheduler;
import io.github.alicloudimages.core.time.internal.Timing;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps of {@link Pipeline} without a thread that waits: each call is an {@link AsyncCall}. Its waits are a
 * scheduler's, its exchanges the transport's, and credentials that have to be fetched are fetched on a few threads that
 * are there for nothing else. Thread-safe.
 */
public final class AsyncPipeline {

    private static final int MOST_CREDENTIALS_THREADS = 4;
    private static final long IDLE_SECONDS = 5;

    private final PipelineParts parts;
    private final CallPlanner planner;
    private final Executor completions;
    private final CallsInFlight inFlight = new CallsInFlight();
    private final Scheduler scheduler;
    private final ExecutorService credentialsThreads;

    /**
     * The pipeline of one client.
     *
     * @param completions where futures are completed
     */
    public AsyncPipeline(PipelineSettings settings, Executor completions) {
        this.parts = PipelineParts.of(settings);
        this.planner = new CallPlanner(settings);
        this.completions = completions;
        String name = "alicloud-images-" + settings.service().product();
        this.scheduler = settings.timing().schedulers().create(name + "-waits");
        this.credentialsThreads = credentialsThreads(name + "-credentials");
    }

    private static ExecutorService credentialsThreads(String name) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                MOST_CREDENTIALS_THREADS,
                MOST_CREDENTIALS_THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Calls an operation that has a model. */
    public <I extends ServiceRequest, O extends ServiceResponse> CompletableFuture<O> call(
            Operation<I, O> operation, I request, RequestOptions options) {
        return run(() -> planner.plan(operation, request, options));
    }

    /** Calls an operation that has none. */
    public CompletableFuture<GenericResponse> call(String action, Map<String, ?> parameters, RequestOptions options) {
        return run(() -> planner.plan(action, parameters, options));
    }

    private <O extends ServiceResponse> CompletableFuture<O> run(Supplier<CallPlan<O>> planned) {
        CallPlan<O> plan;
        try {
            plan = planned.get();
        } catch (AlibabaCloudException | NullPointerException invalid) {
            return CompletableFuture.failedFuture(invalid);
        }
        Effects effects = Effects.later();
        AsyncCall<O> call = new AsyncCall<>(
                plan,
                new CallState<>(plan, parts, effects),
                effects,
                parts.settings().transport(),
                scheduler,
                credentialsThreads,
                this::execute,
                inFlight);
        return call.start();
    }

    /**
     * Waits without a thread, for what makes several calls.
     *
     * @param what who waits, in prose, for the message
     * @return completed on the client's executor; fails with {@link CallCancelledException} if the client is closed;
     *     cancelling it ends the wait
     */
    public CompletableFuture<Void> pause(Duration duration, String what) {
        return new Pause(what).begin(duration);
    }

    /** A wait that the client's end ends. */
    private final class Pause extends CompletableFuture<Void> implements CallsInFlight.Ongoing {

        private final String what;

        Pause(String what) {
            this.what = what;
        }

        Pause begin(Duration duration) {
            inFlight.add(this);
            Runnable end = scheduler.schedule(duration, () -> execute(() -> complete(null)));
            CompletableFuture<?> unused = whenComplete((done, failure) -> {
                inFlight.remove(this);
                end.run();
            });
            return this;
        }

        @Override
        public void endByClose() {
            execute(() -> completeExceptionally(
                    new CallCancelledException(what + " ended because its client was closed.", null)));
        }
    }

    /** Runs on the client's executor what the user's code may hang on. */
    public void execute(Runnable completion) {
        try {
            completions.execute(completion);
        } catch (RejectedExecutionException shutDown) {
            completion.run(); // on this thread rather than never
        }
    }

    /** Clocks, waits and chance of this client. */
    public Timing timing() {
        return parts.settings().timing();
    }

    /** The region of requests that name none, or {@code null} if the client has none. */
    public @Nullable String region() {
        return parts.settings().region();
    }

    /**
     * Checks a request without sending it, for what makes several calls and the request not as the first.
     *
     * @throws io.github.alicloudimages.core.error.InvalidRequestException as the call would
     */
    public <I extends ServiceRequest, O extends ServiceResponse> void check(Operation<I, O> operation, I request) {
        CallPlan<O> unused = planner.plan(operation, request, RequestOptions.NONE);
    }

    /** The most that a call takes unless it is given another limit. */
    public Duration callTimeout() {
        return parts.settings().callTimeout();
    }

    /** Ends the calls that are being made, and the threads. Later calls are ended at once. */
    public void close() {
        inFlight.close();
        scheduler.close();
        credentialsThreads.shutdownNow();
        parts.settings().closeOwned();
    }
}
