package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.identity.Credentials;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A day of 64 threads with keys of 15 minutes and an STS that fails a third of the time, without waiting for a second. */
class UnderLoadTest {

    private static final int THREADS = 64;
    private static final Duration STEP = Duration.ofSeconds(15);
    private static final int STEPS = (int) (Duration.ofDays(1).toSeconds() / STEP.toSeconds());

    /**
     * A key of 15 minutes is fetched anew 5 to 6 minutes before its end, that is at least every 9 minutes: 160 times a
     * day. A third of the requests fails, and is repeated: 240 requests. A quarter more is left to chance.
     */
    private static final int MOST_REQUESTS = 300;

    private final TestSurroundings surroundings = new TestSurroundings();
    private final Random outcomes = new Random(7);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    private HttpResponse sts() {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            if (outcomes.nextInt(3) == 0) {
                return PlayedTransport.json(503, "{\"Code\":\"ServiceUnavailable\",\"Message\":\"try again\"}");
            }
            return PlayedTransport.json(
                    200,
                    "{\"Credentials\":{\"AccessKeyId\":\"STS.key\",\"AccessKeySecret\":\"s\",\"SecurityToken\":\"t\","
                            + "\"Expiration\":\"" + surroundings.time.now().plus(Duration.ofMinutes(15)) + "\"}}");
        } finally {
            atOnce.decrementAndGet();
        }
    }

    @Test
    @Timeout(120)
    void noCallEverSeesAnExpiredKeyAndStsIsAskedNowAndThen() throws Exception {
        PlayedTransport transport = new PlayedTransport(request -> sts());
        surroundings.transport(transport).timing = surroundings.time.timingWithoutWaits(new Random(11));
        AtomicReference<Throwable> problem = new AtomicReference<>();
        AtomicInteger served = new AtomicInteger();
        CyclicBarrier step = new CyclicBarrier(THREADS, () -> surroundings.time.pass(STEP));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (RamRoleCredentialsProvider role = new RamRoleCredentialsProvider.Builder(surroundings.build())
                .source(StaticCredentialsProvider.of("id", "5ecret"))
                .roleArn("acs:ram::1:role/load")
                .duration(Duration.ofMinutes(15))
                .build()) {
            for (int i = 0; i < THREADS; i++) {
                threads.execute(() -> {
                    try {
                        for (int n = 0; n < STEPS; n++) {
                            Credentials credentials = role.resolve();
                            assertThat(credentials.expiration()).isAfter(surroundings.time.now());
                            served.incrementAndGet();
                            step.await();
                        }
                    } catch (Throwable thrown) {
                        problem.compareAndSet(null, thrown);
                        step.reset();
                    }
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(100, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdownNow();
        }
        assertThat(problem.get()).isNull();
        assertThat(served).hasValue(THREADS * STEPS);
        assertThat(mostAtOnce).as("requests at one time").hasValue(1);
        assertThat(transport.requests()).hasSizeBetween(100, MOST_REQUESTS);
    }
}
