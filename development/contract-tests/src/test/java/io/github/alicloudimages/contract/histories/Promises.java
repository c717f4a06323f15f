package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.CallTimeoutException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What holds after every history, whatever it was: nothing is made twice, nothing is claimed that is not so. */
final class Promises {

    private final Played played;
    private final Subject subject;
    private final Violations violations;

    private Promises(Played played, Violations violations) {
        this.played = played;
        this.subject = played.scenario().subject();
        this.violations = violations;
    }

    static void check(Played played, Violations violations) {
        Promises promises = new Promises(played, violations);
        promises.nothingIsDoneTwice();
        promises.attemptsAreTheirOwn();
        promises.timeIsKept();
        if (played.succeeded()) {
            promises.successIsTrue();
        } else if (played.outcome().thrown() instanceof AlibabaCloudException failure) {
            promises.failureIsTrue(failure);
            promises.giveUpHasAReason(failure);
            promises.aUserGetsThere();
        } else {
            violations.require(false, "a failure is an AlibabaCloudException");
        }
    }

    private void nothingIsDoneTwice() {
        violations.require(played.things().size() <= 1, "at most one thing exists");
        violations.require(played.timesActed() <= 1, "the service acts at most once");
        if (subject.isTokenlessCreate()) {
            List<Exchange> butTheLast =
                    played.exchanges().subList(0, played.exchanges().size() - 1);
            violations.require(
                    butTheLast.stream().noneMatch(Exchange::leavesDoubt),
                    "nothing follows an attempt of unknown outcome, since there is no client token");
        }
    }

    private void attemptsAreTheirOwn() {
        Set<String> nonces = new HashSet<>();
        Set<String> tokens = new HashSet<>();
        for (Exchange exchange : played.exchanges()) {
            String nonce = exchange.header("x-acs-signature-nonce");
            violations.require(nonce != null && nonces.add(nonce), "every attempt has a nonce of its own");
            tokens.add(exchange.clientToken());
        }
        violations.require(tokens.size() == 1, "all attempts have the same client token or none: " + tokens);
        violations.require(tokens.contains(null) != subject.hasToken(), "there is a client token where it is known");
        violations.requireEqual(
                "the client token that is told",
                played.outcome().clientToken(),
                tokens.iterator().next());
    }

    private void timeIsKept() {
        Duration limit = played.scenario().terms().callTimeout();
        violations.require(played.elapsed().compareTo(limit) <= 0, "the call ends within its time limit");
        for (Exchange exchange : played.exchanges()) {
            violations.require(exchange.begin().compareTo(limit) < 0, "no attempt begins after the deadline");
            violations.require(exchange.end().compareTo(limit) <= 0, "no attempt lasts beyond the deadline");
        }
    }

    private void successIsTrue() {
        violations.require(
                played.things().size() == subject.thingsAfterwards(), "success is reported only if the call was done");
        violations.requireEqual(
                "what the answer tells of", Subject.idsIn(played.outcome().response()), played.things());
    }

    private void failureIsTrue(AlibabaCloudException failure) {
        boolean unknown = failure.outcomeUnknown();
        violations.require(unknown || played.timesActed() == 0, "a failure after the service acted says so");
        violations.require(!unknown || played.inDoubt(), "the outcome is called unknown only if it is");
        violations.require(!unknown || !subject.reads(), "a read has no outcome to be unknown");
        violations.require(
                failure.getMessage().contains("It is not known whether") == unknown,
                "the message says whether the outcome is known");
        if (unknown) {
            violations.require(failure.getMessage().contains(wayToKnow(failure)), "the message says how to find out");
        }
    }

    private String wayToKnow(AlibabaCloudException failure) {
        return switch (subject) {
            case CREATE_IMAGE_CACHE, DELETE_IMAGE_CACHE -> "the client token " + failure.clientToken();
            case COMMIT_CONTAINER -> "call DescribeCommitContainerTask";
            case ADD_IMAGE -> "call ListImages";
            case REMOVE_IMAGE -> "Repeating it is safe; ImageNotFound then";
            case DESCRIBE_IMAGE_CACHES -> "";
        };
    }

    /** No call is given up before it has to be. */
    private void giveUpHasAReason(AlibabaCloudException failure) {
        Exchange last = played.last();
        String told = failure.retryStopReason() + " is true";
        switch (Objects.requireNonNull(failure.retryStopReason())) {
            case ATTEMPTS_EXHAUSTED ->
                violations.requireEqual(
                        "the number of attempts",
                        played.exchanges().size(),
                        played.scenario().terms().maxAttempts());
            case NOT_SAFE_TO_REPEAT -> violations.require(subject.isTokenlessCreate() && last.leavesDoubt(), told);
            case NO_TIME_LEFT ->
                violations.require(
                        failure instanceof CallTimeoutException
                                ? played.elapsed()
                                        .equals(played.scenario().terms().callTimeout())
                                : !nextWaitFits(),
                        told);
            case NOT_RETRYABLE, QUOTA_EXHAUSTED, CANCELLED -> violations.require(false, told);
        }
    }

    /** Half of the longest wait, since chance is in the middle. */
    private boolean nextWaitFits() {
        Duration base = Duration.ofMillis(played.last().fault() == Fault.THROTTLED ? 1_000 : 50);
        Duration wait = base.multipliedBy(1L << (played.exchanges().size() - 1)).dividedBy(2);
        return played.elapsed().plus(wait).compareTo(played.scenario().terms().callTimeout()) < 0;
    }

    private void aUserGetsThere() {
        violations.require(played.settled().thrown() == null, "what a user does after the failure gets the call done");
        violations.requireEqual(
                "the number of things in the end", played.thingsInTheEnd().size(), subject.thingsAfterwards());
    }
}
