package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.contract.support.EventLoop;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.time.internal.Scheduler;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.PlannedFault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The way of one call to the fake, on which each attempt meets the next fault of a history. It takes time: a blocking
 * attempt puts the clock forward, an asynchronous one ends when the clock has come to its end.
 */
final class HistoryWire implements HttpTransport {

    private static final Duration ROUND_TRIP = Duration.ofMillis(5);

    private final FakeAlibabaCloud cloud;
    private final Scenario scenario;
    private final EventLoop time;
    private final Scheduler scheduler;
    private final Duration start;
    private final HttpTransport inside;
    private final List<Exchange> exchanges = new ArrayList<>();
    private List<String> things;
    private Duration lapsed = Duration.ZERO;
    private Duration skew = Duration.ZERO;

    HistoryWire(FakeAlibabaCloud cloud, Scenario scenario, EventLoop time) {
        this.cloud = cloud;
        this.scenario = scenario;
        this.things = scenario.subject().things(cloud);
        this.time = time;
        this.scheduler = time.timing().schedulers().create("wire");
        this.start = time.elapsed();
        this.inside = cloud.transport(duration -> lapsed = duration);
    }

    /** The attempts so far. */
    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException {
        Exchange exchange = exchange(request);
        time.lapse(exchange.took());
        return exchange.result();
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
        CompletableFuture<HttpResponse> future = new CompletableFuture<>();
        try {
            Exchange exchange = exchange(request.get());
            Runnable unused = scheduler.schedule(exchange.took(), () -> exchange.complete(future));
        } catch (RuntimeException refusedToBegin) {
            future.completeExceptionally(refusedToBegin);
        }
        return future;
    }

    private Exchange exchange(HttpRequest request) {
        List<Fault> faults = scenario.history().faults();
        Fault fault = exchanges.size() < faults.size() ? faults.get(exchanges.size()) : null;
        Duration begin = time.elapsed().minus(start);
        HttpResponse response = null;
        IOException failure = null;
        try {
            response = answer(request, fault);
        } catch (IOException thrown) {
            failure = thrown;
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
        List<String> before = things;
        things = scenario.subject().things(cloud);
        Exchange exchange = new Exchange(request, fault, begin, lapsed, !things.equals(before), response, failure);
        exchanges.add(exchange);
        return exchange;
    }

    private HttpResponse answer(HttpRequest request, Fault fault) throws IOException, InterruptedException {
        if (fault == Fault.CONNECTION_REFUSED) {
            Duration limit = request.timeouts().attempt();
            lapsed = ROUND_TRIP.compareTo(limit) < 0 ? ROUND_TRIP : limit;
            throw new TransportFailure(TransportFailure.Reason.CONNECT, "Connection refused", null);
        }
        PlannedFault planned = cloud.faults().onAny().delay(ROUND_TRIP).skewClock(skew);
        if (fault == Fault.TRUNCATED_ANSWER) {
            // The body ends in its middle, the connection ends well: one that breaks is no other than a lost answer.
            return halfOf(inside.send(request));
        }
        if (fault == Fault.WRONG_CLOCK && scenario.terms().wrongClockStays()) {
            skew = skew.plus(Fault.SKEW);
            planned.skewClock(skew);
        } else if (fault != null) {
            fault.plan(planned);
        }
        return inside.send(request);
    }

    private static HttpResponse halfOf(HttpResponse response) {
        byte[] body = response.body();
        return new HttpResponse(response.status(), response.headers(), Arrays.copyOf(body, body.length / 2));
    }

    @Override
    public void close() {
        inside.close();
    }
}
