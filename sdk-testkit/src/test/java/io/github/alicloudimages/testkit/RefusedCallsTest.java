package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedCallsTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final MutableClock gatewayClock = MutableClock.at(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.builder()
            .gatewayClock(gatewayClock)
            .temporaryKey("STS.temporary", "secret", "theToken", NOON)
            .start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void errorHasAllPartsOfTheEnvelope() {
        Reply reply = TestCall.eci("DescribeImageCaches").key("Nobody", "x").send(cloud);

        assertThat(reply.outcome()).isEqualTo("404 InvalidAccessKeyId.NotFound");
        assertThat(reply.text("/Message")).isNotEmpty();
        assertThat(reply.text("/HostId")).isEqualTo("127.0.0.1");
        assertThat(reply.text("/Recommend"))
                .startsWith("https://api.aliyun.com/troubleshoot?q=InvalidAccessKeyId.NotFound&product=Eci");
        assertThat(reply.header("x-acs-request-id")).isEqualTo(reply.text("/RequestId"));
        assertThat(reply.header("content-type")).startsWith("application/json");
        assertThat(cloud.calls().get(0).accessKeyId()).isEqualTo("Nobody");
    }

    @Test
    void wrongSecretIsToldTheStringToSign() {
        Reply reply = TestCall.createImageCache()
                .key(cloud.accessKeyId(), "wrong")
                .nonce("theNonce")
                .send(cloud);

        assertThat(reply.outcome()).isEqualTo("400 SignatureDoesNotMatch");
        assertThat(reply.text("/Message"))
                .contains("server StringToSign is [ACS3-HMAC-SHA256\n")
                .contains("server CanonicalRequest is [POST\n/\nImage.1=busybox%3A1.30&ImageCacheName=cache"
                        + "&RegionId=cn-hangzhou&SecurityGroupId=sg-1&VSwitchId=vsw-1\n")
                .contains("x-acs-signature-nonce:theNonce\n");
        assertThat(cloud.calls().get(0).signatureValid()).isFalse();
        assertThat(cloud.eci().imageCaches()).isEmpty();
    }

    @Test
    void wrongSecretInOldSignature() {
        Reply reply =
                TestCall.createImageCache().key(cloud.accessKeyId(), "wrong").sendRpc(cloud);

        assertThat(reply.outcome()).isEqualTo("400 SignatureDoesNotMatch");
        assertThat(reply.text("/Message")).contains("server string to sign is:POST&%2F&AccessKeyId%3D");
    }

    @Test
    void nonceComesOnlyOnce() {
        assertThat(TestCall.createImageCache().nonce("same").send(cloud).outcome())
                .isEqualTo("200 ");
        assertThat(TestCall.createImageCache().nonce("same").send(cloud).outcome())
                .isEqualTo("400 SignatureNonceUsed");
        assertThat(TestCall.createImageCache().nonce("same").sendRpc(cloud).outcome())
                .isEqualTo("400 SignatureNonceUsed");
        assertThat(cloud.eci().imageCaches()).hasSize(1);
    }

    @Test
    void dateWithinAQuarterOfAnHour() {
        gatewayClock.set(NOON);
        assertThat(describeAt(NOON.minus(Duration.ofMinutes(15)))).isEqualTo("200 ");
        assertThat(describeAt(NOON.plus(Duration.ofMinutes(15)))).isEqualTo("200 ");
        assertThat(describeAt(NOON.minus(Duration.ofSeconds(901)))).isEqualTo("400 InvalidTimeStamp.Expired");
        assertThat(describeAt(NOON.plus(Duration.ofSeconds(901)))).isEqualTo("400 InvalidTimeStamp.Expired");
    }

    @Test
    void dateOfTheGatewayIsInTheAnswer() {
        gatewayClock.set(NOON);

        assertThat(TestCall.eci("DescribeImageCaches").send(cloud).header("Date"))
                .isEqualTo("Fri, 02 Jan 2026 12:00:00 GMT");
    }

    @Test
    void unknownActionVersionAndPath() {
        assertThat(TestCall.eci("DescribeDreams").send(cloud).outcome()).isEqualTo("404 InvalidApi.NotFound");
        assertThat(TestCall.ehpc("CreateImageCache").send(cloud).outcome()).isEqualTo("400 InvalidVersion");
        assertThat(TestCall.eci("DescribeImageCaches").method("PUT").send(cloud).outcome())
                .isEqualTo("403 UnsupportedHTTPMethod");
    }

    @ParameterizedTest
    @CsvSource({
        "x-acs-action, MissingAction",
        "x-acs-version, MissingVersion",
        "x-acs-date, MissingTimestamp",
        "x-acs-signature-nonce, MissingSignatureNonce",
        "x-acs-content-sha256, IncompleteSignature"
    })
    void missingHeaderIsNamed(String header, String code) {
        assertThat(TestCall.eci("DescribeImageCaches")
                        .withoutHeader(header)
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 " + code);
    }

    @Test
    void dateHasOneForm() {
        assertThat(TestCall.eci("DescribeImageCaches")
                        .withoutHeader("x-acs-date")
                        .unsignedHeader("x-acs-date", "Fri, 02 Jan 2026 12:00:00 GMT")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 InvalidTimeStamp.Format");
    }

    @Test
    void unknownAlgorithm() throws Exception {
        String request =
                TestCall.eci("DescribeImageCaches").acsText(cloud).replace("ACS3-HMAC-SHA256", "ACS3-HMAC-MD5");

        assertThat(RawConnection.send(cloud, request))
                .startsWith("HTTP/1.1 400")
                .contains("InvalidSignatureMethod");
    }

    @Test
    void deniedPermissionComesWithItsDetails() {
        cloud.faults().on("CreateImageCache").times(2).respond(403, "NoPermission", "not you");
        gatewayClock.set(NOON.minus(Duration.ofSeconds(1)));

        Reply user = TestCall.createImageCache().send(cloud);
        assertThat(user.outcome()).isEqualTo("403 NoPermission");
        assertThat(user.text("/AccessDeniedDetail/AuthAction")).isEqualTo("eci:CreateImageCache");
        assertThat(user.text("/AccessDeniedDetail/AuthPrincipalType")).isEqualTo("SubUser");
        assertThat(user.text("/AccessDeniedDetail/NoPermissionType")).isEqualTo("ImplicitDeny");
        assertThat(user.text("/AccessDeniedDetail/PolicyType")).isEqualTo("AccountLevelIdentityBasedPolicy");
        assertThat(user.text("/AccessDeniedDetail/EncodedDiagnosticMessage")).isNotEmpty();
        Reply role = TestCall.createImageCache().key("STS.temporary", "secret").send(cloud);
        assertThat(role.text("/AccessDeniedDetail/AuthPrincipalType")).isEqualTo("AssumedRoleUser");
        cloud.faults().on("CreateImageCache").respond(403, "QuotaExceeded", "too many");
        assertThat(TestCall.createImageCache().send(cloud).json().has("AccessDeniedDetail"))
                .isFalse();
    }

    @Test
    void missingParameterIsNamed() {
        assertThat(TestCall.createImageCache().without("Image.1").send(cloud).outcome())
                .isEqualTo("400 MissingImage");
        assertThat(TestCall.createImageCache()
                        .without("ImageCacheName")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 MissingImageCacheName");
        assertThat(TestCall.eci("DescribeImageCaches")
                        .without("RegionId")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 MissingRegionId");
    }

    @Test
    void everyAcsHeaderHasToBeSigned() {
        Reply reply = TestCall.eci("DescribeImageCaches")
                .unsignedHeader("x-acs-extra", "1")
                .send(cloud);

        assertThat(reply.outcome()).isEqualTo("400 IncompleteSignature");
        assertThat(reply.text("/Message")).contains("x-acs-extra");
    }

    @Test
    void bodyHasToFitItsDigest() {
        Reply reply = TestCall.createImageCache()
                .inBody()
                .signedHeader("x-acs-content-sha256", "0".repeat(64))
                .send(cloud);

        assertThat(reply.outcome()).isEqualTo("400 SignatureDoesNotMatch");
        assertThat(reply.text("/Message")).contains("x-acs-content-sha256");
    }

    @Test
    void tokenHasToFitTheKeyAndTheTime() {
        assertThat(withToken("theToken")).isEqualTo("403 InvalidSecurityToken.Expired");
        gatewayClock.set(NOON.minus(Duration.ofSeconds(1)));
        assertThat(withToken("theToken")).isEqualTo("200 ");
        assertThat(withToken("nonsense")).isEqualTo("400 InvalidSecurityToken.Malformed");
        assertThat(withToken("")).isEqualTo("400 MissingSecurityToken");
        assertThat(TestCall.eci("DescribeImageCaches")
                        .date(gatewayClock.instant())
                        .signedHeader("x-acs-security-token", "theToken")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 InvalidSecurityToken.MismatchWithAccessKey");
    }

    @Test
    void noSignatureAtAll() throws Exception {
        String request = """
                POST /?RegionId=a HTTP/1.1\r
                Host: x\r
                x-acs-action: DescribeImageCaches\r
                x-acs-version: 2018-08-08\r
                Content-Length: 0\r
                Connection: close\r
                \r
                """;

        assertThat(RawConnection.send(cloud, request))
                .startsWith("HTTP/1.1 400")
                .contains("MissingAccessKeyId");
    }

    private String describeAt(Instant date) {
        return TestCall.eci("DescribeImageCaches").date(date).send(cloud).outcome();
    }

    private String withToken(String token) {
        return TestCall.eci("DescribeImageCaches")
                .date(gatewayClock.instant())
                .key("STS.temporary", "secret")
                .signedHeader("x-acs-security-token", token)
                .send(cloud)
                .outcome();
    }
}
