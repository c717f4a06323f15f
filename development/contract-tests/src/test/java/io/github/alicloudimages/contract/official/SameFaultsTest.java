package io.github.alicloudimages.contract.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.tea.TeaException;
import com.aliyun.teautil.models.RuntimeOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.alicloudimages.contract.support.Product;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.PlannedFault;
import io.github.alicloudimages.testkit.RecordedCall;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The official clients and this SDK create an image cache on a fake that fails in the same way for all. What they make of
 * it is the first table of docs/comparison.md, word by word.
 */
class SameFaultsTest {

    private static final String CREATE = "CreateImageCache";
    private static final String PASSWORD = "registry-password";
    private static final FakeAlibabaCloud CLOUD = FakeAlibabaCloud.start();

    /** Who calls, by the columns of the table. */
    private enum Caller {
        TEA("Tea"),
        TEA_RETRYING("Tea, retries on"),
        CLASSIC("classic"),
        CLASSIC_RETRYING("classic, retries on"),
        THIS("this SDK");

        private final String title;

        Caller(String title) {
            this.title = title;
        }

        /** Creates a cache; without an image, the request lacks what is required. */
        String create(boolean complete) throws Exception {
            URI server = CLOUD.endpoint();
            String id = CLOUD.accessKeyId();
            String secret = CLOUD.accessKeySecret();
            return switch (this) {
                case TEA -> createBy(tea(server, id, secret, new RuntimeOptions()), complete);
                case TEA_RETRYING ->
                    createBy(
                            tea(
                                    server,
                                    id,
                                    secret,
                                    new RuntimeOptions().setAutoretry(true).setMaxAttempts(3)),
                            complete);
                case CLASSIC ->
                    createBy(new ClassicClient(server, id, secret, null, ParameterPlacement.QUERY), complete);
                case CLASSIC_RETRYING ->
                    createBy(
                            new ClassicClient(server, id, secret, null, ParameterPlacement.QUERY).withRetries(),
                            complete);
                case THIS -> createByThis(server, id, secret, complete);
            };
        }

        private static TeaClient tea(URI server, String id, String secret, RuntimeOptions options) throws Exception {
            return new TeaClient(server, id, secret, "ACS3-HMAC-SHA256", ParameterPlacement.QUERY, options);
        }

        private static String createBy(GenericClient client, boolean complete) throws Exception {
            Map<String, Object> parameters = OfficialInput.object(
                    "RegionId",
                    "cn-hangzhou",
                    "ImageCacheName",
                    "web",
                    "SecurityGroupId",
                    "sg-1",
                    "VSwitchId",
                    "vsw-1",
                    "ImageRegistryCredential",
                    List.of(OfficialInput.object(
                            "Server", "registry.example", "UserName", "me", "Password", PASSWORD)));
            if (complete) {
                parameters.put("Image", List.of("busybox:1.30"));
            }
            JsonNode answer = client.call(Product.ECI, CREATE, parameters);
            return answer.path("ImageCacheId").asText();
        }

        private static String createByThis(URI server, String id, String secret, boolean complete) {
            CreateImageCacheRequest.Builder request = CreateImageCacheRequest.builder()
                    .imageCacheName("web")
                    .securityGroupId("sg-1")
                    .vSwitchId("vsw-1")
                    .imageRegistryCredentials(ImageRegistryCredential.builder()
                            .server("registry.example")
                            .userName("me")
                            .password(PASSWORD)
                            .build());
            if (complete) {
                request.images("busybox:1.30");
            }
            try (EciClient eci = EciClient.builder()
                    .region("cn-hangzhou")
                    .endpoint(server)
                    .credentialsProvider(StaticCredentialsProvider.of(id, secret))
                    .retryPolicy(RetryPolicy.builder()
                            .baseDelay(Duration.ofNanos(1))
                            .throttlingBaseDelay(Duration.ofNanos(1))
                            .build())
                    .build()) {
                return eci.createImageCache(request.build()).imageCacheId();
            }
        }
    }

    /** What one caller met. */
    private record Met(String id, @Nullable Exception failure, List<Request> requests) {

        /** How often it sent the request, and how that ended. */
        String attempts() {
            int sent = CLOUD.calls(CREATE).size();
            return sent + (sent == 1 ? " attempt, " : " attempts, ") + (failure == null ? "succeeds" : "fails");
        }

        String attemptsAndCaches() {
            int made = CLOUD.eci().imageCaches().size();
            return attempts() + ", " + made + (made == 1 ? " cache" : " caches") + " made";
        }

        RecordedCall first() {
            return CLOUD.calls(CREATE).get(0);
        }

        String text() {
            return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
        }

        private boolean tellsStatus(int status) {
            if (failure instanceof ServiceException typed) {
                return typed.httpStatus() == status;
            }
            Integer ofTea = failure instanceof TeaException tea ? tea.getStatusCode() : null;
            return Integer.valueOf(status).equals(ofTea) || text().contains(String.valueOf(status));
        }

        String exceptionAndStatus(int status) {
            return '`' + failure.getClass().getSimpleName() + (tellsStatus(status) ? "` with" : "` without")
                    + " the status";
        }
    }

    @FunctionalInterface
    private interface Finding {
        String of(Met met);
    }

    @AfterAll
    static void close() {
        CLOUD.close();
    }

    private final List<String> table = new ArrayList<>();

    @Test
    void the_table_of_the_comparison_is_what_happens() throws IOException {
        table.add("| CreateImageCache, no option set but those named | "
                + Arrays.stream(Caller.values()).map(caller -> caller.title).collect(Collectors.joining(" | ")) + " |");
        table.add("|---|" + "---|".repeat(Caller.values().length));

        row("503 once", fault -> fault.respond(503, "ServiceUnavailable", "busy"), Met::attempts);
        row("400 `Throttling` once", fault -> fault.respond(400, "Throttling", "slow"), Met::attempts);
        row(
                "429 with `Retry-After: 1` once",
                fault -> fault.respond(429, "Throttling", "slow").header("Retry-After", "1"),
                Met::attempts);
        row("502 with an HTML page once", fault -> fault.respondRaw(502, "text/html", "<html>"), Met::attempts);
        row("made, but the answer is lost once", PlannedFault::loseResponse, Met::attemptsAndCaches);
        row(
                "`ClientToken` in the request",
                fault -> {},
                met -> met.first().clientToken() == null ? "none" : "made by the SDK");
        row(
                "the registry password travels",
                fault -> {},
                met -> met.requests().get(0).getUrl().contains(PASSWORD) ? "in the URL" : "in the body");
        row(
                "the connection breaks each time: the password in the exception",
                fault -> fault.always().dropConnection(),
                met -> met.text().contains(PASSWORD) ? "yes" : "no");
        row(
                "502 with an HTML page each time",
                fault -> fault.always().respondRaw(502, "text/html", "<html>"),
                met -> met.exceptionAndStatus(502));
        row(
                "407 `NotAuthorized`",
                fault -> fault.always().respond(407, "NotAuthorized", "not you"),
                met -> met.text().contains("NotAuthorized") ? "told" : "code and request id lost");
        redirect();
        incomplete();

        String measured = String.join("\n", table);
        assertThat(Files.readString(Path.of("../../docs/comparison.md")))
                .as("The table that docs/comparison.md is to have:\n" + measured + "\n")
                .contains(measured + "\n");
    }

    private void row(String title, Consumer<PlannedFault> fault, Finding finding) {
        row(title, true, cloud -> fault.accept(cloud.faults().on(CREATE)), finding);
    }

    private void row(String title, boolean complete, Consumer<FakeAlibabaCloud> preparation, Finding finding) {
        StringBuilder line = new StringBuilder("| ").append(title).append(" |");
        for (Caller caller : Caller.values()) {
            CLOUD.reset();
            CLOUD.wireMock().resetRequests();
            preparation.accept(CLOUD);
            line.append(' ').append(finding.of(met(caller, complete))).append(" |");
        }
        table.add(line.toString());
    }

    private static Met met(Caller caller, boolean complete) {
        String id = "";
        Exception failure = null;
        try {
            id = caller.create(complete);
        } catch (Exception thrown) {
            failure = thrown;
        }
        List<Request> requests = CLOUD.wireMock().getAllServeEvents().stream()
                .map(ServeEvent::getRequest)
                .map(Request.class::cast)
                .toList();
        return new Met(id, failure, requests);
    }

    /** To a server that would answer anything. */
    private void redirect() {
        try (FakeAlibabaCloud other =
                FakeAlibabaCloud.builder().acceptUnsigned(true).start()) {
            other.faults().onAny().always().respondRaw(200, "application/json", "{\"ImageCacheId\":\"foreign\"}");
            row(
                    "302 to another host",
                    fault -> fault.always().respondRaw(302, "text/html", "").header("Location", other.endpoint() + "/"),
                    met -> met.id().equals("foreign") ? "followed; that host's answer is the result" : "not followed");
        }
    }

    private void incomplete() {
        row(
                "no image and no option against it",
                false,
                cloud -> {},
                met -> met.failure() instanceof InvalidRequestException
                        ? "refused before anything is sent"
                        : "sent as it is");
    }
}
