package io.github.alicloudimages.core.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The RSA test key in the forms that the vectors name and the tests need. */
final class TestKeys {

    static final String PKCS8 = resource("test-keys/rsa-pkcs8.base64").strip();
    static final String PKCS1 = resource("test-keys/rsa-pkcs1.base64").strip();
    static final String PUBLIC = resource("test-keys/rsa-public.base64").strip();

    private TestKeys() {}

    /** The key file that a vector names. */
    static String file(String name) {
        return switch (name) {
            case "test-rsa-pkcs8.base64" -> PKCS8;
            case "test-rsa-pkcs8.pem" -> pem("PRIVATE KEY", PKCS8, "\n");
            case "test-rsa-pkcs1.pem" -> pem("RSA PRIVATE KEY", PKCS1, "\n");
            case "test-rsa-pkcs8-body-mislabelled-as-rsa.pem" -> pem("RSA PRIVATE KEY", PKCS8, "\n");
            default -> throw new IllegalArgumentException("No such key file: " + name);
        };
    }

    static String pem(String label, String base64, String lineBreak) {
        return "-----BEGIN " + label + "-----" + lineBreak + wrap(base64, lineBreak) + "-----END " + label + "-----"
                + lineBreak;
    }

    /** The text in lines of 64 characters, the last one ended too. */
    static String wrap(String text, String lineBreak) {
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < text.length(); at += 64) {
            lines.append(text, at, Math.min(at + 64, text.length())).append(lineBreak);
        }
        return lines.toString();
    }

    /** The text of a test resource of this package. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TestKeys.class.getResourceAsStream("/signing/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
