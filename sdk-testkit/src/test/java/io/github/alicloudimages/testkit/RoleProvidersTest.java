package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.core.auth.OidcRoleCredentialsProvider;
import io.github.alicloudimages.core.auth.RamRoleCredentialsProvider;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.eci.EciClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The providers of the SDK against the fake's STS: what a user's test of its own credentials looks like. */
class RoleProvidersTest {

    private static final String ROLE = "acs:ram::1:role/images";

    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void aClientCallsWithTheKeyOfARoleAndTakesItAgainWhenTheSessionIsOver() {
        try (RamRoleCredentialsProvider role = role();
                EciClient eci = eci(role)) {
            eci.describeImageCaches(request -> {});
            eci.describeImageCaches(request -> {});
            assertThat(cloud.calls("AssumeRole")).hasSize(1);

            cloud.sts().endSessions();
            eci.describeImageCaches(request -> {});
            assertThat(cloud.calls("AssumeRole")).hasSize(2);
            assertThat(cloud.calls("DescribeImageCaches"))
                    .extracting(RecordedCall::errorCode)
                    .containsExactly(null, null, "InvalidSecurityToken.Expired", null);
        }
    }

    @Test
    void aRefusalSaysWhy() {
        cloud.sts().roles("acs:ram::1:role/another");

        try (RamRoleCredentialsProvider role = role()) {
            assertThatThrownBy(role::resolve)
                    .isInstanceOf(CredentialsException.class)
                    .hasMessageContaining("EntityNotExist.Role");
        }
    }

    @Test
    void aPodTakesItsRoleWithAToken(@TempDir Path folder) throws IOException {
        Path token = Files.writeString(folder.resolve("token"), cloud.sts().oidcToken(Duration.ofHours(1)));
        try (OidcRoleCredentialsProvider pod = OidcRoleCredentialsProvider.builder()
                        .roleArn(ROLE)
                        .oidcProviderArn("acs:ram::1:oidc-provider/ack")
                        .tokenFile(token)
                        .stsEndpoint(cloud.endpoint())
                        .build();
                EciClient eci = eci(pod)) {
            eci.describeImageCaches(request -> {});
        }

        assertThat(cloud.calls("AssumeRoleWithOIDC")).hasSize(1);
        assertThat(cloud.calls("DescribeImageCaches").get(0).accessKeyId()).startsWith("STS.");
    }

    private RamRoleCredentialsProvider role() {
        return RamRoleCredentialsProvider.builder()
                .source(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                .roleArn(ROLE)
                .stsEndpoint(cloud.endpoint())
                .build();
    }

    private EciClient eci(CredentialsProvider credentials) {
        return EciClient.builder()
                .region("cn-hangzhou")
                .endpoint(cloud.endpoint())
                .credentialsProvider(credentials)
                .build();
    }
}
