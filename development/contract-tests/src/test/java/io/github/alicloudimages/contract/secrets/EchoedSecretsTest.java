package io.github.alicloudimages.contract.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that quotes the request in its answer: the exception does not pass the secrets on. */
class EchoedSecretsTest {

    static Stream<String> forms() {
        return Secrets.forms().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void in_the_text_of_an_error(String form) {
        String echoed = String.join(" ", encoded(form));
        assertMasked(answering(
                400, "{\"RequestId\":\"r\",\"Code\":\"InvalidParameter\",\"Message\":" + Json.quoted(echoed) + "}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void in_a_body_that_is_not_json(String form) {
        String echoed = String.join(" ", encoded(form));
        assertMasked(answering(502, "<html>" + echoed + "</html>"));
        assertMasked(answering(200, "<html>" + echoed + "</html>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "JSON with escaped slashes", "JSON in ASCII", "JSON safe for HTML"})
    void in_an_unknown_field_of_an_error(String form) {
        String fields = "\"Sent\":[\"" + String.join("\",\"", encoded(form)) + "\"]";
        assertMasked(answering(400, "{\"Code\":\"InvalidParameter\",\"Message\":\"m\"," + fields + "}"));
        assertMasked(answering(200, "{" + fields + "}"));
    }

    @ParameterizedTest
    @EnumSource
    void the_request_as_it_was_sent(ParameterPlacement placement) {
        assertMasked(
                PlayedTransport.answering(request -> PlayedTransport.json(
                        500,
                        request.url() + "\n" + request.headers() + "\n"
                                + new String(request.body(), StandardCharsets.UTF_8))),
                RequestOptions.builder().parameterPlacement(placement).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code", "RequestId", "HostId", "Recommend"})
    void in_another_field_of_the_error(String field) {
        PlayedTransport transport = answering(
                400,
                "{\"Message\":\"m\",\"" + field + "\":" + Json.quoted("q=" + String.join("&p=", Secrets.ALL)) + "}");
        for (AlibabaCloudException thrown : thrown(transport, RequestOptions.NONE)) {
            ServiceException service = (ServiceException) thrown;
            Secrets.assertNoneIn(
                    field,
                    Secrets.everythingOf(thrown)
                            + service.errorCode()
                            + service.hostId()
                            + service.requestId()
                            + service.recommendUrl()
                            + service.attempts());
        }
    }

    @Test
    void in_the_detail_of_a_refusal() {
        PlayedTransport transport = answering(
                403,
                "{\"Code\":\"NoPermission\",\"Message\":\"m\",\"AccessDeniedDetail\":{\"AuthPrincipalDisplayName\":"
                        + Json.quoted(String.join(" ", Secrets.ALL)) + "}}");
        for (AlibabaCloudException thrown : thrown(transport, RequestOptions.NONE)) {
            Secrets.assertNoneIn(
                    "detail", Secrets.everythingOf(thrown) + ((ServiceException) thrown).accessDeniedDetail());
        }
    }

    @Test
    void in_the_content_type_or_the_id_of_the_header() {
        PlayedTransport transport = PlayedTransport.answering(new HttpResponse(
                200,
                Map.of(
                        "content-type", List.of("text/" + Secrets.STS_TOKEN),
                        "x-acs-request-id", List.of(Secrets.KEY_SECRET)),
                new byte[0]));
        assertMasked(transport);
    }

    @Test
    void at_the_end_of_the_snippet() {
        for (int shift = 0; shift < 60; shift++) {
            String padding = "x".repeat(4096 - 30 - shift);
            assertMasked(answering(500, padding + String.join("", Secrets.ALL)));
        }
    }

    @Test
    void so_often_that_masking_shortens_the_snippet() {
        String longToken = "T0ken".repeat(200);
        PlayedTransport transport = answering(500, longToken.repeat(30));
        try (EciClient eci = Clients.eci(transport)
                .credentialsProvider(StaticCredentialsProvider.of("STS.id", "5ecret-of-this-test", longToken))
                .build()) {
            ServiceException thrown = catchThrowableOfType(
                    ServiceException.class, () -> eci.createImageCache(Secrets.createImageCache()));
            assertThat(thrown.rawBody()).doesNotContain("T0ken");
        }
    }

    @Test
    void from_a_call_without_model() {
        PlayedTransport transport = PlayedTransport.answering(request -> PlayedTransport.json(
                400,
                "{\"Code\":\"InvalidParameter\",\"Message\":"
                        + Json.quoted(new String(request.body(), StandardCharsets.UTF_8)) + "}"));
        try (EciClient eci = Clients.eci(transport).build()) {
            ServiceException thrown = catchThrowableOfType(
                    ServiceException.class,
                    () -> eci.call(
                            "CreateImageCache",
                            Map.of("ImageRegistryCredential", List.of(Map.of("Password", Secrets.PASSWORD)))));
            Secrets.assertNoneIn("a registry password", Secrets.everythingOf(thrown));
        }
    }

    private static List<String> encoded(String form) {
        UnaryOperator<String> encoding = Secrets.forms().get(form);
        return Secrets.ALL.stream().map(encoding).toList();
    }

    private static PlayedTransport answering(int status, String body) {
        return PlayedTransport.answering(status, body);
    }

    private static void assertMasked(PlayedTransport transport) {
        assertMasked(transport, RequestOptions.NONE);
    }

    private static void assertMasked(PlayedTransport transport, RequestOptions options) {
        List<AlibabaCloudException> all = thrown(transport, options);
        assertThat(all).hasSize(4);
        for (AlibabaCloudException thrown : all) {
            Secrets.assertNoneIn(thrown.operation(), Secrets.everythingOf(thrown));
        }
        for (HttpRequest request : transport.requests()) {
            Secrets.assertNoneIn("request", request.toString());
        }
    }

    /**
     * What CreateImageCache and AddImage come to with a temporary key and with a bearer token. Each answer holds all
     * secrets, but a call can know only of its own: those of the other kind are taken out.
     */
    private static List<AlibabaCloudException> thrown(PlayedTransport transport, RequestOptions options) {
        return Stream.of(Secrets.sts(), Secrets.bearer())
                .flatMap(credentials -> thrown(transport, credentials, options))
                .toList();
    }

    private static Stream<AlibabaCloudException> thrown(
            PlayedTransport transport, CredentialsProvider credentials, RequestOptions options) {
        PlayedTransport own =
                PlayedTransport.answering(request -> withoutForeign(transport.send(request), credentials));
        try (EciClient eci = Clients.eci(own).credentialsProvider(credentials).build();
                EhpcClient ehpc =
                        Clients.ehpc(own).credentialsProvider(credentials).build()) {
            return Stream.of(
                    catchThrowableOfType(
                            AlibabaCloudException.class,
                            () -> eci.createImageCache(Secrets.createImageCache(), options)),
                    catchThrowableOfType(
                            AlibabaCloudException.class, () -> ehpc.addImage(Secrets.addImage(), options)));
        }
    }

    private static HttpResponse withoutForeign(HttpResponse response, CredentialsProvider credentials) {
        boolean bearer = credentials.resolve().bearerToken() != null;
        List<String> foreign = bearer ? List.of(Secrets.KEY_SECRET, Secrets.STS_TOKEN) : List.of(Secrets.BEARER_TOKEN);
        String body = new String(response.body(), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = new HashMap<>(response.headers());
        for (String secret : foreign) {
            for (UnaryOperator<String> form : Secrets.forms().values()) {
                String quoted = Json.quoted(form.apply(secret)); // as it stands in the JSON of an answer
                body = body.replace(quoted.substring(1, quoted.length() - 1), "x")
                        .replace(form.apply(secret), "x");
            }
            headers.replaceAll((name, values) ->
                    values.stream().map(value -> value.replace(secret, "x")).toList());
        }
        return new HttpResponse(response.status(), headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
