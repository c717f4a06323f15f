package io.github.alicloudimages.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class FakeAlibabaCloudTest {

    @Test
    void listensOnLoopback() {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            assertThat(cloud.endpoint().getScheme()).isEqualTo("http");
            assertThat(cloud.endpoint().getHost()).isEqualTo("127.0.0.1");
            assertThat(cloud.endpoint().getPort()).isPositive();
        }
    }

    @Test
    void closesMoreThanOnce() {
        FakeAlibabaCloud cloud = FakeAlibabaCloud.start();
        TestCall.createImageCache().send(cloud);
        cloud.close();
        cloud.close();

        assertThatThrownBy(() -> TestCall.createImageCache().send(cloud)).isInstanceOf(UncheckedIOException.class);
        assertThat(cloud.calls()).hasSize(1);
    }

    @Test
    void resetForgetsEverythingButWorksOn() {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            cloud.eci().buildTime(Duration.ofDays(1)).failNextBuild("x");
            cloud.faults().on("DescribeImageCaches").always().dropConnection();
            cloud.wireMock().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(418)));
            TestCall.createImageCache().nonce("1").send(cloud);
            cloud.reset();

            assertThat(cloud.calls()).isEmpty();
            assertThat(cloud.eci().imageCaches()).isEmpty();
            assertThat(TestCall.createImageCache().nonce("1").send(cloud).outcome())
                    .isEqualTo("200 ");
            assertThat(TestCall.eci("DescribeImageCaches").send(cloud).outcome())
                    .isEqualTo("200 ");
            assertThat(cloud.calls()).hasSize(2);
        }
    }

    @Test
    void stubsOfTheUserWinAndTheJournalSeesAll() {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            cloud.wireMock()
                    .stubFor(any(anyUrl())
                            .withHeader("x-acs-action", equalTo("ListUsage"))
                            .willReturn(aResponse().withStatus(200).withBody("{\"Attributes\":{}}")));

            assertThat(TestCall.eci("ListUsage").send(cloud).response().body()).isEqualTo("{\"Attributes\":{}}");
            assertThat(TestCall.createImageCache().send(cloud).outcome()).isEqualTo("200 ");
            cloud.wireMock().verify(2, anyRequestedFor(anyUrl()));
            assertThat(cloud.calls()).extracting(RecordedCall::operation).containsExactly("CreateImageCache");
            cloud.wireMock().resetAll();
            assertThat(TestCall.createImageCache().send(cloud).outcome()).isEqualTo("200 ");
        }
    }

    @Test
    void answerIsZippedForThoseWhoAsk() throws IOException, InterruptedException {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            HttpRequest request = TestCall.eci("DescribeImageCaches")
                    .unsignedHeader("Accept-Encoding", "gzip")
                    .acsRequest(cloud);
            var response = TestCall.HTTP.send(request, BodyHandlers.ofInputStream());

            assertThat(response.headers().firstValue("content-encoding")).hasValue("gzip");
            assertThat(new GZIPInputStream(response.body()))
                    .asString(StandardCharsets.UTF_8)
                    .contains("TotalCount");
        }
    }

    @Test
    void manyThreadsLoseNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            cloud.faults().on("CreateImageCache").times(50).respond(503, "ServiceUnavailable", "busy");
            List<Future<Integer>> statuses = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                TestCall call = TestCall.createImageCache().with("ClientToken", "token-" + i % 100);
                statuses.add(threads.submit(() -> call.send(cloud).status()));
            }
            int refused = 0;
            for (Future<Integer> status : statuses) {
                refused += status.get() == 503 ? 1 : 0;
            }

            assertThat(refused).isEqualTo(50);
            assertThat(cloud.calls()).hasSize(200);
            assertThat(cloud.eci().imageCaches()).hasSizeBetween(75, 100);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void writesNothingToTheConsole() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream trap = new PrintStream(written, true, StandardCharsets.UTF_8);
        System.setOut(trap);
        System.setErr(trap);
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            cloud.faults().on("CreateImageCache").truncateResponse();
            assertThatThrownBy(() -> TestCall.createImageCache().send(cloud)).isNotNull();
            TestCall.createImageCache().send(cloud);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
