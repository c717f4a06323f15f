package io.github.alicloudimages.contract.resilience.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.RetryStopReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One fault, and what each operation is to make of it. */
final class Row {

    /** Sets a fault up. */
    @FunctionalInterface
    interface Fault {
        void on(Stage stage) throws Exception;
    }

    /** Looks at what else is to be seen, while the client is still open. */
    @FunctionalInterface
    interface Check {
        void of(Stage stage, TestClient client, Op op, Outcome outcome);
    }

    private final String name;
    private final Fault fault;
    private final Map<Op, Expected> expected = new EnumMap<>(Op.class);
    private final List<Check> checks = new ArrayList<>();

    private Row(String name, Fault fault) {
        this.name = name;
        this.fault = fault;
    }

    static Row row(String name, Fault fault) {
        return new Row(name, fault);
    }

    /** A fault that hides the outcome, and passes: repeated where that is safe. */
    Row lostOnce(Class<? extends AlibabaCloudException> type) {
        return tokened(Expected.success(2))
                .tokenless(Expected.failure(1, type, RetryStopReason.NOT_SAFE_TO_REPEAT, true))
                .read(Expected.success(2));
    }

    /** A fault that hides the outcome, and stays. */
    Row lostAlways(Class<? extends AlibabaCloudException> type) {
        return tokened(Expected.failure(3, type, RetryStopReason.ATTEMPTS_EXHAUSTED, true))
                .tokenless(Expected.failure(1, type, RetryStopReason.NOT_SAFE_TO_REPEAT, true))
                .read(Expected.failure(3, type, RetryStopReason.ATTEMPTS_EXHAUSTED, false));
    }

    /** Surely nothing was done, and the fault passes: repeated in any case. */
    Row refusedOnce() {
        return all(Expected.success(2));
    }

    /** Surely nothing was done, and the fault stays. */
    Row refusedAlways(Class<? extends AlibabaCloudException> type) {
        return all(Expected.failure(3, type, RetryStopReason.ATTEMPTS_EXHAUSTED, false));
    }

    /** Another attempt would meet the same, and surely nothing was done. */
    Row refusedForGood(Class<? extends AlibabaCloudException> type) {
        return all(Expected.failure(1, type, RetryStopReason.NOT_RETRYABLE, false));
    }

    /** Another attempt would meet the same, but something may have been done. */
    Row lostForGood(Class<? extends AlibabaCloudException> type) {
        return all(Expected.failure(1, type, RetryStopReason.NOT_RETRYABLE, true))
                .read(Expected.failure(1, type, RetryStopReason.NOT_RETRYABLE, false));
    }

    Row all(Expected value) {
        return tokened(value).tokenless(value).read(value);
    }

    Row tokened(Expected value) {
        expected.put(Op.CREATE_IMAGE_CACHE, value);
        return this;
    }

    Row tokenless(Expected value) {
        expected.put(Op.ADD_IMAGE, value);
        expected.put(Op.COMMIT_CONTAINER, value);
        return this;
    }

    Row read(Expected value) {
        expected.put(Op.DESCRIBE_IMAGE_CACHES, value);
        return this;
    }

    /** Changes what is expected of every operation. */
    Row each(UnaryOperator<Expected> change) {
        expected.replaceAll((op, value) -> change.apply(value));
        return this;
    }

    /** Where anything is repeated, these are the waits. */
    Row waits(Duration... waits) {
        return check((stage, client, op, outcome) -> {
            if (outcome.attempts().size() > 1) {
                assertThat(stage.time().waits()).containsExactly(waits);
            }
        });
    }

    Row check(Check check) {
        checks.add(check);
        return this;
    }

    Fault fault() {
        return fault;
    }

    Expected expected(Op op) {
        return expected.get(op);
    }

    List<Check> checks() {
        return checks;
    }

    @Override
    public String toString() {
        return name;
    }
}
