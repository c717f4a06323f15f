package io.github.alicloudimages.contract.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.auth.DefaultCredentialsProvider;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.auth.SystemPropertyCredentialsProvider;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.signing.CanonicalRequest;
import io.github.alicloudimages.core.signing.RequestSigner;
import io.github.alicloudimages.core.signing.SignatureAlgorithm;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import io.github.alicloudimages.eci.model.UpdateImageCacheRequest;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.GetImageResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a debugger, a log statement or a failed assertion of an application prints. */
class PrintedObjectsTest {

    @Test
    void requests_hide_registry_passwords_and_show_the_rest() {
        ImageRegistryCredential credential =
                Secrets.createImageCache().imageRegistryCredentials().get(0);
        for (Object printed : List.of(
                Secrets.createImageCache(),
                UpdateImageCacheRequest.builder()
                        .imageRegistryCredentials(credential)
                        .build(),
                credential,
                Secrets.addImage(),
                Secrets.addImage().containerImageSpec(),
                Secrets.addImage().containerImageSpec().registryCredential())) {
            Secrets.assertNoneIn("request", printed.toString());
            assertThat(printed.toString()).contains("*REDACTED*", "registry.example", "reader");
        }
    }

    @Test
    void builders_hide_registry_passwords() {
        Secrets.assertNoneIn(
                "builder",
                printed(
                        Secrets.createImageCache().toBuilder(),
                        Secrets.addImage().toBuilder(),
                        Secrets.addImage().containerImageSpec().registryCredential().toBuilder()));
    }

    @Test
    void answers_hide_registry_passwords() {
        String body = "{\"RequestId\":\"r\",\"Image\":{\"ContainerImageSpec\":{\"RegistryCredential\":{\"UserName\":"
                + "\"reader\",\"Password\":" + Json.quoted(Secrets.PASSWORD) + "}}}}";
        try (EhpcClient ehpc =
                Clients.ehpc(PlayedTransport.answering(200, body)).build()) {
            GetImageResponse response = ehpc.getImage(request -> request.imageId("m-1"));
            assertThat(response.image()
                            .containerImageSpec()
                            .registryCredential()
                            .password())
                    .isEqualTo(Secrets.PASSWORD);
            Secrets.assertNoneIn("answer", response + " " + response.image() + " " + response.metadata());
            Secrets.assertNoneIn(
                    "generic answer", ehpc.call("GetImage", Map.of()).toString());
        }
    }

    @Test
    void credentials_and_providers_show_kind_and_id_only() {
        for (Object printed : List.of(
                Secrets.sts(),
                Secrets.sts().resolve(),
                Secrets.bearer(),
                Secrets.bearer().resolve(),
                Credentials.of("id", Secrets.KEY_SECRET),
                DefaultCredentialsProvider.create())) {
            Secrets.assertNoneIn("credentials", printed.toString());
        }
        assertThat(Secrets.sts().toString()).contains("STS.id");
    }

    @Test
    void credentials_of_system_properties_are_not_shown() {
        System.setProperty("alibabacloud.accessKeyId", "id-of-the-property");
        System.setProperty("alibabacloud.accessKeyIdSecret", Secrets.KEY_SECRET);
        System.setProperty("alibabacloud.sessionToken", Secrets.STS_TOKEN);
        try {
            SystemPropertyCredentialsProvider provider = SystemPropertyCredentialsProvider.create();
            assertThat(provider.resolve().accessKeySecret()).isEqualTo(Secrets.KEY_SECRET);
            Secrets.assertNoneIn("provider", provider + " " + provider.resolve() + DefaultCredentialsProvider.create());
        } finally {
            System.clearProperty("alibabacloud.accessKeyId");
            System.clearProperty("alibabacloud.accessKeyIdSecret");
            System.clearProperty("alibabacloud.sessionToken");
        }
    }

    @Test
    void options_clients_and_sent_requests_show_nothing() {
        RequestOptions options = RequestOptions.builder()
                .credentialsProvider(Secrets.sts())
                .parameter("Registry.Password", Secrets.PASSWORD)
                .header("x-acs-extra-token", Secrets.STS_TOKEN)
                .parameterPlacement(ParameterPlacement.QUERY)
                .build();
        PlayedTransport transport = PlayedTransport.answering(200, "{\"RequestId\":\"r\",\"ImageCacheId\":\"i\"}");
        EciClient.Builder builder = Clients.eci(transport).credentialsProvider(Secrets.sts());
        try (EciClient eci = builder.build()) {
            eci.createImageCache(Secrets.createImageCache(), options);
            Secrets.assertNoneIn("client", printed(options, eci, builder, transport.first()));
        }
    }

    @Test
    void a_signature_does_not_show_what_it_was_made_with() {
        Secrets.assertNoneIn(
                "signature",
                RequestSigner.of(SignatureAlgorithm.ACS3_HMAC_SHA256)
                        .sign(
                                CanonicalRequest.builder()
                                        .method("POST")
                                        .path("/")
                                        .query(Map.of("Registry.Password", Secrets.PASSWORD))
                                        .headers(Map.of("host", "h", "x-acs-security-token", Secrets.STS_TOKEN))
                                        .payload(new byte[0])
                                        .build(),
                                StaticCredentialsProvider.of("id", Secrets.KEY_SECRET)
                                        .resolve())
                        .toString());
    }

    private static String printed(Object... objects) {
        return Arrays.toString(objects);
    }
}
