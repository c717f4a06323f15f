package io.github.alicloudimages.core.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.testing.MutatedBytes;
import io.github.alicloudimages.testing.Seed;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A key that is damaged signs, or is refused; and whatever it is, nothing of it is told. */
@Timeout(60)
class RsaPrivateKeysFuzzTest {

    private static final int TRIALS = 150;
    private static final int RECOGNISABLE = 12;

    /** Lengths and numbers that a reader of DER may believe. */
    private static final List<byte[]> PIECES = List.of(
            new byte[] {0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff},
            new byte[] {0x30, (byte) 0x80},
            new byte[] {0x02, 0x01, 0x00},
            new byte[] {0x02, 0x00},
            new byte[] {0x02, (byte) 0x88, 1, 2, 3, 4, 5, 6, 7, 8},
            new byte[] {0x05, 0x00});

    static Stream<Long> seeds() {
        return Seed.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_damaged_key_signs_or_is_refused(long seed) {
        RequestSigner signer = RequestSigner.of(SignatureAlgorithm.ACS3_RSA_SHA256);
        Seed.trials(seed, TRIALS, random -> {
            byte[] good = Base64.getDecoder().decode(random.nextBoolean() ? TestKeys.PKCS8 : TestKeys.PKCS1);
            String base64 = Base64.getEncoder().encodeToString(MutatedBytes.of(good, PIECES, random));
            sign(signer, written(base64, random));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_bytes_are_refused(long seed) {
        RequestSigner signer = RequestSigner.of(SignatureAlgorithm.ACS3_RSA_SHA256);
        Seed.trials(seed, TRIALS, random -> {
            byte[] der = new byte[1 + random.nextInt(700)];
            random.nextBytes(der);
            der[0] = random.nextBoolean() ? 0x30 : der[0];
            assertThat(sign(signer, written(Base64.getEncoder().encodeToString(der), random)))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damaged_text_signs_or_is_refused(long seed) {
        RequestSigner signer = RequestSigner.of(SignatureAlgorithm.ACS3_RSA_SHA256);
        Seed.trials(seed, TRIALS, random -> {
            byte[] pem = TestKeys.pem("PRIVATE KEY", TestKeys.PKCS8, "\n").getBytes(UTF_8);
            byte[] damaged = MutatedBytes.of(pem, List.of("-----BEGIN PRIVATE KEY-----".getBytes(UTF_8)), random);
            sign(signer, new String(damaged, UTF_8));
        });
    }

    private static String written(String base64, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> TestKeys.pem("PRIVATE KEY", base64, "\n");
            case 1 -> TestKeys.pem("RSA PRIVATE KEY", base64, "\r\n");
            default -> base64;
        };
    }

    /** Whether it can be signed with; if not, the exception is looked at. */
    private static boolean sign(RequestSigner signer, String key) {
        CanonicalRequest request =
                CanonicalRequest.builder().method("POST").path("/").build();
        try {
            signer.sign(request, Credentials.of("id", key));
            return true;
        } catch (CredentialsException refused) {
            for (Throwable told = refused; told != null; told = told.getCause()) {
                assertNothingOf(key, String.valueOf(told.getMessage()));
            }
            return false;
        }
    }

    private static void assertNothingOf(String key, String message) {
        String bare = key.replaceAll("-----[A-Z ]*-----|\\s", "");
        for (int i = 0; i + RECOGNISABLE <= bare.length(); i++) {
            assertThat(message.contains(bare.substring(i, i + RECOGNISABLE))).isFalse();
        }
    }
}
