package io.github.alicloudimages.contract.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.alicloudimages.contract.resilience.stage.VirtualTime;
import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.auth.EnvironmentCredentialsProvider;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.endpoint.Network;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.ProxyOptions;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The messages that docs/troubleshooting.md quotes are those that users see. */
class TroubleshootingTest {

    private static final Path PAGE = Path.of("../../docs/troubleshooting.md");

    @Test
    void a_wrong_secret() {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start();
                EciClient eci = Clients.eci(cloud.endpoint())
                        .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), "wrong"))
                        .build()) {
            assertQuoted(() -> eci.describeImageCaches(request -> {}));
        }
    }

    @Test
    void a_parameter_that_did_not_arrive() {
        assertQuoted(Call.CREATE_IMAGE_CACHE, refusal(400, "MissingImageCacheName", "ImageCacheName is mandatory."));
    }

    @Test
    void a_wrong_clock() {
        assertQuoted(Call.LIST_IMAGES, refusal(400, "InvalidTimeStamp.Expired", "Specified time stamp is expired."));
    }

    @Test
    void http_407_of_the_service() {
        assertQuoted(Call.LIST_IMAGES, refusal(407, "NotAuthorized", "You are not authorized."));
    }

    @Test
    void http_407_of_a_proxy() throws Exception {
        try (ServerSocket proxy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread refusing = new Thread(() -> refuse(proxy));
            refusing.start();
            try (EciClient eci = Clients.eci(URI.create("https://eci.cn-hangzhou.aliyuncs.com"))
                    .proxy(ProxyOptions.http("127.0.0.1", proxy.getLocalPort()))
                    .build()) {
                assertQuoted(() -> eci.describeImageCaches(request -> {}));
            }
            refusing.join();
        }
    }

    private static void refuse(ServerSocket proxy) {
        try (Socket connection = proxy.accept();
                OutputStream out = connection.getOutputStream()) {
            connection.getInputStream().read(new byte[4096]);
            out.write("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            assertThat(gone).isNotNull(); // the client had enough
        }
    }

    @Test
    void throttling() {
        PlayedTransport throttled = refusal(400, "Throttling.User", "Request was denied due to user flow control.");
        RequestOptions withoutWaits = RequestOptions.builder()
                .retryPolicy(RetryPolicy.builder()
                        .throttlingBaseDelay(Duration.ofNanos(1))
                        .build())
                .build();

        assertQuoted(() -> Call.DESCRIBE_IMAGE_CACHES.send(throttled, withoutWaits));
        assertThat(throttled.requests()).hasSize(3);
    }

    @Test
    void a_region_that_is_misspelt() {
        assertQuoted(() -> EciClient.create("cn-hangzou"));
    }

    @Test
    void a_region_without_an_endpoint_of_the_network() {
        assertQuoted(() -> EciClient.builder()
                .region("cn-hangzhou-finance")
                .network(Network.VPC)
                .build());
    }

    @Test
    void no_connection() {
        assertQuoted(
                Call.LIST_IMAGES,
                failing(TransportFailure.Reason.CONNECT, "Connect to ehpcinstant timed out after 5000 ms"));
    }

    @Test
    void a_certificate_of_nobody_known() {
        assertQuoted(
                Call.LIST_IMAGES,
                failing(
                        TransportFailure.Reason.UNTRUSTED,
                        "PKIX path building failed: unable to find valid certification path to requested target"));
    }

    @Test
    void no_answer_in_time() {
        assertQuoted(Call.ADD_IMAGE, failing(TransportFailure.Reason.TIMEOUT, "timeout"));
    }

    @Test
    void the_time_of_the_call_is_up() {
        VirtualTime time = new VirtualTime();
        HttpTransport slow = PlayedTransport.answering(request -> {
            time.advance(Duration.ofSeconds(61));
            throw new TransportFailure(TransportFailure.Reason.TIMEOUT, "timeout", null);
        });
        try (EciClient eci = Clients.eci(slow)
                .retryPolicy(RetryPolicy.standard())
                .timing(time.timing())
                .build()) {
            assertQuoted(() -> eci.describeImageCaches(request -> {}));
        }
    }

    @Test
    void an_answer_of_something_else() {
        HttpResponse page = new HttpResponse(
                502,
                Map.of("content-type", List.of("text/html")),
                "<html><head><title>502 Bad Gateway</title></head></html>".getBytes(StandardCharsets.UTF_8));
        assertQuoted(Call.LIST_IMAGES, PlayedTransport.answering(page));
    }

    @Test
    void credentials_that_are_not_set() {
        assertQuoted(() -> EnvironmentCredentialsProvider.create().resolve());
    }

    @Test
    void a_key_that_has_expired() {
        assertQuoted(
                Call.LIST_IMAGES, refusal(400, "InvalidSecurityToken.Expired", "Specified SecurityToken is expired."));
    }

    @Test
    void a_request_that_lacks_something() {
        try (EciClient eci = Clients.eci(refusal(400, "none", "none")).build()) {
            assertQuoted(() -> eci.createImageCache(request -> request.imageCacheName("")));
        }
    }

    @Test
    void a_client_that_is_closed() {
        EciClient eci = Clients.eci(refusal(400, "none", "none")).build();
        eci.close();
        assertQuoted(() -> eci.describeImageCaches(request -> {}));
    }

    private static PlayedTransport refusal(int status, String code, String message) {
        return PlayedTransport.answering(
                status, "{\"RequestId\":\"7A2B9E10\",\"Code\":\"" + code + "\",\"Message\":\"" + message + "\"}");
    }

    private static PlayedTransport failing(TransportFailure.Reason reason, String message) {
        return PlayedTransport.answering(request -> {
            throw new TransportFailure(reason, message, null);
        });
    }

    private static void assertQuoted(Call call, HttpTransport transport) {
        assertQuoted(() -> call.send(transport));
    }

    /** The page has the exception, by its name and its message, in a block; what differs each time is as on the page. */
    private static void assertQuoted(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isNotNull();
        String seen = (thrown.getClass().getSimpleName() + ": " + thrown.getMessage())
                .replaceAll("request id [^]]+", "request id 7A2B9E10");
        assertThat(quotes()).as(seen).anyMatch(quote -> quote.equals(seen));
    }

    /** A quote may be broken into lines anywhere. */
    private static List<String> quotes() {
        try {
            return Pattern.compile("```text\\R(.*?)\\R```", Pattern.DOTALL)
                    .matcher(Files.readString(PAGE))
                    .results()
                    .map(block -> block.group(1).replaceAll("\\s*\\R\\s*", " "))
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
