package io.github.alicloudimages.contract.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.AuthenticationException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A signature that is refused with the server's own string to sign: the message says where the two sides differ, or that
 * the secret is wrong, and nothing secret.
 */
class RefusedSignatureTest {

    private static final String WRONG_SECRET =
            "The server signed the same text as this SDK, so the access key secret is"
                    + " wrong: it is not the one of this access key id.";
    private static final String TOKEN = "Token0fTheRefusedSignatures";
    private static final String PASSWORD = "Passw0rd0fTheRefusedSignatures";

    @ParameterizedTest
    @EnumSource
    void ofAWrongSecret(ParameterPlacement placement) {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            AuthenticationException thrown =
                    refused(cloud.transport(), Credentials.of(cloud.accessKeyId(), "wrong"), placement);

            assertThat(thrown)
                    .hasMessage(
                            "CreateImageCache failed: SignatureDoesNotMatch (HTTP 400): Specified signature does not"
                                    + " match our calculation. " + WRONG_SECRET + " [request id " + thrown.requestId()
                                    + "]");
            assertThat(thrown.errorMessage()).contains("server CanonicalRequest is [POST\n/\n");
        }
    }

    @Test
    void ofAHeaderThatAProxyChanged() {
        assertThat(throughProxy(ParameterPlacement.BODY, request -> with(request, "host", "proxy.internal:8080")))
                .contains("What the server signed differs first in the headers: \"host:proxy.internal:8080\" there,"
                        + " \"host:eci.cn-hangzhou.aliyuncs.com\" here. Something on the way, such as a proxy,"
                        + " changed it.")
                .doesNotContain("secret");
        String form = "application/x-www-form-urlencoded";
        assertThat(throughProxy(
                        ParameterPlacement.BODY, request -> with(request, "content-type", form + "; charset=utf-8")))
                .contains("\"content-type:" + form + "; charset=utf-8\" there, \"content-type:" + form + "\" here.");
    }

    @Test
    void ofAQueryThatAProxyChanged() {
        assertThat(throughProxy(ParameterPlacement.QUERY, request -> url(request, "=nginx%3A1", "=nginx%253A1")))
                .contains("differs first in the query: \"Image.1=nginx%253A1\" there, \"Image.1=nginx%3A1\" here.");
        assertThat(throughProxy(ParameterPlacement.QUERY, request -> url(request, "$", "&zz=1")))
                .contains("differs first in the query: \"zz\" there, nothing here.");
        assertThat(throughProxy(ParameterPlacement.QUERY, request -> url(request, PASSWORD, "Passw0rd")))
                .contains("differs first in the query: in the value of ImageRegistryCredential.1.Password, which is"
                        + " not shown.")
                .doesNotContain("Passw0rd");
    }

    @Test
    void whereTheServerTakesTheBodyForAQuery() {
        String message = played(
                ParameterPlacement.BODY,
                request -> acs3(canonical(request).replaceFirst("/\n", "/\nImage.1=nginx%3A1&ImageCacheName=cache")));
        assertThat(message)
                .contains("The server counts parameters into the query that were sent in the body:"
                        + " set ParameterPlacement.QUERY.");
    }

    @Test
    void whereTheBodyArrivedChanged() {
        UnaryOperator<String> otherBody = canonical -> canonical.replaceFirst("[0-9a-f]{64}$", "0".repeat(64));
        assertThat(played(ParameterPlacement.BODY, request -> acs3(otherBody.apply(canonical(request)))))
                .contains("differs in the digest of the body. Something on the way")
                .contains("set ParameterPlacement.QUERY.")
                .doesNotContain("0000");
        assertThat(played(ParameterPlacement.QUERY, request -> acs3(otherBody.apply(canonical(request)))))
                .contains("differs in the digest of the body.")
                .doesNotContain("ParameterPlacement");
    }

    @Test
    void whereASecretHeaderArrivedChanged() {
        assertThat(played(
                        ParameterPlacement.BODY,
                        request -> acs3(canonical(request).replace(TOKEN, "Token0fTheRefused"))))
                .contains("differs first in the headers: in the value of x-acs-security-token, which is not shown.")
                .doesNotContain("Token0f");
    }

    @Test
    void whereTheServerMissesAHeader() {
        assertThat(played(
                        ParameterPlacement.BODY,
                        request -> acs3(canonical(request).replaceFirst("x-acs-security-token:.*\n", ""))))
                .contains(
                        "differs first in the headers: \"x-acs-signature-nonce\" there, \"x-acs-security-token\" here.")
                .doesNotContain("Token0f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SignatureDoesNotMatch", "IncompleteSignature"})
    void whereTheServerTellsOnlyTheStringToSign(String code) {
        assertThat(played(
                        ParameterPlacement.BODY,
                        code,
                        request -> "Not matched. server string to sign is:" + "ACS3-HMAC-SHA256\n" + "0".repeat(64)))
                .contains("failed: " + code + " (HTTP 400): Not matched. The server signed another request than this"
                        + " SDK, and does not say which.")
                .doesNotContain("0000", "string to sign");
    }

    @Test
    void whereTheServerExpectsTheOlderSignature() {
        assertThat(played(
                        ParameterPlacement.BODY,
                        request -> "Not matched. server string to sign is:POST&%2F&" + "AccessKeyId%3DLTAI"))
                .contains("The server looked for another kind of signature than ACS3-HMAC-SHA256.")
                .doesNotContain("LTAI");
    }

    @Test
    void whereTheServerEscapesTheEndsOfLines() {
        assertThat(played(
                        ParameterPlacement.BODY,
                        request -> acs3(canonical(request).replace("x-acs-version:2018-08-08", "x-acs-version:2019"))
                                .replace("\n", "\\n")))
                .contains("\"x-acs-version:2019\" there, \"x-acs-version:2018-08-08\" here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "server string to sign is:",
                "server StringToSign is [",
                "server StringToSign is [] server CanonicalRequest is [",
                "server CanonicalRequest is [POST",
                "server string to sign is:\n\n\n server canonical request is:\n\n\n\n\n\n\n\n\n"
            })
    void whereTheServerSaysNothingOfUse(String message) {
        for (ParameterPlacement placement : ParameterPlacement.values()) {
            assertThat(played(placement, request -> message))
                    .contains("SignatureDoesNotMatch")
                    .contains("r-1");
        }
    }

    @Test
    void whereTheServerSaysTooMuch() {
        assertThat(played(
                        ParameterPlacement.BODY,
                        request -> acs3(
                                canonical(request).replace("x-acs-version:", "x-acs-version:" + "9".repeat(99_999)))))
                .contains("Check the access key secret.")
                .hasSizeLessThan(1000);
    }

    @Test
    void longValuesAreShownAroundTheDifference() {
        String agent = "a".repeat(300);
        assertThat(played(
                        ParameterPlacement.BODY,
                        request -> acs3(canonical(request)
                                .replaceFirst("x-acs-version:.*", "x-acs-version:2018-08-0" + agent))))
                .contains("\"x-acs-version:2018-08-0" + "a".repeat(57) + "...\" there, \"x-acs-version:2018-08-08\"");
    }

    /** What is said when the fake sees another request than was sent. */
    private static String throughProxy(ParameterPlacement placement, UnaryOperator<HttpRequest> change) {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            HttpTransport fake = cloud.transport();
            PlayedTransport proxy = PlayedTransport.answering(
                    request -> fake.sendAsync(() -> change.apply(request)).join());
            Credentials key = Credentials.of(cloud.accessKeyId(), cloud.accessKeySecret());
            return refused(proxy, key, placement).getMessage();
        }
    }

    private static HttpRequest with(HttpRequest request, String header, String value) {
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.put(header, value);
        return request.toBuilder().headers(headers).build();
    }

    private static HttpRequest url(HttpRequest request, String pattern, String replacement) {
        String url = request.url().replaceFirst(pattern, replacement);
        assertThat(url).isNotEqualTo(request.url());
        return HttpRequest.builder(request.method(), url, request.timeouts())
                .headers(request.headers())
                .body(request.body())
                .build();
    }

    private static String played(ParameterPlacement placement, Function<HttpRequest, String> message) {
        return played(placement, "SignatureDoesNotMatch", message);
    }

    /** What is said when the server refuses the signature with this message. */
    private static String played(ParameterPlacement placement, String code, Function<HttpRequest, String> message) {
        PlayedTransport transport = PlayedTransport.answering(request -> PlayedTransport.json(
                400,
                "{\"RequestId\":\"r-1\",\"Code\":\"" + code + "\",\"Message\":" + Json.quoted(message.apply(request))
                        + "}"));
        return refused(transport, Credentials.of("STS.id", "secret-of-the-test", TOKEN), placement)
                .getMessage();
    }

    private static String acs3(String canonicalRequest) {
        return "Specified signature does not match our calculation. server StringToSign is [ACS3-HMAC-SHA256\n"
                + "0".repeat(64) + "] server CanonicalRequest is [" + canonicalRequest + "]";
    }

    /** The canonical request as a server makes it of what it was sent. */
    private static String canonical(HttpRequest request) {
        TreeMap<String, String> signed = new TreeMap<>(request.headers());
        signed.keySet().removeIf(name -> !name.matches("host|content-type|x-acs-.*"));
        StringBuilder text = new StringBuilder("POST\n/\n");
        String url = request.url();
        text.append(Stream.of(url.substring(url.indexOf('?') + 1).split("&"))
                .filter(pair -> url.contains("?"))
                .sorted()
                .collect(Collectors.joining("&")));
        signed.forEach(
                (name, value) -> text.append('\n').append(name).append(':').append(value));
        return text.append("\n\n")
                .append(String.join(";", signed.keySet()))
                .append('\n')
                .append(signed.get("x-acs-content-sha256"))
                .toString();
    }

    private static AuthenticationException refused(
            HttpTransport transport, Credentials credentials, ParameterPlacement placement) {
        RequestOptions options =
                RequestOptions.builder().parameterPlacement(placement).build();
        CreateImageCacheRequest request = CreateImageCacheRequest.builder()
                .imageCacheName("cache")
                .securityGroupId("sg-1")
                .vSwitchId("vsw-1")
                .images("nginx:1")
                .imageRegistryCredentials(ImageRegistryCredential.builder()
                        .server("registry.example")
                        .userName("reader")
                        .password(PASSWORD)
                        .build())
                .build();
        try (EciClient eci = Clients.eci(transport)
                .credentialsProvider(StaticCredentialsProvider.of(credentials))
                .build()) {
            return catchThrowableOfType(AuthenticationException.class, () -> eci.createImageCache(request, options));
        }
    }
}
