package io.github.alicloudimages.core.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.core.error.CredentialsException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class RsaPrivateKeysTest {

    private static final String PKCS8 = TestKeys.PKCS8;
    private static final String PKCS1 = TestKeys.PKCS1;

    static final Map<String, String> ACCEPTED = Map.ofEntries(
            Map.entry("PKCS#8 PEM", TestKeys.pem("PRIVATE KEY", PKCS8, "\n")),
            Map.entry("PKCS#8 PEM with CRLF", TestKeys.pem("PRIVATE KEY", PKCS8, "\r\n")),
            Map.entry(
                    "PKCS#8 PEM, the body on one line",
                    "-----BEGIN PRIVATE KEY-----\n" + PKCS8 + "\n-----END PRIVATE KEY-----"),
            Map.entry("PKCS#8 PEM without line breaks", TestKeys.pem("PRIVATE KEY", PKCS8, "")),
            Map.entry("PKCS#8 PEM with blanks for line breaks", TestKeys.pem("PRIVATE KEY", PKCS8, " ")),
            Map.entry("PKCS#8 PEM with blanks around", " \r\n\t" + TestKeys.pem("PRIVATE KEY", PKCS8, "\n") + " \n\n"),
            Map.entry("PKCS#1 PEM", TestKeys.pem("RSA PRIVATE KEY", PKCS1, "\n")),
            Map.entry("PKCS#1 PEM with CRLF", TestKeys.pem("RSA PRIVATE KEY", PKCS1, "\r\n")),
            Map.entry("PKCS#8 labelled as PKCS#1", TestKeys.pem("RSA PRIVATE KEY", PKCS8, "\n")),
            Map.entry("PKCS#8 labelled as PKCS#1 with CRLF", TestKeys.pem("RSA PRIVATE KEY", PKCS8, "\r\n")),
            Map.entry("bare PKCS#8 on one line", PKCS8),
            Map.entry("bare PKCS#8 on lines", TestKeys.wrap(PKCS8, "\n")),
            Map.entry("bare PKCS#8 on lines with CRLF", TestKeys.wrap(PKCS8, "\r\n")),
            Map.entry("bare PKCS#8 with blanks around", "\n  " + PKCS8 + "\t\r\n"),
            Map.entry("bare PKCS#1 on one line", PKCS1),
            Map.entry("bare PKCS#1 on lines", TestKeys.wrap(PKCS1, "\n")),
            Map.entry("bare PKCS#1 on lines with CRLF", TestKeys.wrap(PKCS1, "\r\n")),
            Map.entry("bare PKCS#1 with blanks around", "\n  " + PKCS1 + "\t\r\n"));

    static final Map<String, String> REJECTED = Map.ofEntries(
            Map.entry("an HMAC secret", "aSecretOfAnOrdinaryAccessKey00"),
            Map.entry("nothing", ""),
            Map.entry("a text that is not Base64", "not a key: äöü"),
            Map.entry("a public key", TestKeys.PUBLIC),
            Map.entry("a public key as PEM", TestKeys.pem("PUBLIC KEY", TestKeys.PUBLIC, "\n")),
            Map.entry(
                    "a public key under the label of a private one",
                    TestKeys.pem("PRIVATE KEY", TestKeys.PUBLIC, "\n")),
            Map.entry("a key with a password", TestKeys.pem("ENCRYPTED PRIVATE KEY", PKCS8, "\n")),
            Map.entry(
                    "a key with a password, old form",
                    TestKeys.pem("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\n" + PKCS1, "\n")),
            Map.entry("PKCS#1 labelled as PKCS#8", TestKeys.pem("PRIVATE KEY", PKCS1, "\n")),
            Map.entry("an unknown label", TestKeys.pem("OPENSSH PRIVATE KEY", PKCS8, "\n")),
            Map.entry("an elliptic curve key", ellipticCurveKey()),
            Map.entry(
                    "labels that differ", "-----BEGIN PRIVATE KEY-----\n" + PKCS8 + "\n-----END RSA PRIVATE KEY-----"),
            Map.entry("PEM without an end", "-----BEGIN PRIVATE KEY-----\n" + PKCS8),
            Map.entry("PEM without a body", "-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----"),
            Map.entry("a beginning only", "-----BEGIN PRIVATE KEY-----"),
            Map.entry("labels that overlap", "-----BEGIN RSA PRIVATE KEY-----END RSA PRIVATE KEY-----"),
            Map.entry("two keys", TestKeys.pem("PRIVATE KEY", PKCS8, "\n").repeat(2)),
            Map.entry("text before the key", "Bag Attributes\n" + TestKeys.pem("PRIVATE KEY", PKCS8, "\n")),
            Map.entry("PKCS#8 cut short", PKCS8.substring(0, 800)),
            Map.entry("PKCS#1 cut short", PKCS1.substring(0, 800)),
            Map.entry("a character of another alphabet", PKCS8.substring(0, 400) + "_" + PKCS8.substring(401)),
            Map.entry("a path", "/etc/keys/private.pem"));

    static final Iterable<Arguments> ACCEPTED_FORMS = arguments(ACCEPTED);
    static final Iterable<Arguments> REJECTED_FORMS = arguments(REJECTED);

    @ParameterizedTest(name = "{0}")
    @FieldSource("ACCEPTED_FORMS")
    void reads(String form, String text) throws GeneralSecurityException {
        PrivateKey expected = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(PKCS8)));

        assertThat(RsaPrivateKeys.parse(text)).as(form).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("REJECTED_FORMS")
    void rejects_and_says_what_is_accepted(String form, String text) {
        CredentialsException thrown =
                catchThrowableOfType(CredentialsException.class, () -> RsaPrivateKeys.parse(text));

        assertThat(thrown).as(form).hasNoCause();
        assertThat(thrown.getMessage())
                .contains("PKCS#8", "PKCS#1", "BEGIN PRIVATE KEY", "BEGIN RSA PRIVATE KEY", "Base64");
        assertShowsNothingOf(TestKeys.PKCS8, thrown);
        assertShowsNothingOf(TestKeys.PKCS1, thrown);
        if (!text.isEmpty()) {
            assertThat(thrown.toString()).doesNotContain(text);
        }
    }

    @Test
    void damaged_keys_are_rejected_or_read_but_never_fail_in_another_way() {
        Random random = new Random(1);
        for (String base64 : new String[] {PKCS8, PKCS1}) {
            byte[] der = Base64.getDecoder().decode(base64);
            for (int round = 0; round < 2000; round++) {
                byte[] damaged = der.clone();
                damaged[random.nextInt(round % 2 == 0 ? 40 : damaged.length)] = (byte) random.nextInt();
                String text = Base64.getEncoder().encodeToString(damaged);
                try {
                    assertThat(RsaPrivateKeys.parse(text)).isNotNull();
                } catch (CredentialsException e) {
                    assertThat(e).hasNoCause();
                }
            }
        }
    }

    @Test
    void envelope_has_the_right_length_for_every_size_of_its_content() throws GeneralSecurityException {
        for (int bits : new int[] {512, 1024, 2048, 4096}) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            byte[] pkcs8 = generator.generateKeyPair().getPrivate().getEncoded();
            // Version and algorithm take 18 bytes; before and after them are a tag and a length each.
            int lengths = pkcs8.length < 0x80 + 4 ? 2 : pkcs8.length < 0x100 + 5 ? 3 : 4;
            byte[] pkcs1 = Arrays.copyOfRange(pkcs8, 18 + 2 * lengths, pkcs8.length);

            assertThat(Pkcs1.toPkcs8(pkcs1)).isEqualTo(pkcs8);
        }
        assertThat(Pkcs1.toPkcs8(new byte[0])).startsWith(0x30, 20).endsWith(0x04, 0);
        assertThat(Pkcs1.toPkcs8(new byte[127])).startsWith(0x30, 0x81, 18 + 2 + 127);
        assertThat(Pkcs1.toPkcs8(new byte[128])).startsWith(0x30, 0x81, 18 + 3 + 128);
        assertThat(Pkcs1.toPkcs8(new byte[0xffff])).startsWith(0x30, 0x83, 1, 0, 18 + 4 - 1);
    }

    /** No stretch of eight characters of the key is in the message. */
    private static void assertShowsNothingOf(String key, Throwable thrown) {
        for (int at = 0; at + 8 <= key.length(); at++) {
            assertThat(thrown.toString()).doesNotContain(key.substring(at, at + 8));
        }
    }

    private static String ellipticCurveKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            return TestKeys.pem("PRIVATE KEY", Base64.getEncoder().encodeToString(key), "\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Iterable<Arguments> arguments(Map<String, String> forms) {
        return forms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(form -> Arguments.of(form.getKey(), form.getValue()))
                .toList();
    }
}
