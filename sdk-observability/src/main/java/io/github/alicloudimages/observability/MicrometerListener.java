package io.github.alicloudimages.observability;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallIdentity;
import io.github.alicloudimages.core.observe.CallListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times calls with Micrometer, which has to be on the class path ({@code io.micrometer:micrometer-core},
 * 1.12 or later). All meters have the tags {@code product}, {@code operation} and {@code host}:
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>name</th><th>kind</th><th>what</th><th>further tags</th></tr>
 * <tr><td>{@code alicloud.images.calls}</td><td>timer</td><td>calls, with all attempts and waits</td>
 *     <td>{@code outcome}, {@code error}, {@code error.code}</td></tr>
 * <tr><td>{@code alicloud.images.attempts}</td><td>timer</td><td>attempts, from signing to the judged answer</td>
 *     <td>{@code outcome}, {@code http.status}, {@code error.code}</td></tr>
 * <tr><td>{@code alicloud.images.retries}</td><td>counter</td><td>attempts after the first</td>
 *     <td></td></tr>
 * <tr><td>{@code alicloud.images.throttles}</td><td>counter</td><td>attempts by which the service asked for fewer calls</td>
 *     <td></td></tr>
 * </table>
 *
 * <p>{@code outcome} is {@code success} or {@code error}, {@code error} the simple name of the exception,
 * {@code error.code} the service's code, {@code http.status} the answer's; what there is not is {@code none}. Ids, tokens
 * and regions are no tags. Of operations, hosts and error codes the first 200 each are told apart, all others are
 * {@code other}.
 *
 * <p>Thread-safe: one listener serves any number of clients.
 */
public final class MicrometerListener implements CallListener {

    private static final String NONE = "none";

    private final LimitedValues operations = new LimitedValues();
    private final LimitedValues hosts = new LimitedValues();
    private final LimitedValues errorCodes = new LimitedValues();
    private final MeterProvider<Timer> calls;
    private final MeterProvider<Timer> attempts;
    private final MeterProvider<Counter> retries;
    private final MeterProvider<Counter> throttles;

    private MicrometerListener(MeterRegistry registry) {
        calls = Timer.builder("alicloud.images.calls")
                .description("Calls, with all their attempts and waits")
                .withRegistry(registry);
        attempts = Timer.builder("alicloud.images.attempts")
                .description("Attempts, from signing to the judged answer")
                .withRegistry(registry);
        retries = Counter.builder("alicloud.images.retries")
                .description("Attempts after the first of a call")
                .withRegistry(registry);
        throttles = Counter.builder("alicloud.images.throttles")
                .description("Attempts by which the service asked for fewer calls")
                .withRegistry(registry);
    }

    /**
     * A listener that reports to a registry.
     *
     * @param registry keeps the meters
     * @return a listener to add to clients; one may serve many
     * @throws NullPointerException if the registry is {@code null}
     */
    @SuppressWarnings("exports") // whoever has it requires its module, see module-info
    public static MicrometerListener create(MeterRegistry registry) {
        return new MicrometerListener(Objects.requireNonNull(registry, "registry"));
    }

    @Override
    public void attemptEnded(CallEvent.AttemptEnded event) {
        Tags tags = tags(event.call());
        attempts.withTags(tags.and(
                        "outcome", outcome(event.succeeded()),
                        "http.status", event.httpStatus() == null ? NONE : Integer.toString(event.httpStatus()),
                        "error.code", errorCode(event.errorCode())))
                .record(event.attempt().duration());
        if (event.throttled()) {
            throttles.withTags(tags).increment();
        }
    }

    @Override
    public void attemptStarted(CallEvent.AttemptStarted event) {
        if (event.attempt() > 1) {
            retries.withTags(tags(event.call())).increment();
        }
    }

    @Override
    public void callEnded(CallEvent.Ended event) {
        AlibabaCloudException failure = event.failure();
        calls.withTags(tags(event.call())
                        .and(
                                "outcome", outcome(failure == null),
                                "error",
                                        failure == null
                                                ? NONE
                                                : failure.getClass().getSimpleName(),
                                "error.code",
                                        errorCode(
                                                failure instanceof ServiceException refused
                                                        ? refused.errorCode()
                                                        : null)))
                .record(event.duration());
    }

    private Tags tags(CallIdentity call) {
        return Tags.of(
                "product", call.product(),
                "operation", operations.of(call.operation()),
                "host", hosts.of(call.host()));
    }

    private String errorCode(@Nullable String code) {
        return code == null || code.isEmpty() ? NONE : errorCodes.of(code);
    }

    private static String outcome(boolean success) {
        return success ? "success" : "error";
    }
}
