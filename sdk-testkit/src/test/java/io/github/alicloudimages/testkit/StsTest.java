package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StsTest {

    private static final String ROLE = "acs:ram::1234:role/images";

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-01-02T03:04:05.678Z"));
    private final FakeAlibabaCloud cloud =
            FakeAlibabaCloud.builder().gatewayClock(clock).start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void givesOutAKeyThatTheGatewayTakesUntilItExpires() {
        Reply session = assumeRole().send(cloud);

        assertThat(session.outcome()).isEqualTo("200 ");
        assertThat(session.text("/RequestId")).isEqualTo(session.header("x-acs-request-id"));
        assertThat(session.text("/AssumedRoleUser/Arn")).isEqualTo(ROLE + "/build");
        assertThat(session.text("/AssumedRoleUser/AssumedRoleId")).matches("\\d+:build");
        assertThat(session.text("/Credentials/AccessKeyId")).startsWith("STS.");
        assertThat(session.text("/Credentials/Expiration")).isEqualTo("2026-01-02T04:04:05Z");
        assertThat(describeWith(session)).isEqualTo("200 ");

        clock.set(Instant.parse("2026-01-02T04:04:04Z"));
        assertThat(describeWith(session)).isEqualTo("200 ");
        clock.set(Instant.parse("2026-01-02T04:04:05Z"));
        assertThat(describeWith(session)).isEqualTo("403 InvalidSecurityToken.Expired");
    }

    @Test
    void issuedKeyIsGoodOnlyAsAWhole() {
        Reply one = assumeRole().send(cloud);
        Reply other = assumeRole().send(cloud);
        String id = one.text("/Credentials/AccessKeyId");
        String secret = one.text("/Credentials/AccessKeySecret");

        assertThat(describeWith(id, "wrong", one.text("/Credentials/SecurityToken")))
                .isEqualTo("400 SignatureDoesNotMatch");
        assertThat(describeWith(id, secret, other.text("/Credentials/SecurityToken")))
                .isEqualTo("400 InvalidSecurityToken.MismatchWithAccessKey");
        assertThat(TestCall.eci("DescribeImageCaches")
                        .date(clock.instant())
                        .key(id, secret)
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 MissingSecurityToken");
    }

    @Test
    void takesBothKindsOfSignatureAndBothPlacementsButNeedsOne() {
        assertThat(assumeRole().inBody().send(cloud).outcome()).isEqualTo("200 ");
        assertThat(assumeRole().sendRpc(cloud).outcome()).isEqualTo("200 ");
        assertThat(assumeRole().sendAnonymously(cloud).outcome()).isEqualTo("400 MissingAccessKeyId");
        assertThat(assumeRole().key(cloud.accessKeyId(), "wrong").send(cloud).outcome())
                .isEqualTo("400 SignatureDoesNotMatch");
    }

    @Test
    void aRoleTakesAnotherRole() {
        Reply session = assumeRole().send(cloud);

        Reply chained = assumeRole()
                .key(session.text("/Credentials/AccessKeyId"), session.text("/Credentials/AccessKeySecret"))
                .signedHeader("x-acs-security-token", session.text("/Credentials/SecurityToken"))
                .send(cloud);
        assertThat(describeWith(chained)).isEqualTo("200 ");
    }

    @Test
    void lastsAsLongAsAskedForWithinTheLimits() {
        assertThat(expiresIn(assumeRole().with("DurationSeconds", "900"))).isEqualTo("2026-01-02T03:19:05Z");
        assertThat(assumeRole().with("DurationSeconds", "899").send(cloud).outcome())
                .isEqualTo("400 InvalidParameter.DurationSeconds");
        assertThat(assumeRole().with("DurationSeconds", "3601").send(cloud).outcome())
                .isEqualTo("400 InvalidParameter.DurationSeconds");
        assertThat(assumeRole().with("DurationSeconds", "long").send(cloud).outcome())
                .isEqualTo("400 InvalidParameter.DurationSeconds");

        cloud.sts().maxSessionDuration(Duration.ofHours(12));
        assertThat(expiresIn(assumeRole().with("DurationSeconds", "43200"))).isEqualTo("2026-01-02T15:04:05Z");
        assertThatThrownBy(() -> cloud.sts().maxSessionDuration(Duration.ofMinutes(59)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengthOfSessionsCanBeSettled() {
        cloud.sts().sessionLength(Duration.ofSeconds(2));

        assertThat(expiresIn(assumeRole().with("DurationSeconds", "900"))).isEqualTo("2026-01-02T03:04:07Z");
        assertThatThrownBy(() -> cloud.sts().sessionLength(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missingAndMalformedParametersAreNamed() {
        assertThat(assumeRole().without("RoleArn").send(cloud).outcome()).isEqualTo("400 MissingRoleArn");
        assertThat(assumeRole().without("RoleSessionName").send(cloud).outcome())
                .isEqualTo("400 MissingRoleSessionName");
        assertThat(assumeRole().with("RoleArn", "images").send(cloud).outcome())
                .isEqualTo("400 InvalidParameter.RoleArn");
        assertThat(assumeRole().with("RoleSessionName", "x").send(cloud).outcome())
                .isEqualTo("400 InvalidParameter.RoleSessionName");
        assertThat(assumeRole().with("RoleSessionName", "a b").send(cloud).outcome())
                .isEqualTo("400 InvalidParameter.RoleSessionName");
        assertThat(assumeRole().with("ExternalId", "a b").send(cloud).outcome())
                .isEqualTo("400 InvalidParameter.ExternalId");
    }

    @Test
    void policyHasToBeOne() {
        String statement =
                "{\"Version\":\"1\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}";

        assertThat(assumeRole().with("Policy", statement).send(cloud).outcome()).isEqualTo("200 ");
        assertThat(assumeRole().with("Policy", "{}").send(cloud).outcome())
                .isEqualTo("400 InvalidParameter.PolicyGrammar");
        assertThat(assumeRole().with("Policy", "allow all").send(cloud).outcome())
                .isEqualTo("400 InvalidParameter.PolicyGrammar");
        assertThat(assumeRole()
                        .with("Policy", statement + " ".repeat(2048))
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 InvalidParameter.PolicySize");
    }

    @Test
    void onlySettledRolesExist() {
        cloud.sts().roles(ROLE);

        assertThat(assumeRole().send(cloud).outcome()).isEqualTo("200 ");
        Reply other = assumeRole().with("RoleArn", "acs:ram::1234:role/other").send(cloud);
        assertThat(other.outcome()).isEqualTo("404 EntityNotExist.Role");
        assertThat(other.text("/Recommend")).contains("product=Sts");
    }

    @Test
    void trustPolicyMayAskForAnExternalId() {
        cloud.sts().externalId("theirs");

        assertThat(assumeRole().with("ExternalId", "theirs").send(cloud).outcome())
                .isEqualTo("200 ");
        Reply denied = assumeRole().send(cloud);
        assertThat(denied.outcome()).isEqualTo("403 NoPermission");
        assertThat(denied.text("/AccessDeniedDetail/AuthAction")).isEqualTo("sts:AssumeRole");
    }

    @Test
    void endedSessionsAreExpiredOnes() {
        Reply before = assumeRole().send(cloud);
        cloud.sts().endSessions();
        Reply after = assumeRole().send(cloud);

        assertThat(describeWith(before)).isEqualTo("403 InvalidSecurityToken.Expired");
        assertThat(describeWith(after)).isEqualTo("200 ");
    }

    @Test
    void oidcTokenTakesTheRoleWithoutASignature() {
        Reply session = withOidc(cloud.sts().oidcToken(Duration.ofHours(1))).sendAnonymously(cloud);

        assertThat(session.outcome()).isEqualTo("200 ");
        assertThat(session.text("/AssumedRoleUser/Arn")).isEqualTo(ROLE + "/build");
        assertThat(session.text("/OIDCTokenInfo/Issuer")).startsWith("https://");
        assertThat(session.text("/OIDCTokenInfo/ExpirationTime")).isEqualTo("2026-01-02T04:04:05Z");
        assertThat(describeWith(session)).isEqualTo("200 ");
    }

    @Test
    void oidcTokenHasToBeOneThatIsGoodNow() {
        String token = cloud.sts().oidcToken(Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));

        assertThat(oidcOutcome(token)).isEqualTo("401 AuthenticationFail.OIDCToken.Expired");
        assertThat(oidcOutcome("")).isEqualTo("401 AuthenticationFail.OIDCToken.Invalid");
        assertThat(oidcOutcome("opaque")).isEqualTo("401 AuthenticationFail.OIDCToken.Invalid");
        assertThat(oidcOutcome("a.b.c")).isEqualTo("401 AuthenticationFail.OIDCToken.Invalid");
        assertThat(oidcOutcome("!.!.!")).isEqualTo("401 AuthenticationFail.OIDCToken.Invalid");
        // {"alg":"HS256"} and {"alg":"RS256"} before claims of none.
        assertThat(oidcOutcome("eyJhbGciOiJIUzI1NiJ9.e30.c")).isEqualTo("401 AuthenticationFail.OIDCToken.Invalid");
        assertThat(oidcOutcome("eyJhbGciOiJSUzI1NiJ9.e30.c")).isEqualTo("401 AuthenticationFail.OIDCToken.Invalid");
    }

    @Test
    void oidcNeedsProviderRoleAndName() {
        String token = cloud.sts().oidcToken(Duration.ofHours(1));

        assertThat(withOidc(token)
                        .without("OIDCProviderArn")
                        .sendAnonymously(cloud)
                        .outcome())
                .isEqualTo("400 InvalidParameter.OIDCProviderArn");
        assertThat(withOidc(token).without("RoleArn").sendAnonymously(cloud).outcome())
                .isEqualTo("400 InvalidParameter.RoleArn");
        assertThat(withOidc(token)
                        .without("RoleSessionName")
                        .sendAnonymously(cloud)
                        .outcome())
                .isEqualTo("400 MissingRoleSessionName");
        cloud.sts().oidcProviders("acs:ram::1234:oidc-provider/another");
        assertThat(oidcOutcome(token)).isEqualTo("401 AuthenticationFail.NoPermission");
    }

    @Test
    void callsShowHowOftenItWasAskedAndNoSecret() {
        String token = cloud.sts().oidcToken(Duration.ofHours(1));
        withOidc(token).sendAnonymously(cloud);
        cloud.faults().on("AssumeRole").respond(403, "NoPermission", "not you");
        assertThat(assumeRole().send(cloud).outcome()).isEqualTo("403 NoPermission");
        assumeRole().send(cloud);

        assertThat(cloud.calls("AssumeRole")).extracting(RecordedCall::status).containsExactly(403, 200);
        RecordedCall oidc = cloud.calls("AssumeRoleWithOIDC").get(0);
        assertThat(oidc.parameters()).containsEntry("OIDCToken", "*REDACTED*").containsEntry("RoleArn", ROLE);
        assertThat(oidc.parametersWithSecrets()).containsEntry("OIDCToken", token);
        assertThat(oidc.signatureValid()).isFalse();
        assertThat(oidc.accessKeyId()).isNull();
    }

    @Test
    void resetForgetsKeysAndRules() {
        cloud.sts().roles().externalId("x").sessionLength(Duration.ofSeconds(1)).oidcProviders();
        Reply refused = assumeRole().send(cloud);
        assertThat(refused.outcome()).isEqualTo("404 EntityNotExist.Role");
        cloud.reset();

        Reply session = assumeRole().send(cloud);
        assertThat(session.text("/Credentials/Expiration")).isEqualTo("2026-01-02T04:04:05Z");
        cloud.reset();
        assertThat(describeWith(session)).isEqualTo("404 InvalidAccessKeyId.NotFound");
    }

    private TestCall assumeRole() {
        return TestCall.sts("AssumeRole")
                .date(clock.instant())
                .with("RoleArn", ROLE)
                .with("RoleSessionName", "build");
    }

    private TestCall withOidc(String token) {
        return TestCall.sts("AssumeRoleWithOIDC")
                .date(clock.instant())
                .with("RoleArn", ROLE)
                .with("RoleSessionName", "build")
                .with("OIDCProviderArn", "acs:ram::1234:oidc-provider/ack")
                .with("OIDCToken", token);
    }

    private String oidcOutcome(String token) {
        return withOidc(token).sendAnonymously(cloud).outcome();
    }

    private String expiresIn(TestCall call) {
        return call.send(cloud).text("/Credentials/Expiration");
    }

    private String describeWith(Reply session) {
        return describeWith(
                session.text("/Credentials/AccessKeyId"),
                session.text("/Credentials/AccessKeySecret"),
                session.text("/Credentials/SecurityToken"));
    }

    private String describeWith(String id, String secret, String token) {
        return TestCall.eci("DescribeImageCaches")
                .date(clock.instant())
                .key(id, secret)
                .signedHeader("x-acs-security-token", token)
                .send(cloud)
                .outcome();
    }
}
