package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.ResponseMetadata;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.AttemptRecord;
import io.github.alicloudimages.core.error.CallCancelledException;
import io.github.alicloudimages.core.error.CallReport;
import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.error.ErrorCategory;
import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.error.TransportException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallIdentity;
import io.github.alicloudimages.core.observe.internal.DebugCurl;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import io.github.alicloudimages.core.retry.internal.RetryDecision;
import io.github.alicloudimages.core.retry.internal.Retryability;
import io.github.alicloudimages.core.time.internal.DurationText;
import io.github.alicloudimages.core.time.internal.TimeSource;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call on its way: its attempts, its deadline, and every decision about how it goes on. Both drivers follow it: they
 * fetch credentials, {@link #begin} an attempt, send it, hand in what came of it and do the {@link Step} they are given.
 * Used by one call, by one thread at a time.
 */
final class CallState<O extends ServiceResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(CallState.class);

    private final CallPlan<O> plan;
    private final PipelineParts parts;
    private final Effects effects;
    private final CallEvents events;
    private final TimeSource time;
    private final CallIdentity identity;
    private final AttemptLog log;
    private final long startNanos;
    private final boolean curlWanted;

    private @Nullable Sent sent;
    private boolean outcomeUnknown;
    private boolean dateRefused;
    private @Nullable Credentials rejected;
    private @Nullable Failure lastFailure;
    private Duration lastDelay = Duration.ZERO;
    private int lastCost;

    CallState(CallPlan<O> plan, PipelineParts parts, Effects effects) {
        this.plan = plan;
        this.effects = effects;
        this.events = new CallEvents(parts.settings().listeners(), effects);
        this.parts = parts;
        this.time = parts.settings().timing().time();
        this.log = new AttemptLog(time);
        this.startNanos = time.nanos();
        this.identity = new CallIdentity(
                parts.settings().service().product(),
                plan.operation(),
                plan.endpoint().getHost(),
                plan.port(),
                plan.clientToken());
        this.curlWanted = events.wantCurl();
        if (events.isHeard()) {
            events.tell(new CallEvent.Started(identity));
        }
    }

    Duration timeLeft() {
        return plan.callTimeout().minusNanos(time.nanos() - startNanos);
    }

    /**
     * Begins an attempt: signed now, limited to the time that is left.
     *
     * @throws AlibabaCloudException if it is too late, or these credentials are the ones that were just rejected, or
     *     cannot be signed with
     */
    HttpRequest begin(Credentials credentials) {
        Duration left = timeLeft();
        if (left.isNegative() || left.isZero()) {
            throw timedOut();
        }
        if (credentials.equals(rejected)) {
            throw stop(Objects.requireNonNull(lastFailure), RetryStopReason.NOT_RETRYABLE);
        }
        AttemptLog.Current attempt = log.begin(credentials, parts.clock().now());
        // What broke one kept connection has mostly broken all of them.
        boolean freshConnection = plan.needsFreshConnection() || lastFailure instanceof Failure.NoAnswer;
        SignedRequest request =
                parts.signer().sign(plan, attempt, plan.timeouts().cutTo(left), lastDelay, freshConnection);
        sent = new Sent(credentials, request.signature());
        if (events.isHeard()) {
            String curl = curlWanted ? DebugCurl.of(request.http(), new Redactor(plan, credentials)::maskAll) : null;
            events.tell(new CallEvent.AttemptStarted(identity, attempt.number(), credentials.accessKeyId(), curl));
        }
        return request.http();
    }

    Step<O> answered(HttpResponse response) {
        AttemptLog.Current attempt = Objects.requireNonNull(log.current());
        return judged(attempt, parts.judge().answered(plan, Objects.requireNonNull(sent), response));
    }

    private Step<O> judged(AttemptLog.Current attempt, Verdict<O> verdict) {
        if (verdict instanceof Verdict.Success<O> success) {
            int status = success.response().status();
            end(attempt, Integer.toString(status), success.requestId(), status, null, Duration.ZERO);
            parts.quota().succeeded(lastCost);
            return done(success.answer().builder(), success.response(), success.requestId());
        }
        return failed(attempt, ((Verdict.Failed<O>) verdict).failure());
    }

    /** A transport may throw what it must not; what it was doing is then as unknown as with a broken connection. */
    Step<O> unanswered(Throwable failure) {
        TransportFailure known = failure instanceof TransportFailure typed
                ? typed
                : new TransportFailure(TransportFailure.Reason.BROKEN, String.valueOf(failure), failure);
        AttemptLog.Current attempt = Objects.requireNonNull(log.current());
        HttpResponse head = known.head();
        if (head != null) {
            return judged(
                    attempt,
                    parts.judge()
                            .tooLarge(plan, Objects.requireNonNull(sent), head, String.valueOf(known.getMessage())));
        }
        return failed(attempt, new Failure.NoAnswer(known));
    }

    private Step<O> failed(AttemptLog.Current attempt, Failure failure) {
        if (isGoneByEarlierAttempt(failure)) {
            Failure.Refused refused = (Failure.Refused) failure;
            end(attempt, failure, Duration.ZERO);
            parts.quota().succeeded(lastCost);
            return done(
                    plan.decoder().empty(),
                    new HttpResponse(
                            refused.error().httpStatus(), refused.error().headers(), new byte[0]),
                    failure.requestId());
        }
        outcomeUnknown |= failure.mayHaveActed() && plan.retrySafety() != RetrySafety.READ;
        if (isCutByDeadline(failure)) {
            if (lastFailure == null) {
                lastFailure = failure; // otherwise an earlier failure says more
            }
            end(attempt, failure, Duration.ZERO);
            return new Step.Failed<>(timedOut());
        }
        lastFailure = failure;
        RetryDecision decision = decide(attempt, failure);
        if (decision instanceof RetryDecision.Again again) {
            lastCost = again.cost();
            lastDelay = again.delay();
            end(attempt, failure, again.delay());
            if (events.isHeard()) {
                events.tell(new CallEvent.Waiting(identity, attempt.number(), again.delay()));
            }
            return new Step.Again<>(again.delay());
        }
        end(attempt, failure, Duration.ZERO);
        return new Step.Failed<>(stop(failure, ((RetryDecision.Stop) decision).reason()));
    }

    private RetryDecision decide(AttemptLog.Current attempt, Failure failure) {
        Duration askedFor = failure instanceof Failure.Refused refused
                ? RetryAfter.of(refused.error().headers(), time.now())
                : null;
        boolean corrected = correctClock(attempt, failure) || dropCredentials(attempt, failure);
        return parts.rules()
                .decide(
                        plan.retryPolicy(),
                        corrected
                                ? Retryability.CORRECTED
                                : FailureRules.retryability(failure, plan.retrySafety(), askedFor),
                        FailureRules.isSafe(plan.retrySafety(), failure.mayHaveActed()),
                        attempt.number(),
                        askedFor,
                        timeLeft());
    }

    /**
     * Another attempt is worth it if it will be dated differently. A refused date is worth one in any case: the request
     * may have been under way for long.
     */
    private boolean correctClock(AttemptLog.Current attempt, Failure failure) {
        if (!(failure instanceof Failure.Refused refused) || !FailureRules.blamesClock(refused)) {
            return false;
        }
        if (parts.clock().learn(attempt.datedAt(), refused.dateHeader())) {
            return true;
        }
        boolean firstRefusedDate = FailureRules.refusesDate(refused) && !dateRefused;
        dateRefused |= FailureRules.refusesDate(refused);
        return firstRefusedDate;
    }

    /** Once in a call. The next attempt is made only if the provider then comes with other credentials. */
    private boolean dropCredentials(AttemptLog.Current attempt, Failure failure) {
        if (rejected != null || !FailureRules.blamesCredentials(failure)) {
            return false;
        }
        Credentials refused = attempt.credentials();
        rejected = refused;
        effects.add(() -> plan.credentialsProvider().invalidate(refused));
        return true;
    }

    /** A removal whose first answer was lost finds nothing left to remove. */
    private boolean isGoneByEarlierAttempt(Failure failure) {
        return plan.retrySafety() == RetrySafety.REPEATABLE_DELETE
                && outcomeUnknown
                && failure instanceof Failure.Refused refused
                && plan.absentCode() != null
                && plan.absentCode().equals(refused.error().code());
    }

    private boolean isCutByDeadline(Failure failure) {
        return failure instanceof Failure.NoAnswer noAnswer
                && noAnswer.cause().reason() != TransportFailure.Reason.CANCELLED
                && !(timeLeft().compareTo(Duration.ZERO) > 0);
    }

    private Step<O> done(ShapeBuilder<O> builder, HttpResponse response, @Nullable String requestId) {
        if (builder instanceof ServiceResponse.Builder<?> answer) {
            answer.metadata(ResponseMetadata.builder(response.status())
                    .headers(response.headers())
                    .requestId(requestId)
                    .clientToken(plan.clientToken())
                    .attempts(log.ended())
                    .build());
        }
        return new Step.Done<>(builder.build());
    }

    /** The exception of a call that a failure ends. */
    private AlibabaCloudException stop(Failure failure, RetryStopReason reason) {
        return Explanation.of(plan, failure, report(reason));
    }

    /** The exception of a call whose time is up; an attempt that is under way counts as lost. */
    CallTimeoutException timedOut() {
        if (lastFailure == null && log.current() != null) {
            lastFailure = new Failure.NoAnswer(new TransportFailure(
                    TransportFailure.Reason.TIMEOUT, "no answer within the time limit of the call", null));
        }
        abandon(TransportFailure.Reason.TIMEOUT.text());
        return new CallTimeoutException(
                Explanation.withOutcome(
                        plan,
                        plan.operation() + " was not done within its time limit of "
                                + DurationText.of(plan.callTimeout()) + " (callTimeout), after "
                                + log.ended().size() + (log.ended().size() == 1 ? " attempt." : " attempts."),
                        outcomeUnknown),
                lastCause(),
                report(RetryStopReason.NO_TIME_LEFT));
    }

    private @Nullable Throwable lastCause() {
        if (lastFailure == null) {
            return null;
        }
        return lastFailure instanceof Failure.NoAnswer noAnswer
                ? noAnswer.cause()
                : stop(lastFailure, RetryStopReason.NO_TIME_LEFT);
    }

    /** The exception of a call that the client's end ends, or that its end has come before. */
    CallCancelledException closed() {
        boolean begun = log.current() != null || !log.ended().isEmpty();
        return cancelled(
                begun ? "ended, because its client was closed" : "not sent, because its client is closed", null);
    }

    /** The exception of a call that is given up; an attempt that is under way counts as lost. */
    CallCancelledException cancelled(String how, @Nullable Throwable cause) {
        abandon(how);
        return new CallCancelledException(
                Explanation.withOutcome(plan, plan.operation() + " was " + how + ".", outcomeUnknown),
                cause,
                report(RetryStopReason.CANCELLED));
    }

    /**
     * A provider is the user's code: whatever it throws, the call fails with what it is for. The text of a foreign
     * exception may quote a secret, so that it stays with the cause.
     */
    CredentialsException noCredentials(@Nullable Throwable thrown) {
        String problem = thrown == null
                ? "the credentials provider returned null."
                : thrown instanceof AlibabaCloudException
                        ? String.valueOf(thrown.getMessage())
                        : "the credentials provider failed: "
                                + thrown.getClass().getSimpleName() + '.';
        return new CredentialsException(
                Explanation.withOutcome(plan, plan.operation() + " has no credentials: " + problem, outcomeUnknown),
                thrown,
                report(RetryStopReason.NOT_RETRYABLE));
    }

    /** The exception of a call that met a fault of this library, or of the machine. */
    TransportException broken(Throwable fault) {
        abandon("broken by " + fault.getClass().getSimpleName());
        return new TransportException(
                Explanation.withOutcome(plan, plan.operation() + " failed by a fault: " + fault + '.', outcomeUnknown),
                fault,
                report(RetryStopReason.NOT_RETRYABLE));
    }

    /** Tells the listeners that the call is over. */
    void ended(@Nullable AlibabaCloudException failure) {
        if (events.isHeard()) {
            events.tell(new CallEvent.Ended(
                    identity,
                    Duration.ofNanos(time.nanos() - startNanos),
                    log.ended().size(),
                    log.lastRequestId(),
                    failure));
        }
    }

    private void abandon(String outcome) {
        AttemptLog.Current attempt = log.current();
        if (attempt != null) {
            outcomeUnknown |= plan.retrySafety() != RetrySafety.READ;
            end(attempt, outcome, null, null, null, Duration.ZERO);
        }
    }

    private void end(AttemptLog.Current attempt, Failure failure, Duration delayAfter) {
        end(attempt, failure.outcome(), failure.requestId(), failure.httpStatus(), failure, delayAfter);
    }

    private void end(
            AttemptLog.Current attempt,
            String outcome,
            @Nullable String requestId,
            @Nullable Integer httpStatus,
            @Nullable Failure failure,
            Duration delayAfter) {
        AttemptRecord record = log.end(attempt, outcome, requestId, delayAfter);
        LOG.debug("{} attempt {}, request id {}", plan.operation(), record, requestId);
        if (events.isHeard()) {
            boolean throttled =
                    failure instanceof Failure.Refused refused && refused.category() == ErrorCategory.THROTTLING;
            boolean succeeded = failure == null && httpStatus != null; // neither: it was given up
            String errorCode = failure == null ? null : failure.errorCode();
            events.tell(new CallEvent.AttemptEnded(identity, record, succeeded, httpStatus, errorCode, throttled));
        }
    }

    private CallReport report(RetryStopReason reason) {
        RetryStopReason told = log.ended().isEmpty() ? null : reason;
        return CallReport.builder()
                .operation(plan.operation())
                .clientToken(plan.clientToken())
                .attempts(log.ended())
                .retryStopReason(told)
                .outcomeUnknown(outcomeUnknown)
                .build();
    }
}
