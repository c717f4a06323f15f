package io.github.alicloudimages.core.observe;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.AttemptRecord;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What all events of a call tell. Immutable and thread-safe. */
public abstract class CallEvent {

    private final CallIdentity call;

    private CallEvent(CallIdentity call) {
        this.call = call;
    }

    /** {@return which call it is: the same object in all events of one call} */
    public final CallIdentity call() {
        return call;
    }

    /** A call begins. */
    public static final class Started extends CallEvent {

        /**
         * Made by the SDK; public for tests of listeners.
         *
         * @param call which call it is
         */
        public Started(CallIdentity call) {
            super(call);
        }
    }

    /** An attempt begins. */
    public static final class AttemptStarted extends CallEvent {

        private final int attempt;
        private final String accessKeyId;
        private final @Nullable String curl;

        /**
         * Made by the SDK; public for tests of listeners.
         *
         * @param call which call it is
         * @param attempt counted from 1
         * @param accessKeyId empty for a bearer token
         * @param curl {@code null} unless a listener asked for it
         */
        public AttemptStarted(CallIdentity call, int attempt, String accessKeyId, @Nullable String curl) {
            super(call);
            this.attempt = attempt;
            this.accessKeyId = accessKeyId;
            this.curl = curl;
        }

        /** {@return which attempt it is, counted from 1} */
        public int attempt() {
            return attempt;
        }

        /** {@return the id of the access key that signs it; empty for a bearer token} */
        public String accessKeyId() {
            return accessKeyId;
        }

        /**
         * {@return what is sent, as a {@code curl} command over several lines to paste into a report} It has the
         * parameters, but no secret: keys, tokens, passwords and a digest that covers one, the signature and headers of
         * your own are replaced, so it cannot be sent as it stands. {@code null} unless a listener of the client asked
         * for it with {@link CallListener#wantsCurl()}.
         */
        public @Nullable String curl() {
            return curl;
        }
    }

    /** An attempt is over. */
    public static final class AttemptEnded extends CallEvent {

        private final AttemptRecord attempt;
        private final @Nullable Integer httpStatus;
        private final @Nullable String errorCode;
        private final boolean succeeded;
        private final boolean throttled;

        /**
         * Made by the SDK; public for tests of listeners.
         *
         * @param call which call it is
         * @param attempt what it met
         * @param succeeded whether it had the answer that was asked for
         * @param httpStatus {@code null} if there was no answer
         * @param errorCode {@code null} if the service sent none
         * @param throttled whether the service asked for fewer calls
         */
        public AttemptEnded(
                CallIdentity call,
                AttemptRecord attempt,
                boolean succeeded,
                @Nullable Integer httpStatus,
                @Nullable String errorCode,
                boolean throttled) {
            super(call);
            this.attempt = attempt;
            this.succeeded = succeeded;
            this.httpStatus = httpStatus;
            this.errorCode = errorCode;
            this.throttled = throttled;
        }

        /** {@return what it met} The wait after it, if any, is told by {@link CallListener#waiting}. */
        public AttemptRecord attempt() {
            return attempt;
        }

        /** {@return whether it had the answer that was asked for: not with an error, nor with what cannot be read} */
        public boolean succeeded() {
            return succeeded;
        }

        /** {@return the answer's HTTP status, or {@code null} if there was no answer} */
        public @Nullable Integer httpStatus() {
            return httpStatus;
        }

        /** {@return the service's error code, or {@code null} if it sent none} */
        public @Nullable String errorCode() {
            return errorCode;
        }

        /** {@return whether the service asked for fewer calls} */
        public boolean throttled() {
            return throttled;
        }
    }

    /** The call waits for its next attempt. */
    public static final class Waiting extends CallEvent {

        private final int attempt;
        private final Duration delay;

        /**
         * Made by the SDK; public for tests of listeners.
         *
         * @param call which call it is
         * @param attempt the attempt that failed, counted from 1
         * @param delay how long the wait will be
         */
        public Waiting(CallIdentity call, int attempt, Duration delay) {
            super(call);
            this.attempt = attempt;
            this.delay = delay;
        }

        /** {@return the attempt that failed, counted from 1} */
        public int attempt() {
            return attempt;
        }

        /** {@return how long the wait will be} */
        public Duration delay() {
            return delay;
        }
    }

    /** The call is over. */
    public static final class Ended extends CallEvent {

        private final Duration duration;
        private final int attempts;
        private final @Nullable String requestId;
        private final @Nullable AlibabaCloudException failure;

        /**
         * Made by the SDK; public for tests of listeners.
         *
         * @param call which call it is
         * @param duration from the start of the call to its end
         * @param attempts how many attempts were made
         * @param requestId the service's id of the last attempt, or {@code null}
         * @param failure {@code null} if the call succeeded
         */
        public Ended(
                CallIdentity call,
                Duration duration,
                int attempts,
                @Nullable String requestId,
                @Nullable AlibabaCloudException failure) {
            super(call);
            this.duration = duration;
            this.attempts = attempts;
            this.requestId = requestId;
            this.failure = failure;
        }

        /** {@return how long it took from the start of the call to its end, waits included} */
        public Duration duration() {
            return duration;
        }

        /** {@return how many attempts were made} */
        public int attempts() {
            return attempts;
        }

        /**
         * {@return the service's id of the last attempt, or {@code null} if that was not answered, or without an id}
         */
        public @Nullable String requestId() {
            return requestId;
        }

        /**
         * {@return what the caller is thrown, or {@code null} if the call succeeded} If a blocking call meets an error
         * of the Java machine, or a fault of the transport's or this library's code, that is thrown, and is the cause
         * of this.
         */
        public @Nullable AlibabaCloudException failure() {
            return failure;
        }
    }
}
