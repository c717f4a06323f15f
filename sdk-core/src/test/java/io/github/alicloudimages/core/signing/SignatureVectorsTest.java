package io.github.alicloudimages.core.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signatures that the service's own signer made, byte for byte. */
class SignatureVectorsTest {

    static List<SignatureVector> vectors() {
        return SignatureVector.all();
    }

    @Test
    void all_vectors_are_there() {
        assertThat(vectors()).hasSize(44);
        assertThat(vectors().stream().map(SignatureVector::algorithm)).contains(SignatureAlgorithm.values());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void gives_the_signature_and_every_step_to_it(SignatureVector vector) {
        Signature signature = RequestSigner.of(vector.algorithm()).sign(vector.request(), vector.credentials());

        assertThat(CanonicalQuery.of(vector.query())).isEqualTo(vector.expected("canonicalQuery"));
        assertThat(signature.signedHeaders()).isEqualTo(vector.expected("signedHeaders"));
        assertThat(signature.canonicalRequest()).isEqualTo(vector.expected("canonicalRequest"));
        assertThat(signature.stringToSign())
                .isEqualTo(vector.expected("stringToSign"))
                .endsWith("\n" + vector.expected("hashedCanonicalRequest"));
        assertThat(signature.hex()).isEqualTo(vector.expected("signature"));
        assertThat(signature.authorization()).isEqualTo(vector.expected("authorization"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void takes_the_digest_of_the_payload_itself(SignatureVector vector) {
        RequestSigner signer = RequestSigner.of(vector.algorithm());
        Map<String, String> headers = vector.headers();
        headers.remove("x-acs-content-sha256");

        Signature signature = signer.sign(vector.request(headers), vector.credentials());

        assertThat(signer.hashHex(vector.payload())).isEqualTo(vector.expected("hashedPayload"));
        assertThat(signature.canonicalRequest()).endsWith("\n" + vector.expected("hashedPayload"));
    }

    @Test
    void the_digest_of_nothing_is_the_documented_one() {
        assertThat(RequestSigner.of(SignatureAlgorithm.ACS3_HMAC_SHA256).hashHex(new byte[0]))
                .isEqualTo(RequestSigner.of(SignatureAlgorithm.ACS3_RSA_SHA256).hashHex(new byte[0]))
                .isEqualTo(SignatureVector.file().required("emptyPayloadSha256").textValue());
        assertThat(RequestSigner.of(SignatureAlgorithm.ACS3_HMAC_SM3).hashHex(new byte[0]))
                .isEqualTo(SignatureVector.file().required("emptyPayloadSm3").textValue());
    }
}
