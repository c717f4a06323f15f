package io.github.alicloudimages.core.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestSignerTest {

    private static final CanonicalRequest REQUEST = CanonicalRequest.builder()
            .method("POST")
            .query(Map.of("RegionId", "cn-hangzhou"))
            .headers(Map.of("host", "eci.cn-hangzhou.aliyuncs.com", "x-acs-security-token", "a-token"))
            .payload("A=1".getBytes(StandardCharsets.UTF_8))
            .build();

    private static Credentials credentials(SignatureAlgorithm algorithm) {
        return Credentials.of("an-id", algorithm == SignatureAlgorithm.ACS3_RSA_SHA256 ? TestKeys.PKCS8 : "a-secret");
    }

    @ParameterizedTest
    @EnumSource
    void wire_name_is_the_first_word_of_the_authorization(SignatureAlgorithm algorithm) {
        Signature signature = RequestSigner.of(algorithm).sign(REQUEST, credentials(algorithm));

        assertThat(algorithm.wireName()).isEqualTo(algorithm.name().replace('_', '-'));
        assertThat(signature.authorization())
                .isEqualTo(algorithm.wireName() + " Credential=an-id,SignedHeaders=host;x-acs-security-token,Signature="
                        + signature.hex());
    }

    @ParameterizedTest
    @EnumSource
    void digest_in_the_headers_is_the_digest_that_would_be_taken(SignatureAlgorithm algorithm) {
        RequestSigner signer = RequestSigner.of(algorithm);
        String digest = signer.hashHex("A=1".getBytes(StandardCharsets.UTF_8));
        CanonicalRequest given = CanonicalRequest.builder()
                .method("POST")
                .headers(Map.of("x-acs-content-sha256", digest))
                .build();

        assertThat(signer.sign(REQUEST, credentials(algorithm)).canonicalRequest())
                .endsWith("\n" + digest);
        assertThat(signer.sign(given, credentials(algorithm)).canonicalRequest())
                .endsWith("\nx-acs-content-sha256\n" + digest);
    }

    @ParameterizedTest
    @EnumSource
    void bearer_tokens_are_refused(SignatureAlgorithm algorithm) {
        RequestSigner signer = RequestSigner.of(algorithm);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer.sign(REQUEST, Credentials.bearer("the-token", null)))
                .withMessageContaining("bearer")
                .withMessageNotContaining("the-token");
    }

    @ParameterizedTest
    @EnumSource
    void text_form_of_a_signature_shows_no_value(SignatureAlgorithm algorithm) {
        Signature signature = RequestSigner.of(algorithm).sign(REQUEST, credentials(algorithm));

        assertThat(signature)
                .hasToString(
                        "Signature{algorithm=" + algorithm.wireName() + ", signedHeaders=host;x-acs-security-token}");
    }

    @ParameterizedTest
    @EnumSource
    void one_signer_serves_many_threads(SignatureAlgorithm algorithm) throws Exception {
        RequestSigner signer = RequestSigner.of(algorithm);
        String expected = signer.sign(REQUEST, credentials(algorithm)).authorization();
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int task = 0; task < 8; task++) {
            tasks.add(() -> {
                List<String> signed = new ArrayList<>();
                for (int round = 0; round < 50; round++) {
                    signed.add(signer.sign(REQUEST, credentials(algorithm)).authorization());
                }
                return signed;
            });
        }

        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            for (Future<List<String>> signed : threads.invokeAll(tasks)) {
                assertThat(signed.get()).hasSize(50).containsOnly(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void secrets_that_take_turns_on_many_threads_are_not_mixed_up() throws Exception {
        RequestSigner signer = RequestSigner.of(SignatureAlgorithm.ACS3_HMAC_SHA256);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int task = 0; task < 4; task++) {
            Credentials own = Credentials.of("id", "secret" + task);
            String expected = RequestSigner.of(SignatureAlgorithm.ACS3_HMAC_SHA256)
                    .sign(REQUEST, own)
                    .hex();
            tasks.add(() -> {
                for (int round = 0; round < 500; round++) {
                    assertThat(signer.sign(REQUEST, own).hex()).isEqualTo(expected);
                }
                return null;
            });
        }

        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void keys_that_take_turns_on_many_threads_are_not_mixed_up() throws Exception {
        RequestSigner signer = RequestSigner.of(SignatureAlgorithm.ACS3_RSA_SHA256);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int task = 0; task < 4; task++) {
            KeyPair pair = keyPair();
            Credentials own = Credentials.of(
                    "id", Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            tasks.add(() -> {
                for (int round = 0; round < 50; round++) {
                    assertVerifies(pair, signer.sign(REQUEST, own));
                }
                return null;
            });
        }

        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void all_forms_of_one_key_give_the_same_signature() {
        RequestSigner signer = RequestSigner.of(SignatureAlgorithm.ACS3_RSA_SHA256);
        String expected =
                signer.sign(REQUEST, Credentials.of("id", TestKeys.PKCS8)).hex();

        for (String text : RsaPrivateKeysTest.ACCEPTED.values()) {
            assertThat(signer.sign(REQUEST, Credentials.of("id", text)).hex()).isEqualTo(expected);
        }
    }

    @Test
    void secret_that_is_no_private_key_is_refused_and_the_signer_can_be_used_on() {
        RequestSigner signer = RequestSigner.of(SignatureAlgorithm.ACS3_RSA_SHA256);
        Credentials good = Credentials.of("id", TestKeys.PKCS8);
        String expected = signer.sign(REQUEST, good).hex();

        assertThatExceptionOfType(CredentialsException.class)
                .isThrownBy(() -> signer.sign(REQUEST, Credentials.of("id", "an-ordinary-secret")))
                .withMessageContaining("PKCS#8")
                .withMessageNotContaining("an-ordinary-secret");
        assertThat(signer.sign(REQUEST, good).hex()).isEqualTo(expected);
    }

    private static KeyPair keyPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        return generator.generateKeyPair();
    }

    private static void assertVerifies(KeyPair pair, Signature signature) throws GeneralSecurityException {
        java.security.Signature verifier = java.security.Signature.getInstance("SHA256withRSA");
        verifier.initVerify(pair.getPublic());
        verifier.update(signature.stringToSign().getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(HexFormat.of().parseHex(signature.hex()))).isTrue();
    }
}
