package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThrottlingTest {

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-01-02T03:04:05Z"));
    private final FakeAlibabaCloud cloud =
            FakeAlibabaCloud.builder().gatewayClock(clock).start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void letsSoManyCallsThroughInAnySecond() {
        cloud.throttling().limit("DescribeImageCaches", 2, Duration.ofSeconds(1));

        assertThat(describe()).isEqualTo("200 ");
        clock.advance(Duration.ofMillis(600));
        assertThat(describe()).isEqualTo("200 ");
        clock.advance(Duration.ofMillis(399));
        assertThat(describe()).isEqualTo("429 Throttling.User");
        clock.advance(Duration.ofMillis(1));
        assertThat(describe()).isEqualTo("200 ");
        assertThat(describe()).isEqualTo("429 Throttling.User");
        clock.advance(Duration.ofMillis(600));
        assertThat(describe()).isEqualTo("200 ");
    }

    @Test
    void letsNoMoreThroughWhenManyComeAtOnce() throws Exception {
        for (int burst = 0; burst < 50; burst++) {
            cloud.reset();
            cloud.throttling().limit("DescribeImageCaches", 5, Duration.ofHours(1));
            List<Callable<String>> calls = Collections.nCopies(16, () -> {
                clock.advance(Duration.ofNanos(1));
                return describe();
            });
            ExecutorService threads = Executors.newFixedThreadPool(16);
            try {
                int passed = 0;
                for (Future<String> call : threads.invokeAll(calls)) {
                    passed += call.get().equals("200 ") ? 1 : 0;
                }
                assertThat(passed).isEqualTo(5);
            } finally {
                threads.shutdown();
            }
        }
    }

    @Test
    void takesNoNameThatIsNotThrottled() {
        assertThatThrownBy(() -> cloud.throttling().limit(FakeMetadata.TOKEN_REQUEST, 1, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsHowLongToWait() {
        cloud.throttling().limit("DescribeImageCaches", 1, Duration.ofSeconds(2));
        describe();
        clock.advance(Duration.ofNanos(1_500_000));

        Reply throttled = call("DescribeImageCaches").send(cloud);
        assertThat(throttled.header("x-acs-retry-after")).isEqualTo("1999");
        assertThat(throttled.text("/RequestId")).isEqualTo(throttled.header("x-acs-request-id"));
        clock.advance(Duration.ofMillis(1999));
        assertThat(describe()).isEqualTo("200 ");
    }

    @Test
    void answersInTheOtherFormsThatAreSeen() {
        cloud.throttling()
                .limit("DescribeImageCaches", 1, Duration.ofSeconds(1))
                .answer(400, "Throttling")
                .tellWait(false);
        describe();

        Reply throttled = call("DescribeImageCaches").send(cloud);
        assertThat(throttled.outcome()).isEqualTo("400 Throttling");
        assertThat(throttled.header("x-acs-retry-after")).isEmpty();
    }

    @Test
    void operationsCountApartAndTogether() {
        cloud.throttling()
                .limit("DescribeImageCaches", 1, Duration.ofSeconds(1))
                .limitAll(3, Duration.ofSeconds(10));

        assertThat(describe()).isEqualTo("200 ");
        assertThat(describe()).isEqualTo("429 Throttling.User");
        assertThat(call("ListUsage").send(cloud).status()).isEqualTo(404);
        assertThat(create()).isEqualTo("200 ");
        assertThat(create()).isEqualTo("200 ");
        assertThat(create()).isEqualTo("429 Throttling.User");
        assertThat(cloud.eci().imageCaches()).hasSize(2);
        Reply both = call("DescribeImageCaches").send(cloud);
        assertThat(both.header("x-acs-retry-after")).isEqualTo("10000");
    }

    @Test
    void aCallThatTheGatewayRefusesDoesNotCount() {
        cloud.throttling().limit("DescribeImageCaches", 1, Duration.ofSeconds(1));

        assertThat(call("DescribeImageCaches").key("Nobody", "x").send(cloud).status())
                .isEqualTo(404);
        cloud.faults().on("DescribeImageCaches").dropConnection();
        assertThatThrownBy(this::describe).isNotNull();
        assertThat(describe()).isEqualTo("200 ");
    }

    @Test
    void aThrottledCallDoesNothingAndUsesUpItsNonce() {
        cloud.throttling().limit("CreateImageCache", 1, Duration.ofSeconds(1));
        create();

        TestCall throttled = TestCall.createImageCache().date(clock.instant());
        assertThat(throttled.nonce("1").send(cloud).status()).isEqualTo(429);
        clock.advance(Duration.ofSeconds(1));
        assertThat(throttled.nonce("1").send(cloud).outcome()).isEqualTo("400 SignatureNonceUsed");
        assertThat(throttled.nonce("2").send(cloud).outcome()).isEqualTo("200 ");
        assertThat(cloud.eci().imageCaches()).hasSize(2);
    }

    @Test
    void aClockThatIsSetBackDoesNotBlock() {
        cloud.throttling().limit("DescribeImageCaches", 1, Duration.ofSeconds(1));
        describe();
        clock.advance(Duration.ofHours(-1));

        assertThat(describe()).isEqualTo("200 ");
    }

    @Test
    void limitsAreLifted() {
        cloud.throttling().limit("DescribeImageCaches", 1, Duration.ofDays(1));
        describe();
        cloud.throttling().clear();
        assertThat(describe()).isEqualTo("200 ");

        cloud.throttling().limitAll(1, Duration.ofDays(1));
        describe();
        cloud.reset();
        assertThat(describe()).isEqualTo("200 ");
    }

    @Test
    void nonsenseIsRefused() {
        Throttling throttling = cloud.throttling();

        assertThatThrownBy(() -> throttling.limit("Describe", 1, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> throttling.limitAll(0, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> throttling.limitAll(1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private TestCall call(String action) {
        return TestCall.eci(action).date(clock.instant());
    }

    private String describe() {
        return call("DescribeImageCaches").send(cloud).outcome();
    }

    private String create() {
        return TestCall.createImageCache().date(clock.instant()).send(cloud).outcome();
    }
}
