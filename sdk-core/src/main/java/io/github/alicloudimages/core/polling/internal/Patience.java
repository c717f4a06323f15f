package io.github.alicloudimages.core.polling.internal;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.time.internal.Nanos;
import io.github.alicloudimages.core.time.internal.Timing;
import java.time.Duration;

/**
 * How long something that makes several calls goes on, and how long it pauses between them, as the options want it.
 * Begins when it is made. Used by one thread at a time.
 */
public final class Patience {

    private static final Duration SHORTEST_CALL = Duration.ofSeconds(1);

    private final WaiterOptions options;
    private final Timing timing;
    private final long startNanos;
    private Duration interval;

    public Patience(WaiterOptions options, Timing timing) {
        this.options = options;
        this.timing = timing;
        this.startNanos = timing.time().nanos();
        this.interval = options.pollInterval();
    }

    public Duration elapsed() {
        return Duration.ofNanos(timing.time().nanos() - startNanos);
    }

    /** Negative when the time has been up for a while. */
    public Duration timeLeft() {
        return options.timeout().minus(elapsed());
    }

    public boolean isOver() {
        Duration left = timeLeft();
        return left.isZero() || left.isNegative();
    }

    /**
     * The options of the next call: it takes no longer than any call may, nor than what is left, but is given a moment
     * when the time is just up.
     */
    public RequestOptions callOptions(Duration callTimeout) {
        RequestOptions given = options.requestOptions();
        Duration usual = given.callTimeout() == null ? callTimeout : given.callTimeout();
        Duration limit = shorter(timeLeft(), usual);
        return given.toBuilder()
                .callTimeout(limit.compareTo(SHORTEST_CALL) > 0 ? limit : SHORTEST_CALL)
                .build();
    }

    /** The next pause; it ends when the time is up, so that the last call is made then and not a pause before. */
    public Duration pause() {
        Duration pause = varied(interval);
        interval = grown(interval, options.growth());
        return shorter(pause, timeLeft());
    }

    /** The service has asked for less: longer pauses from now on. */
    public void slowDown() {
        interval = grown(interval, 2);
    }

    private Duration grown(Duration current, double growth) {
        Duration most = options.maxPollInterval().compareTo(options.pollInterval()) > 0
                ? options.maxPollInterval()
                : options.pollInterval();
        double grown = Nanos.of(current) * growth;
        return grown < (double) Nanos.of(most) ? Duration.ofNanos((long) grown) : most;
    }

    private Duration varied(Duration pause) {
        if (!options.jitter()) {
            return pause;
        }
        return Duration.ofNanos(
                (long) (Nanos.of(pause) * (0.9 + 0.2 * timing.random().nextDouble())));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
