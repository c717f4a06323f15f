package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.CallCancelledException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.time.internal.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call from top to bottom:
 *
 * <ol>
 *   <li>{@link CallPlanner}: fill what was left out, check the request, encode it once.
 *   <li>For each attempt: credentials, then {@link CallState#begin}: is time left? then {@link AttemptSigner}: a fresh
 *       date, nonce and signature.
 *   <li>The transport sends it and reads the answer whole.
 *   <li>{@link Judge}: a success is decoded, a failure classified.
 *   <li>{@link CallState}: done, or again after a wait, or over, with an exception of {@link Explanation}.
 * </ol>
 *
 * Here the calling thread is what drives it; {@link AsyncPipeline} does the same steps without one. Thread-safe.
 */
public final class Pipeline {

    private final PipelineParts parts;
    private final CallPlanner planner;
    private final CallsInFlight inFlight = new CallsInFlight();

    public Pipeline(PipelineSettings settings) {
        this.parts = PipelineParts.of(settings);
        this.planner = new CallPlanner(settings);
    }

    /** Calls an operation that has a model. */
    public <I extends ServiceRequest, O extends ServiceResponse> O call(
            Operation<I, O> operation, I request, RequestOptions options) {
        return run(planner.plan(operation, request, options));
    }

    /** Calls an operation that has none. */
    public GenericResponse call(String action, Map<String, ?> parameters, RequestOptions options) {
        return run(planner.plan(action, parameters, options));
    }

    private <O extends ServiceResponse> O run(CallPlan<O> plan) {
        CallState<O> call = new CallState<>(plan, parts, Effects.atOnce());
        CallingThread here = new CallingThread();
        inFlight.add(here);
        try {
            O response = attempts(plan, call, here);
            call.ended(null);
            return response;
        } catch (AlibabaCloudException failure) {
            call.ended(failure);
            throw failure;
        } catch (InterruptedException interrupted) {
            CallCancelledException cancelled = cancelled(call, here, interrupted);
            call.ended(cancelled);
            throw cancelled;
        } catch (RuntimeException | Error fault) {
            call.ended(call.broken(fault));
            throw fault;
        } finally {
            inFlight.remove(here);
            here.leave();
        }
    }

    private <O extends ServiceResponse> O attempts(CallPlan<O> plan, CallState<O> call, CallingThread here)
            throws InterruptedException {
        while (true) {
            leaveIfClosed(here);
            Step<O> next = attempt(plan, call, here);
            if (next instanceof Step.Done<O> done) {
                return done.response();
            }
            if (next instanceof Step.Failed<O> failed) {
                throw failed.exception();
            }
            leaveIfClosed(here);
            parts.settings().timing().sleeper().sleep(((Step.Again<O>) next).delay());
        }
    }

    /** Nothing is begun for a thread that was told to stop; a provider or transport may have swallowed that. */
    private static void leaveIfClosed(CallingThread here) throws InterruptedException {
        if (here.isEndedByClose() || Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private <O extends ServiceResponse> Step<O> attempt(CallPlan<O> plan, CallState<O> call, CallingThread here)
            throws InterruptedException {
        Credentials credentials = credentials(plan, call);
        leaveIfClosed(here);
        HttpRequest request = call.begin(credentials);
        HttpResponse response;
        try {
            response = parts.settings().transport().send(request);
        } catch (IOException | RuntimeException failure) {
            if (here.isEndedByClose()) {
                throw interrupted(failure); // the client's own transport may have been closed first
            }
            return call.unanswered(failure);
        }
        return call.answered(response);
    }

    private static InterruptedException interrupted(Throwable cause) {
        return (InterruptedException) new InterruptedException().initCause(cause);
    }

    private static Credentials credentials(CallPlan<?> plan, CallState<?> call) throws InterruptedException {
        @Nullable Credentials credentials;
        try {
            credentials = plan.credentialsProvider().resolve();
        } catch (RuntimeException thrown) {
            if (Thread.interrupted()) {
                throw interrupted(thrown);
            }
            throw call.noCredentials(thrown);
        }
        if (credentials == null) {
            throw call.noCredentials(null);
        }
        return credentials;
    }

    private static CallCancelledException cancelled(
            CallState<?> call, CallingThread here, InterruptedException interrupted) {
        if (here.isEndedByClose()) {
            return call.closed();
        }
        Thread.currentThread().interrupt();
        return call.cancelled("interrupted", interrupted);
    }

    /**
     * Waits on the calling thread, for what makes several calls.
     *
     * @param what who waits, in prose, for the message
     * @throws CallCancelledException if the thread is interrupted, or the client closed
     */
    public void pause(Duration duration, String what) {
        CallingThread here = new CallingThread();
        inFlight.add(here);
        try {
            parts.settings().timing().sleeper().sleep(duration);
        } catch (InterruptedException interrupted) {
            if (here.isEndedByClose()) {
                throw new CallCancelledException(what + " ended because its client was closed.", null);
            }
            Thread.currentThread().interrupt();
            throw new CallCancelledException(what + " was interrupted.", interrupted);
        } finally {
            inFlight.remove(here);
            here.leave();
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

    /** Ends the calls that are being made, and what the client made for itself. Later calls are ended at once. */
    public void close() {
        inFlight.close();
        parts.settings().closeOwned();
    }
}
