package io.github.alicloudimages.contract.answers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.InternalServerException;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.TransportException;
import io.github.alicloudimages.eci.model.CreateImageCacheResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that a transport might act on by itself, or choke on. */
class OverTheSocketTest {

    private static final int TOO_MUCH = 12 * 1024 * 1024;

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @Test
    void a_compressed_answer_is_understood() throws IOException {
        answer(aResponse()
                .withHeader("Content-Encoding", "gzip")
                .withBody(compressed(Call.CREATE_IMAGE_CACHE.smallAnswer().getBytes(UTF_8))));
        assertThat(((CreateImageCacheResponse) send(Call.CREATE_IMAGE_CACHE)).imageCacheId())
                .isEqualTo("id-1");
    }

    @Test
    void a_body_above_the_limit_is_refused_with_what_is_known() {
        answer(aResponse().withHeader("x-acs-request-id", "r-big").withBody(new byte[TOO_MUCH]));
        assertTooLarge();
    }

    @Test
    void a_body_above_the_limit_after_decompression_is_refused_with_what_is_known() throws IOException {
        answer(aResponse()
                .withHeader("Content-Encoding", "gzip")
                .withHeader("x-acs-request-id", "r-big")
                .withBody(compressed(new byte[TOO_MUCH])));
        assertTooLarge();
    }

    private static void assertTooLarge() {
        AlibabaCloudException thrown = thrown(Call.CREATE_IMAGE_CACHE, AlibabaCloudException.class);
        assertThat(thrown).hasMessageContaining("10485760").hasMessageContaining("CreateImageCache");
        assertThat(thrown.outcomeUnknown()).isTrue();
    }

    @Test
    void too_large_is_an_answer_that_cannot_be_read() {
        answer(aResponse().withHeader("x-acs-request-id", "r-big").withBody(new byte[TOO_MUCH]));
        ResponseParseException thrown = thrown(Call.CREATE_IMAGE_CACHE, ResponseParseException.class);
        assertThat(thrown.httpStatus()).isEqualTo(200);
        assertThat(thrown.requestId()).isEqualTo("r-big");
        assertThat(thrown.rawBody()).hasSizeLessThanOrEqualTo(4096);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_handed_up_and_not_followed(int status) {
        answer(aResponse().withStatus(status).withHeader("Location", SERVER.url("/elsewhere")));
        ServiceException thrown = thrown(Call.CREATE_IMAGE_CACHE, ServiceException.class);

        assertThat(thrown.httpStatus()).isEqualTo(status);
        assertThat(thrown).hasMessageContaining("edirect").hasMessageContaining(SERVER.baseUrl());
        assertThat(SERVER.findAll(anyRequestedFor(urlPathEqualTo("/elsewhere"))))
                .isEmpty();
    }

    @Test
    void http_502_with_html_keeps_status_and_text() {
        answer(aResponse()
                .withStatus(502)
                .withHeader("Content-Type", "text/html")
                .withHeader("x-acs-request-id", "r-502")
                .withBody("<html>Bad Gateway</html>"));
        ServiceUnavailableException thrown = thrown(Call.ADD_IMAGE, ServiceUnavailableException.class);

        assertThat(thrown.errorCode()).isNull();
        assertThat(thrown.httpStatus()).isEqualTo(502);
        assertThat(thrown.requestId()).isEqualTo("r-502");
        assertThat(thrown.rawBody()).isEqualTo("<html>Bad Gateway</html>");
        assertThat(thrown.headers()).containsEntry("content-type", List.of("text/html"));
        assertThat(thrown.outcomeUnknown()).isTrue();
        assertThat(thrown).hasMessageContaining("502").hasMessageContaining("text/html");
    }

    @Test
    void an_empty_500_keeps_its_status() {
        answer(aResponse().withStatus(500));
        InternalServerException thrown = thrown(Call.COMMIT_CONTAINER, InternalServerException.class);
        assertThat(thrown.httpStatus()).isEqualTo(500);
        assertThat(thrown.rawBody()).isEmpty();
        assertThat(thrown.outcomeUnknown()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADD_IMAGE", "COMMIT_CONTAINER", "LIST_IMAGES"})
    void a_503_that_asks_to_retry_at_once_is_never_repeated_by_the_transport(Call call) {
        answer(aResponse()
                .withStatus(503)
                .withHeader("Retry-After", "0")
                .withBody("{\"RequestId\":\"r-503\",\"Code\":\"ServiceUnavailable\",\"Message\":\"m\"}"));
        ServiceUnavailableException thrown = thrown(call, ServiceUnavailableException.class);

        assertThat(thrown.httpStatus()).isEqualTo(503);
        assertThat(thrown.requestId()).isEqualTo("r-503");
        assertThat(requests())
                .as("one request on the wire for each attempt that the SDK knows of")
                .hasSameSizeAs(thrown.attempts());
        assertThat(nonces()).hasSameSizeAs(thrown.attempts());
    }

    @Test
    void http_407_of_the_service_is_handed_up() {
        answer(aResponse()
                .withStatus(407)
                .withHeader("Proxy-Authenticate", "Basic realm=\"x\"")
                .withBody("{\"RequestId\":\"r-407\",\"Code\":\"NotAuthorized\",\"Message\":\"not you\"}"));
        PermissionDeniedException thrown = thrown(Call.ADD_IMAGE, PermissionDeniedException.class);

        assertThat(thrown.httpStatus()).isEqualTo(407);
        assertThat(thrown.errorCode()).isEqualTo("NotAuthorized");
        assertThat(thrown.requestId()).isEqualTo("r-407");
        assertThat(requests()).hasSize(1);
    }

    @Test
    void a_401_with_a_challenge_is_handed_up() {
        answer(aResponse().withStatus(401).withHeader("WWW-Authenticate", "Basic realm=\"x\""));
        assertThat(thrown(Call.ADD_IMAGE, ServiceException.class).httpStatus()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"EMPTY_RESPONSE", "MALFORMED_RESPONSE_CHUNK", "RANDOM_DATA_THEN_CLOSE", "CONNECTION_RESET_BY_PEER"
            })
    void a_broken_exchange_leaves_a_create_in_doubt(Fault fault) {
        answer(aResponse().withStatus(200).withFault(fault));
        TransportException thrown = thrown(Call.ADD_IMAGE, TransportException.class);

        assertThat(thrown.outcomeUnknown()).isTrue();
        assertThat(thrown).hasMessageContaining("AddImage").hasMessageContaining("ListImages");
    }

    @Test
    void a_refused_connection_leaves_no_doubt() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        TransportException thrown = catchThrowableOfType(
                TransportException.class, () -> Call.ADD_IMAGE.send(URI.create("http://127.0.0.1:" + port)));
        assertThat(thrown.outcomeUnknown()).isFalse();
        assertThat(thrown).hasMessageContaining("127.0.0.1:" + port);
    }

    private static void answer(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(any(anyUrl()).willReturn(answer));
    }

    private static Object send(Call call) {
        return call.send(URI.create(SERVER.baseUrl()));
    }

    private static <T extends AlibabaCloudException> T thrown(Call call, Class<T> type) {
        T thrown = catchThrowableOfType(type, () -> send(call));
        assertThat(thrown).isNotNull();
        return thrown;
    }

    private static List<LoggedRequest> requests() {
        return SERVER.findAll(anyRequestedFor(anyUrl()));
    }

    private static Set<String> nonces() {
        return requests().stream()
                .map(request -> request.getHeader("x-acs-signature-nonce"))
                .collect(Collectors.toSet());
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }
}
