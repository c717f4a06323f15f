package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.core.error.AttemptRecord;
import io.github.alicloudimages.core.observe.CallEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the client tells of the attempts of a call is what the wire and the fake saw. */
final class Bookkeeping {

    private final Played played;
    private final List<AttemptRecord> told;
    private final Violations violations;

    private Bookkeeping(Played played, Violations violations) {
        this.played = played;
        this.told = played.outcome().attempts();
        this.violations = violations;
    }

    static void check(Played played, Violations violations) {
        Bookkeeping books = new Bookkeeping(played, violations);
        books.attemptsAreCounted();
        if (books.told.size() == played.exchanges().size()) {
            for (int i = 0; i < books.told.size(); i++) {
                books.attemptIsToldAsItWas(i);
            }
        }
        if (played.scenario().terms().heard()) {
            books.listenerHearsTheSame();
        } else {
            violations.require(played.events().isEmpty(), "nobody listens");
        }
    }

    private void attemptsAreCounted() {
        long refused = played.exchanges().stream().filter(Exchange::refused).count();
        violations.requireEqual(
                "the number of attempts told", told.size(), played.exchanges().size());
        violations.requireEqual(
                "the number of calls and refused connections", played.calls().size() + refused, (long) told.size());
        violations.require(played.calls().stream().allMatch(call -> call.signatureValid()), "every signature is valid");
    }

    private void attemptIsToldAsItWas(int i) {
        AttemptRecord record = told.get(i);
        Exchange exchange = played.exchanges().get(i);
        String attempt = "attempt " + (i + 1) + ": ";
        violations.requireEqual(attempt + "the number", record.number(), i + 1);
        violations.requireEqual(
                attempt + "the start", Duration.between(told.get(0).startedAt(), record.startedAt()), exchange.begin());
        violations.requireEqual(attempt + "the duration", record.duration(), exchange.took());
        violations.requireEqual(attempt + "the wait after it", record.delayAfter(), waitAfter(i));
        violations.requireEqual(attempt + "the request id", record.requestId(), requestId(exchange));
        violations.requireEqual(
                attempt + "x-acs-retry-attempts",
                exchange.header("x-acs-retry-attempts"),
                i == 0 ? null : Integer.toString(i));
        violations.requireEqual(
                attempt + "x-acs-retry-delay",
                exchange.header("x-acs-retry-delay"),
                i == 0 ? null : Long.toString(waitAfter(i - 1).toMillis()));
    }

    private Duration waitAfter(int i) {
        Duration end = played.exchanges().get(i).end();
        boolean last = i == played.exchanges().size() - 1;
        return (last ? played.elapsed() : played.exchanges().get(i + 1).begin()).minus(end);
    }

    private static String requestId(Exchange exchange) {
        return exchange.response() == null ? null : exchange.response().header("x-acs-request-id");
    }

    private void listenerHearsTheSame() {
        List<String> expected = new ArrayList<>(List.of("Started"));
        for (int i = 0; i < told.size(); i++) {
            expected.add("AttemptStarted " + (i + 1));
            expected.add("AttemptEnded " + told.get(i));
            if (i < told.size() - 1) {
                expected.add("Waiting " + told.get(i).delayAfter());
            }
        }
        expected.add("Ended " + told.size() + " " + played.elapsed() + " "
                + played.outcome().thrown());
        violations.requireEqual(
                "what is heard", played.events().stream().map(Bookkeeping::text).toList(), expected);
    }

    private static String text(CallEvent event) {
        String name = event.getClass().getSimpleName();
        if (event instanceof CallEvent.AttemptStarted started) {
            return name + " " + started.attempt();
        }
        if (event instanceof CallEvent.AttemptEnded ended) {
            return name + " " + ended.attempt();
        }
        if (event instanceof CallEvent.Waiting waiting) {
            return name + " " + waiting.delay();
        }
        if (event instanceof CallEvent.Ended ended) {
            return name + " " + ended.attempts() + " " + ended.duration() + " " + ended.failure();
        }
        return name;
    }
}
