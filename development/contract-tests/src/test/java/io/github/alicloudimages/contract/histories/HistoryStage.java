package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.support.EventLoop;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.client.AsyncClientBuilder;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.RecordedCall;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plays scenarios on one fake, without sockets, in time that passes only by waiting. For one thread. */
final class HistoryStage implements AutoCloseable {

    private final EventLoop time = new EventLoop();
    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.builder()
            .gatewayClock(time.clock())
            .resourceClock(time.clock())
            .start();
    private final EitherClient arranging = client(Kind.SYNC, cloud.transport(), Terms.DEFAULT, null);

    /** Plays a scenario to its end, on a fake and with a client that are as new. */
    Played play(Scenario scenario) {
        cloud.reset();
        Subject subject = scenario.subject();
        String id = subject.arrange(arranging);
        Heard heard = new Heard();
        HistoryWire wire = new HistoryWire(cloud, scenario, time);
        Duration start = time.elapsed();
        try (EitherClient client = client(scenario.kind(), wire, scenario.terms(), heard)) {
            Outcome outcome = outcome(() -> subject.call(client, id, null));
            Duration elapsed = time.elapsed().minus(start);
            List<Exchange> exchanges = wire.exchanges();
            List<RecordedCall> calls = cloud.calls(subject.action());
            List<String> things = subject.things(cloud);
            List<CallEvent> events = heard.events();
            Outcome settled = outcome.thrown() instanceof AlibabaCloudException failure
                    ? outcome(() -> settle(subject, client, id, failure))
                    : outcome;
            return new Played(
                    scenario, outcome, exchanges, calls, things, elapsed, events, settled, subject.things(cloud));
        }
    }

    /** Does what the failure says, until the call is done. What is left of the history is met on the way. */
    private static ServiceResponse settle(
            Subject subject, EitherClient client, String id, AlibabaCloudException failure) {
        Persistence persistence = new Persistence(new Ledger(), failure);
        if (subject.isTokenlessCreate()) {
            String unused = persistence.untilMade(
                    () -> subject.call(client, id, null),
                    response -> Subject.idsIn(response).get(0),
                    () -> look(subject, client));
            return null;
        }
        if (subject == Subject.REMOVE_IMAGE) {
            persistence.untilGone(() -> subject.call(client, id, null));
            return null;
        }
        return persistence.untilDone(token -> subject.call(client, id, token));
    }

    private static Optional<String> look(Subject subject, EitherClient client) {
        Persistence persistence = new Persistence(new Ledger(), null);
        return Subject.idsIn(persistence.untilDone(token -> subject.look(client))).stream()
                .findFirst();
    }

    private EitherClient client(Kind kind, HttpTransport transport, Terms terms, Heard heard) {
        return new EitherClient(
                kind,
                builder -> {
                    apply(builder, transport);
                    terms.apply(builder);
                    if (terms.heard()) {
                        builder.addListener(heard);
                    }
                },
                time::run);
    }

    private void apply(ClientBuilder<?> builder, HttpTransport transport) {
        builder.region("cn-hangzhou")
                .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                .transport(transport)
                .timing(time.timing());
        if (builder instanceof AsyncClientBuilder<?> async) {
            async.executor(Runnable::run);
        }
    }

    private static Outcome outcome(Supplier<ServiceResponse> call) {
        try {
            return new Outcome(call.get(), null);
        } catch (RuntimeException | Error thrown) {
            return new Outcome(null, thrown);
        }
    }

    @Override
    public void close() {
        arranging.close();
        cloud.close();
    }
}
