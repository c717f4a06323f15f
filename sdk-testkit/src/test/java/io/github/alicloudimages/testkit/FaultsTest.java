package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void respondAnswersOnceAndDoesNothing() {
        cloud.faults().on("CreateImageCache").respond(503, "ServiceUnavailable", "busy");

        Reply reply = TestCall.createImageCache().send(cloud);
        assertThat(reply.outcome()).isEqualTo("503 ServiceUnavailable");
        assertThat(reply.text("/Message")).isEqualTo("busy");
        assertThat(reply.header("x-acs-request-id")).isEqualTo(reply.text("/RequestId"));
        assertThat(cloud.eci().imageCaches()).isEmpty();
        assertThat(create()).isEqualTo("200 ");
        assertThat(cloud.calls()).extracting(RecordedCall::status).containsExactly(503, 200);
    }

    @Test
    void faultsQueueUpForEachOperation() {
        cloud.faults().on("CreateImageCache").times(2).respond(429, "Throttling.User", "slow down");
        cloud.faults().on("CreateImageCache").respond(500, "InternalError", "oops");
        cloud.faults().on("DescribeImageCaches").respond(503, "ServiceUnavailable", "busy");

        assertThat(create()).isEqualTo("429 Throttling.User");
        assertThat(create()).isEqualTo("429 Throttling.User");
        assertThat(create()).isEqualTo("500 InternalError");
        assertThat(create()).isEqualTo("200 ");
        assertThat(TestCall.eci("DescribeImageCaches").send(cloud).status()).isEqualTo(503);
    }

    @Test
    void anyOperationAlways() {
        cloud.faults().onAny().always().respond(500, "InternalError", "oops");

        assertThat(create()).isEqualTo("500 InternalError");
        assertThat(TestCall.ehpc("ListImages").send(cloud).status()).isEqualTo(500);
        assertThat(TestCall.eci("ListUsage").send(cloud).status()).isEqualTo(500);
        cloud.faults().clear();
        assertThat(create()).isEqualTo("200 ");
    }

    @Test
    void respondRawIsSentAsItIs() {
        cloud.faults().on("CreateImageCache").respondRaw(502, "text/html", "<html>bad gateway</html>");

        Reply reply = TestCall.createImageCache().send(cloud);
        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.response().body()).isEqualTo("<html>bad gateway</html>");
        assertThat(reply.header("content-type")).isEqualTo("text/html");
        assertThat(reply.header("x-acs-request-id")).isEmpty();
    }

    @Test
    void headersGoWithErrorsAndWithSuccess() {
        cloud.faults()
                .on("CreateImageCache")
                .respond(429, "Throttling", "slow down")
                .header("x-acs-retry-after", "1500")
                .header("Retry-After", "2");
        cloud.faults().on("CreateImageCache").header("x-test", "yes");

        Reply throttled = TestCall.createImageCache().send(cloud);
        assertThat(throttled.header("x-acs-retry-after")).isEqualTo("1500");
        assertThat(throttled.header("retry-after")).isEqualTo("2");
        Reply created = TestCall.createImageCache().send(cloud);
        assertThat(created.outcome()).isEqualTo("200 ");
        assertThat(created.header("x-test")).isEqualTo("yes");
    }

    @Test
    void delayHoldsTheAnswerBack() {
        cloud.faults().on("CreateImageCache").delay(Duration.ofMillis(300));

        long start = System.nanoTime();
        assertThat(create()).isEqualTo("200 ");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void droppedConnectionDoesNothing() {
        cloud.faults().on("CreateImageCache").dropConnection();

        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(cloud.eci().imageCaches()).isEmpty();
        assertThat(cloud.calls()).extracting(RecordedCall::status).containsExactly(0);
    }

    @Test
    void droppedConnectionAfterADelay() {
        cloud.faults().on("CreateImageCache").delay(Duration.ofMillis(300)).dropConnection();

        long start = System.nanoTime();
        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void resetConnectionDoesNothing() throws IOException {
        cloud.faults().onAny().resetConnection();

        assertThatThrownBy(() -> RawConnection.send(cloud, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"))
                .isInstanceOf(SocketException.class);
        assertThat(create()).isEqualTo("200 ");
    }

    @Test
    void lostResponseActs() {
        cloud.faults().on("CreateImageCache").loseResponse();
        TestCall call = TestCall.createImageCache().with("ClientToken", "token");

        assertThatThrownBy(() -> call.nonce("1").send(cloud)).isInstanceOf(UncheckedIOException.class);
        assertThat(cloud.eci().imageCaches()).hasSize(1);
        assertThat(call.nonce("2").send(cloud).outcome()).isEqualTo("200 ");
        assertThat(cloud.eci().imageCaches()).hasSize(1);
    }

    @Test
    void truncatedResponseActs() throws IOException {
        cloud.faults().on("CreateImageCache").times(2).truncateResponse();

        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(cloud.eci().imageCaches()).hasSize(1);
        assertThat(cloud.calls()).extracting(RecordedCall::status).containsExactly(200);
        String raw = RawConnection.send(cloud, TestCall.createImageCache().acsText(cloud));
        assertThat(raw).startsWith("HTTP/1.1 200").contains("{\"RequestId\":").doesNotEndWith("}");
    }

    @Test
    void errorAfterActing() {
        cloud.faults().on("CreateImageCache").afterActing().respond(503, "ServiceUnavailable", "too late");

        assertThat(create()).isEqualTo("503 ServiceUnavailable");
        assertThat(cloud.eci().imageCaches()).hasSize(1);
    }

    @Test
    void skewedClockRefusesTheDateAndShowsItsTime() {
        cloud.faults().on("CreateImageCache").skewClock(Duration.ofHours(1));

        Reply reply = TestCall.createImageCache().send(cloud);
        assertThat(reply.outcome()).isEqualTo("400 InvalidTimeStamp.Expired");
        assertThat(Duration.between(
                                cloud.calls().get(0).at(),
                                TestCall.HTTP_DATE.parse(reply.header("date"), Instant::from))
                        .abs())
                .isLessThan(Duration.ofSeconds(2));
        assertThat(create()).isEqualTo("200 ");
    }

    @Test
    void faultStrikesACallThatWouldBeRefused() {
        cloud.faults().on("CreateImageCache").respond(503, "ServiceUnavailable", "busy");

        assertThat(TestCall.createImageCache().key("Nobody", "x").send(cloud).status())
                .isEqualTo(503);
        assertThat(cloud.calls().get(0).signatureValid()).isFalse();
    }

    @Test
    void aCallEndsInOneWayOnly() {
        PlannedFault fault = cloud.faults().on("CreateImageCache").loseResponse();

        assertThatThrownBy(fault::truncateResponse).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> fault.times(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSlipOfThePenIsNoticed() {
        assertThatThrownBy(() -> cloud.faults().on("CreatImageCache"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The fake knows no operation \"CreatImageCache\"; did you mean \"CreateImageCache\"?");
        assertThatThrownBy(() -> cloud.faults().on("describeImageCaches"))
                .hasMessageContaining("\"DescribeImageCaches\"");
        assertThatThrownBy(() -> cloud.faults().on("ListImage")).hasMessageContaining("\"ListImages\"");
        assertThatThrownBy(() -> cloud.faults().on("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anActionThatIsNotModelledCanFailToo() {
        cloud.faults().onAction("ListUsage").respond(503, "ServiceUnavailable", "busy");

        assertThat(TestCall.eci("ListUsage").send(cloud).outcome()).isEqualTo("503 ServiceUnavailable");
        assertThat(TestCall.eci("ListUsage").send(cloud).outcome()).isEqualTo("404 InvalidApi.NotFound");
    }

    private String create() {
        return TestCall.createImageCache().send(cloud).outcome();
    }
}
