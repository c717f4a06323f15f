package io.github.alicloudimages.contract.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.core.auth.EcsRamRoleCredentialsProvider;
import io.github.alicloudimages.core.auth.OidcRoleCredentialsProvider;
import io.github.alicloudimages.core.auth.RamRoleCredentialsProvider;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.RecordedCall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of roles from beginning to end: given out by the fake, used on its gateway. */
class RolesOnFakeTest {

    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.start();

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void an_assumed_role_signs_with_its_own_key() {
        try (RamRoleCredentialsProvider role = assumed()) {
            describe(role);
            describe(role);

            assertThat(cloud.calls("AssumeRole")).hasSize(1);
            assertThat(cloud.calls("DescribeImageCaches"))
                    .allSatisfy(call -> assertThat(call.signatureValid()).isTrue())
                    .extracting(RecordedCall::accessKeyId)
                    .doesNotContain(cloud.accessKeyId());
        }
    }

    @Test
    void a_key_that_the_service_refuses_is_followed_by_another_one() {
        try (RamRoleCredentialsProvider role = assumed()) {
            describe(role);
            cloud.sts().endSessions();
            describe(role);

            assertThat(cloud.calls("AssumeRole")).hasSize(2);
            assertThat(cloud.calls("DescribeImageCaches")).hasSize(3);
        }
    }

    @Test
    void a_role_that_does_not_exist_is_named() {
        cloud.sts().roles("acs:ram::1:role/others");
        try (RamRoleCredentialsProvider role = assumed()) {
            assertThatThrownBy(() -> describe(role))
                    .isInstanceOf(CredentialsException.class)
                    .hasStackTraceContaining("EntityNotExist.Role");
        }
    }

    @Test
    void the_token_of_an_identity_provider_is_exchanged(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("token"), cloud.sts().oidcToken(Duration.ofHours(1)));
        try (OidcRoleCredentialsProvider role = OidcRoleCredentialsProvider.builder()
                .roleArn("acs:ram::1:role/images")
                .oidcProviderArn("acs:ram::1:oidc-provider/ack")
                .tokenFile(file)
                .stsEndpoint(cloud.endpoint())
                .build()) {
            describe(role);
        }
        assertThat(cloud.calls("AssumeRoleWithOIDC")).hasSize(1);
        assertThat(cloud.calls("DescribeImageCaches").get(0).signatureValid()).isTrue();
    }

    @Test
    void the_role_of_an_instance_is_asked_for_with_a_token() {
        cloud.metadata().role("builder").tokenRequired(true);
        try (EcsRamRoleCredentialsProvider role = EcsRamRoleCredentialsProvider.builder()
                .endpoint(cloud.endpoint())
                .build()) {
            describe(role);
        }
        assertThat(cloud.calls("DescribeImageCaches").get(0).signatureValid()).isTrue();
    }

    @Test
    void an_instance_without_a_role_is_told_so() {
        try (EcsRamRoleCredentialsProvider role = EcsRamRoleCredentialsProvider.builder()
                .endpoint(cloud.endpoint())
                .build()) {
            assertThatThrownBy(() -> describe(role))
                    .isInstanceOf(CredentialsException.class)
                    .hasMessageContaining("has no RAM role");
        }
    }

    private RamRoleCredentialsProvider assumed() {
        return RamRoleCredentialsProvider.builder()
                .source(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                .roleArn("acs:ram::1:role/images")
                .stsEndpoint(cloud.endpoint())
                .build();
    }

    private void describe(CredentialsProvider credentials) {
        try (EciClient eci = EciClient.builder()
                .region("cn-hangzhou")
                .endpoint(cloud.endpoint())
                .credentialsProvider(credentials)
                .build()) {
            eci.describeImageCaches(request -> request.imageCacheName("web"));
        }
    }
}
