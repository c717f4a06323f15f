package io.github.alicloudimages.contract.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.OfficialSigner;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.signing.SignatureAlgorithm;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.Tag;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The signer of the official clients, fed with what was sent, comes to what was sent as signature. */
class SignedAsSentTest {

    private final PlayedTransport transport = PlayedTransport.answering(200, Call.UPDATE_IMAGE_CACHE.smallAnswer());

    @ParameterizedTest
    @EnumSource
    void any_text_of_unicode_is_signed_as_it_is_sent(ParameterPlacement placement) {
        Random random = new Random(20260101);
        try (EciClient eci =
                Clients.eci(transport).parameterPlacement(placement).build()) {
            for (int i = 0; i < 300; i++) {
                String name = text(random);
                String key = text(random);
                eci.updateImageCache(request ->
                        request.imageCacheId("imc-1").imageCacheName(name).tags(Tag.of(key, name)));
                HttpRequest sent = transport.requests().get(i);

                assertThat(sent.headers().get("authorization"))
                        .isEqualTo(OfficialSigner.ofTheTests().authorization(sent));
                assertThat(Pairs.of(sent)).containsEntry("ImageCacheName", name).containsEntry("Tag.1.Key", key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_of_parameters_are_signed_as_they_are_sent(ParameterPlacement placement) {
        try (EciClient eci =
                Clients.eci(transport).parameterPlacement(placement).build()) {
            eci.call(
                    "Anything",
                    Map.of(
                            "B.10",
                            "",
                            "B.2",
                            "x",
                            "b",
                            "y",
                            "_",
                            "z",
                            "\uff5e\ud83d\ude00",
                            "1",
                            "a b+*~",
                            "2",
                            "Z",
                            "3"));
        }
        HttpRequest sent = transport.first();
        assertThat(sent.headers().get("authorization"))
                .isEqualTo(OfficialSigner.ofTheTests().authorization(sent));
        assertThat(Pairs.of(sent)).hasSize(7).containsEntry("a b+*~", "2");
    }

    @ParameterizedTest
    @EnumSource
    void headers_in_any_case_are_signed_under_their_lower_case_name(ParameterPlacement placement) {
        Call.CREATE_IMAGE_CACHE.sendComplete(
                PlayedTransport.answering(request -> {
                    assertThat(request.headers().get("authorization"))
                            .contains("x-acs-trace-id", "x-acs-a")
                            .isEqualTo(OfficialSigner.ofTheTests().authorization(request));
                    return PlayedTransport.json(200, Call.CREATE_IMAGE_CACHE.smallAnswer());
                }),
                RequestOptions.builder()
                        .parameterPlacement(placement)
                        .header("X-ACS-Trace-Id", "  inner  blanks  ")
                        .header("x-Acs-A", "1")
                        .header("X-Other", "not signed")
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void a_security_token_travels_in_a_signed_header(ParameterPlacement placement) {
        HttpRequest sent = sent(
                placement,
                SignatureAlgorithm.ACS3_HMAC_SHA256,
                StaticCredentialsProvider.of("STS.id", "sts-secret", "sts+token/=="));

        assertThat(sent.headers()).containsEntry("x-acs-security-token", "sts+token/==");
        assertThat(sent.headers().get("authorization"))
                .contains("x-acs-security-token", "Credential=STS.id,")
                .isEqualTo(new OfficialSigner("ACS3-HMAC-SHA256", "STS.id", "sts-secret").authorization(sent));
    }

    @ParameterizedTest
    @EnumSource
    void a_bearer_token_replaces_the_signature(ParameterPlacement placement) {
        HttpRequest sent = sent(
                placement, SignatureAlgorithm.ACS3_HMAC_SHA256, StaticCredentialsProvider.bearer("bearer-token-1"));

        assertThat(sent.headers())
                .doesNotContainKey("authorization")
                .doesNotContainKey("x-acs-security-token")
                .containsEntry("x-acs-bearer-token", "bearer-token-1");
        assertThat(Pairs.of(Pairs.query(sent.url()))).containsEntry("SignatureType", "BEARERTOKEN");
        assertThat(Pairs.of(sent)).containsEntry("ImageCacheId", "imc-1");
    }

    @ParameterizedTest
    @EnumSource
    void sm3_signs_and_hashes_with_sm3(ParameterPlacement placement) {
        HttpRequest sent =
                sent(placement, SignatureAlgorithm.ACS3_HMAC_SM3, StaticCredentialsProvider.of("sm3-id", "sm3-secret"));

        assertThat(sent.headers().get("authorization"))
                .startsWith("ACS3-HMAC-SM3 ")
                .isEqualTo(new OfficialSigner("ACS3-HMAC-SM3", "sm3-id", "sm3-secret").authorization(sent));
        if (placement == ParameterPlacement.QUERY) {
            assertThat(sent.headers())
                    .containsEntry(
                            "x-acs-content-sha256", "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rsa_signs_with_the_private_key(ParameterPlacement placement) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        String key = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        HttpRequest sent =
                sent(placement, SignatureAlgorithm.ACS3_RSA_SHA256, StaticCredentialsProvider.of("rsa-id", key));

        assertThat(sent.headers().get("authorization"))
                .startsWith("ACS3-RSA-SHA256 ")
                .isEqualTo(new OfficialSigner("ACS3-RSA-SHA256", "rsa-id", key).authorization(sent));
    }

    @Test
    void the_credentials_of_a_call_win_over_those_of_the_client() {
        Call.UPDATE_IMAGE_CACHE.send(
                transport,
                RequestOptions.builder()
                        .credentialsProvider(StaticCredentialsProvider.of("other-id", "other-5ecret"))
                        .build());
        HttpRequest sent = transport.first();
        assertThat(sent.headers().get("authorization"))
                .isEqualTo(new OfficialSigner("ACS3-HMAC-SHA256", "other-id", "other-5ecret").authorization(sent));
    }

    private HttpRequest sent(
            ParameterPlacement placement, SignatureAlgorithm algorithm, CredentialsProvider credentials) {
        try (EciClient eci = Clients.eci(transport)
                .parameterPlacement(placement)
                .signatureAlgorithm(algorithm)
                .credentialsProvider(credentials)
                .build()) {
            eci.updateImageCache(request -> request.imageCacheId("imc-1").imageCacheName("Gr\u00fc\u00dfe +*~"));
        }
        return transport.first();
    }

    /** Any code points but halves of surrogate pairs. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int codePoint = random.nextInt(4) == 0 ? random.nextInt(0x110000) : random.nextInt(0x80);
            if (codePoint < 0xd800 || codePoint > 0xdfff) {
                text.appendCodePoint(codePoint);
            }
        }
        return text.toString();
    }
}
