package io.github.alicloudimages.core.observe;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.AttemptRecord;
import io.github.alicloudimages.core.error.ServiceException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Logs calls through SLF4J: one line for each call at INFO, its attempts and waits at DEBUG. Unless told otherwise the
 * logger is named after this class. What a line says is in its message, and again in key/value pairs for loggers that
 * write JSON: {@code product}, {@code operation}, {@code host}, {@code outcome} ({@code success} or {@code error}),
 * {@code duration_ms}, {@code attempts}, and where there are any {@code request_id}, {@code error_type},
 * {@code error_code}, {@code http_status}.
 *
 * <p>Nothing secret is logged, and of the request nothing at all unless {@link Builder#curl} is set. What a failed call
 * says is left to whoever catches the exception: here are its class and its code.
 *
 * <p>Immutable and thread-safe: one listener serves any number of clients. Needs SLF4J 2.
 */
public final class LoggingListener implements CallListener {

    private final Logger logger;
    private final Level callLevel;
    private final Level failureLevel;
    private final Level attemptLevel;
    private final @Nullable Duration slowCall;
    private final boolean keyValues;
    private final boolean curl;

    private LoggingListener(Builder builder) {
        logger = builder.logger;
        callLevel = builder.callLevel;
        failureLevel = builder.failureLevel;
        attemptLevel = builder.attemptLevel;
        slowCall = builder.slowCall;
        keyValues = builder.keyValues;
        curl = builder.curl;
    }

    /** {@return a listener with the defaults of {@link Builder}} */
    public static LoggingListener create() {
        return builder().build();
    }

    /**
     * Starts with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean wantsCurl() {
        return curl && logger.isEnabledForLevel(attemptLevel);
    }

    @Override
    public void attemptStarted(CallEvent.AttemptStarted event) {
        if (curl && event.curl() != null) {
            line(attemptLevel, event.call()).log("{} attempt {}:\n{}", name(event), event.attempt(), event.curl());
        }
    }

    @Override
    public void attemptEnded(CallEvent.AttemptEnded event) {
        if (!logger.isEnabledForLevel(attemptLevel)) {
            return;
        }
        AttemptRecord attempt = event.attempt();
        LoggingEventBuilder line = line(attemptLevel, event.call());
        add(line, "attempt", attempt.number());
        add(line, "duration_ms", attempt.duration().toMillis());
        add(line, "request_id", attempt.requestId());
        add(line, "error_code", event.errorCode());
        add(line, "http_status", event.httpStatus());
        line.log(
                "{} attempt {}: {} after {} ms{}",
                name(event),
                attempt.number(),
                oneLine(attempt.outcome()),
                attempt.duration().toMillis(),
                requestId(attempt.requestId()));
    }

    @Override
    public void waiting(CallEvent.Waiting event) {
        LoggingEventBuilder line = line(attemptLevel, event.call());
        add(line, "attempt", event.attempt());
        add(line, "delay_ms", event.delay().toMillis());
        line.log("{} waits {} ms after attempt {}", name(event), event.delay().toMillis(), event.attempt());
    }

    @Override
    public void callEnded(CallEvent.Ended event) {
        AlibabaCloudException failure = event.failure();
        Level level = failure == null ? callLevel : failureLevel;
        boolean slow = slowCall != null && event.duration().compareTo(slowCall) >= 0;
        if (slow && level.toInt() < Level.WARN.toInt()) {
            level = Level.WARN;
        }
        if (!logger.isEnabledForLevel(level)) {
            return;
        }
        LoggingEventBuilder line = line(level, event.call());
        add(line, "outcome", failure == null ? "success" : "error");
        add(line, "duration_ms", event.duration().toMillis());
        add(line, "attempts", event.attempts());
        add(line, "request_id", event.requestId());
        if (failure != null) {
            add(line, "error_type", failure.getClass().getSimpleName());
        }
        if (failure instanceof ServiceException refused) {
            add(line, "error_code", refused.errorCode());
            add(line, "http_status", refused.httpStatus());
        }
        line.log(
                "{} at {} {} after {} ms, {} {}{}{}",
                name(event),
                event.call().host(),
                failure == null ? "succeeded" : "failed with " + named(failure),
                event.duration().toMillis(),
                event.attempts(),
                event.attempts() == 1 ? "attempt" : "attempts",
                requestId(event.requestId()),
                slow ? " (slow)" : "");
    }

    private LoggingEventBuilder line(Level level, CallIdentity call) {
        LoggingEventBuilder line = logger.atLevel(level);
        add(line, "product", call.product());
        add(line, "operation", call.operation());
        add(line, "host", call.host());
        return line;
    }

    private void add(LoggingEventBuilder line, String key, @Nullable Object value) {
        if (keyValues && value != null) {
            LoggingEventBuilder unused = line.addKeyValue(key, value);
        }
    }

    private static String name(CallEvent event) {
        return event.call().product() + '.' + event.call().operation();
    }

    private static String named(AlibabaCloudException failure) {
        String type = failure.getClass().getSimpleName();
        return failure instanceof ServiceException refused && refused.errorCode() != null
                ? type + ' ' + oneLine(refused.errorCode())
                : type;
    }

    private static String requestId(@Nullable String requestId) {
        return requestId == null ? "" : ", request id " + oneLine(requestId);
    }

    /** What a server sent must not look like a line of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /** Collects what is logged, and how loudly. Not thread-safe. */
    public static final class Builder {

        private Logger logger = LoggerFactory.getLogger(LoggingListener.class);
        private Level callLevel = Level.INFO;
        private Level failureLevel = Level.INFO;
        private Level attemptLevel = Level.DEBUG;
        private @Nullable Duration slowCall;
        private boolean keyValues = true;
        private boolean curl;

        private Builder() {}

        /**
         * Where the lines go.
         *
         * @param value the logger that is named after {@link LoggingListener} by default
         * @return this builder
         */
        public Builder logger(Logger value) {
            logger = Objects.requireNonNull(value, "logger");
            return this;
        }

        /**
         * The level of calls that succeed.
         *
         * @param value {@link Level#INFO} by default
         * @return this builder
         */
        public Builder callLevel(Level value) {
            callLevel = Objects.requireNonNull(value, "callLevel");
            return this;
        }

        /**
         * The level of calls that fail.
         *
         * @param value {@link Level#INFO} by default, since the caller has the exception too
         * @return this builder
         */
        public Builder failureLevel(Level value) {
            failureLevel = Objects.requireNonNull(value, "failureLevel");
            return this;
        }

        /**
         * The level of attempts and waits.
         *
         * @param value {@link Level#DEBUG} by default
         * @return this builder
         */
        public Builder attemptLevel(Level value) {
            attemptLevel = Objects.requireNonNull(value, "attemptLevel");
            return this;
        }

        /**
         * From which duration on a call is logged at {@link Level#WARN}, unless its level is higher anyway.
         *
         * @param value with all attempts and waits; {@code null}, which is the default, for no such limit
         * @return this builder
         */
        public Builder slowCall(@Nullable Duration value) {
            slowCall = value;
            return this;
        }

        /**
         * Whether key/value pairs are added to the message. Loggers that know no such pairs, as slf4j-simple, print
         * them before the message.
         *
         * @param value {@code true} by default
         * @return this builder
         */
        public Builder keyValues(boolean value) {
            keyValues = value;
            return this;
        }

        /**
         * Whether each attempt is logged with its request as a {@code curl} command, at the level of attempts. See
         * {@link CallEvent.AttemptStarted#curl()}.
         *
         * @param value {@code false} by default
         * @return this builder
         */
        public Builder curl(boolean value) {
            curl = value;
            return this;
        }

        /** {@return the listener} */
        public LoggingListener build() {
            return new LoggingListener(this);
        }
    }
}
