package io.github.alicloudimages.contract.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.OfficialSigner;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.AuthenticationException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.eci.EciClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No key, half a key, the wrong key. */
class MissingCredentialsTest {

    private final PlayedTransport transport = PlayedTransport.answering(200, Call.CREATE_IMAGE_CACHE.smallAnswer());

    @Test
    void without_credentials_the_message_names_the_environment_variables() {
        CredentialsException thrown = failing(null);

        assertThat(thrown)
                .hasMessageContaining("DescribeImageCaches")
                .hasMessageContaining("ALIBABA_CLOUD_ACCESS_KEY_ID")
                .hasMessageContaining("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
        assertThat(thrown.operation()).isEqualTo("DescribeImageCaches");
        assertThat(thrown.attempts()).isEmpty();
        assertThat(thrown.outcomeUnknown()).isFalse();
    }

    @Test
    void a_provider_that_fails_or_gives_nothing_is_told() {
        assertThat(failing(() -> {
                    throw new IllegalStateException("the vault is sealed");
                }))
                .hasMessageContaining("IllegalStateException")
                .hasRootCauseMessage("the vault is sealed");
        assertThat(failing(() -> null)).hasMessageContaining("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "id with blank", "id\n", "\u00efd"})
    void an_access_key_id_that_cannot_be_one_is_refused(String id) {
        assertThatThrownBy(() -> StaticCredentialsProvider.of(id, "5ecret"))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("access key id");
    }

    @Test
    void an_empty_secret_or_token_is_refused_without_showing_the_rest() {
        assertThatThrownBy(() -> StaticCredentialsProvider.of("id", " ")).isInstanceOf(CredentialsException.class);
        assertThatThrownBy(() -> StaticCredentialsProvider.of("id", "hidden", "to\nken"))
                .isInstanceOf(CredentialsException.class)
                .message()
                .doesNotContain("hidden");
        assertThatThrownBy(() -> StaticCredentialsProvider.bearer("")).isInstanceOf(CredentialsException.class);
    }

    @Test
    void a_wrong_secret_is_an_authentication_error_that_says_so() {
        OfficialSigner server = new OfficialSigner("ACS3-HMAC-SHA256", Clients.ACCESS_KEY_ID, "the-right-5ecret");
        PlayedTransport checking = PlayedTransport.answering(request -> {
            String expected = server.authorization(request);
            return expected.equals(request.headers().get("authorization"))
                    ? PlayedTransport.json(200, Call.CREATE_IMAGE_CACHE.smallAnswer())
                    : PlayedTransport.json(
                            400,
                            "{\"RequestId\":\"r-1\",\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"Specified"
                                    + " signature is not matched with our calculation.\"}");
        });
        AuthenticationException thrown =
                catchThrowableOfType(AuthenticationException.class, () -> Call.CREATE_IMAGE_CACHE.send(checking));

        assertThat(thrown).hasMessageContaining("SignatureDoesNotMatch").hasMessageContaining("secret");
        assertThat(thrown.outcomeUnknown()).isFalse();
        try (EciClient eci = Clients.eci(checking)
                .credentialsProvider(StaticCredentialsProvider.of(Clients.ACCESS_KEY_ID, "the-right-5ecret"))
                .build()) {
            assertThat(eci.call("CreateImageCache", Map.of()).metadata().httpStatus())
                    .isEqualTo(200);
        }
    }

    private CredentialsException failing(CredentialsProvider provider) {
        try (EciClient eci =
                Clients.eci(transport).credentialsProvider(provider).build()) {
            CredentialsException thrown =
                    catchThrowableOfType(CredentialsException.class, () -> eci.describeImageCaches(request -> {}));
            assertThat(thrown).isNotNull();
            assertThat(transport.requests()).isEmpty();
            return thrown;
        }
    }
}
