package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedSignaturesTest {

    private static final String AWKWARD = "镜像 a+b&c=d%20*~'()!\"/:é🚀";

    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.builder()
            .temporaryKey("STS.temporary", "temporarySecret", "theToken", Instant.parse("2999-01-01T00:00:00Z"))
            .bearerToken("theBearerToken")
            .start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void version3InQuery(String method) {
        Reply reply = TestCall.createImageCache()
                .with("ImageCacheName", AWKWARD)
                .method(method)
                .send(cloud);

        assertThat(reply.outcome()).isEqualTo("200 ");
        assertThat(cloud.eci().imageCaches().get(0).imageCacheName()).isEqualTo(AWKWARD);
        assertThat(cloud.calls().get(0).placement()).isEqualTo(RecordedCall.Placement.QUERY);
        assertThat(cloud.calls().get(0).signatureValid()).isTrue();
    }

    @Test
    void version3InBody() {
        Reply reply = TestCall.createImageCache()
                .with("ImageCacheName", AWKWARD)
                .inBody()
                .send(cloud);

        assertThat(reply.outcome()).isEqualTo("200 ");
        assertThat(cloud.eci().imageCaches().get(0).imageCacheName()).isEqualTo(AWKWARD);
        assertThat(cloud.calls().get(0).placement()).isEqualTo(RecordedCall.Placement.BODY);
    }

    @Test
    void partsOfTheAuthorizationInAnotherOrder() {
        HttpRequest usual = TestCall.createImageCache().acsRequest(cloud);
        String authorization = usual.headers().firstValue("Authorization").orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(usual, (name, value) -> true)
                .setHeader(
                        "Authorization",
                        authorization.replaceFirst("(SignedHeaders=[^,]+),(Signature=[0-9a-f]+)", "$2,$1"))
                .build();

        assertThat(TestCall.exchange(request).outcome()).isEqualTo("200 ");
    }

    @Test
    void oldSignatureInQueryAndInBody() {
        assertThat(TestCall.createImageCache()
                        .with("ImageCacheName", AWKWARD)
                        .sendRpc(cloud)
                        .outcome())
                .isEqualTo("200 ");
        assertThat(TestCall.createImageCache()
                        .with("ImageCacheName", AWKWARD)
                        .inBody()
                        .sendRpc(cloud)
                        .outcome())
                .isEqualTo("200 ");

        assertThat(cloud.calls()).extracting(RecordedCall::signatureValid).containsOnly(true);
        assertThat(cloud.calls())
                .extracting(RecordedCall::placement)
                .containsExactly(RecordedCall.Placement.QUERY, RecordedCall.Placement.BODY);
    }

    /** As URLEncoder of the JDK writes it, which the official transport sends while it signs the other form. */
    @Test
    void queryInFormEncoding() {
        HttpRequest canonical =
                TestCall.createImageCache().with("ImageCacheName", "a b*c~d").acsRequest(cloud);
        String form = canonical
                .uri()
                .toString()
                .replace("%20", "+")
                .replace("%2A", "*")
                .replace("~", "%7E");
        HttpRequest request = HttpRequest.newBuilder(canonical, (name, value) -> true)
                .uri(URI.create(form))
                .build();

        assertThat(TestCall.exchange(request).outcome()).isEqualTo("200 ");
        assertThat(cloud.eci().imageCaches().get(0).imageCacheName()).isEqualTo("a b*c~d");
    }

    @Test
    void temporaryKeyWithToken() {
        Reply reply = TestCall.eci("DescribeImageCaches")
                .key("STS.temporary", "temporarySecret")
                .signedHeader("x-acs-security-token", "theToken")
                .signedHeader("x-acs-accesskey-id", "STS.temporary")
                .send(cloud);

        assertThat(reply.outcome()).isEqualTo("200 ");
        assertThat(cloud.calls().get(0).headers()).containsEntry("X-Acs-Security-Token", "*REDACTED*");
    }

    @Test
    void temporaryKeyWithTokenInOldSignature() {
        Reply reply = TestCall.eci("DescribeImageCaches")
                .key("STS.temporary", "temporarySecret")
                .with("SecurityToken", "theToken")
                .sendRpc(cloud);

        assertThat(reply.outcome()).isEqualTo("200 ");
    }

    @Test
    void bearerToken() {
        assertThat(bearer("theBearerToken").outcome()).isEqualTo("200 ");
        assertThat(bearer("another").outcome()).isEqualTo("400 InvalidBearerToken");
        assertThat(cloud.calls()).extracting(RecordedCall::signatureValid).containsExactly(true, false);
    }

    /** Clients sign the UTF-8 bytes of a header, whatever a server makes of them. */
    @Test
    void headerBeyondAscii() throws IOException {
        String reply = RawConnection.send(
                cloud,
                TestCall.eci("DescribeImageCaches")
                        .signedHeader("x-acs-note", "镜像 é")
                        .acsText(cloud));

        assertThat(reply).startsWith("HTTP/1.1 200");
    }

    private Reply bearer(String token) {
        return TestCall.exchange(HttpRequest.newBuilder(
                        URI.create(cloud.endpoint() + "/?RegionId=cn-hangzhou&SignatureType=BEARERTOKEN"))
                .header("x-acs-action", "DescribeImageCaches")
                .header("x-acs-version", "2018-08-08")
                .header(
                        "x-acs-date",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .header("x-acs-signature-nonce", token)
                .header("x-acs-bearer-token", token)
                .POST(BodyPublishers.noBody())
                .build());
    }
}
