package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Counts the calls of all users and what came of them. Thread-safe. */
final class Ledger {

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger unknown = new AtomicInteger();
    private final AtomicInteger attempts = new AtomicInteger();

    /** Makes a call, whatever comes of it. */
    <T extends ServiceResponse> T count(Supplier<T> call) {
        calls.incrementAndGet();
        try {
            T answer = call.get();
            attempts.addAndGet(answer.metadata().attempts().size());
            answers.incrementAndGet();
            return answer;
        } catch (AlibabaCloudException failure) {
            attempts.addAndGet(failure.attempts().size());
            failures.incrementAndGet();
            if (failure.outcomeUnknown()) {
                unknown.incrementAndGet();
            }
            throw failure;
        }
    }

    int calls() {
        return calls.get();
    }

    int answers() {
        return answers.get();
    }

    int failures() {
        return failures.get();
    }

    int unknown() {
        return unknown.get();
    }

    int attempts() {
        return attempts.get();
    }

    @Override
    public String toString() {
        return calls + " calls, " + answers + " answered, " + failures + " failed, " + unknown
                + " of them with unknown outcome, " + attempts + " attempts";
    }
}
