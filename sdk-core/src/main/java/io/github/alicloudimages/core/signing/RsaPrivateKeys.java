package io.github.alicloudimages.core.signing;

import io.github.alicloudimages.core.error.CredentialsException;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an RSA private key. PEM under the label PRIVATE KEY has to be PKCS#8; under RSA PRIVATE KEY, and
 * without any label, the bytes tell whether they are PKCS#8 or PKCS#1.
 *
 * <p>No exception of the decoders is passed on: nothing of the key may get into a message.
 */
final class RsaPrivateKeys {

    private static final String BEGIN_PKCS8 = "-----BEGIN PRIVATE KEY-----";
    private static final String END_PKCS8 = "-----END PRIVATE KEY-----";
    private static final String BEGIN_RSA = "-----BEGIN RSA PRIVATE KEY-----";
    private static final String END_RSA = "-----END RSA PRIVATE KEY-----";

    private RsaPrivateKeys() {}

    /**
     * The key that the text is.
     *
     * @throws CredentialsException if it is none, or not in one of the forms above
     */
    static PrivateKey parse(String text) {
        String stripped = text.strip();
        PrivateKey key;
        if (stripped.startsWith(BEGIN_PKCS8)) {
            key = pkcs8(base64(between(stripped, BEGIN_PKCS8, END_PKCS8)));
        } else if (stripped.startsWith(BEGIN_RSA)) {
            key = pkcs8OrPkcs1(base64(between(stripped, BEGIN_RSA, END_RSA)));
        } else {
            key = pkcs8OrPkcs1(base64(stripped));
        }
        if (key == null) {
            throw new CredentialsException("The access key secret is not an RSA private key in a form that"
                    + " ACS3-RSA-SHA256 accepts. Accepted are, without a password: PKCS#8 PEM (BEGIN PRIVATE KEY),"
                    + " PKCS#1 PEM (BEGIN RSA PRIVATE KEY), and the Base64 of either without the BEGIN and END lines.");
        }
        return key;
    }

    private static @Nullable String between(String text, String begin, String end) {
        boolean ended = text.length() >= begin.length() + end.length() && text.endsWith(end);
        return ended ? text.substring(begin.length(), text.length() - end.length()) : null;
    }

    /** The bytes, line breaks and blanks left out; any other character that is not of the alphabet gives {@code null}. */
    private static byte @Nullable [] base64(@Nullable String text) {
        if (text == null) {
            return null;
        }
        byte[] characters = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (byte c : characters) {
            if (c != '\n' && c != '\r' && c != ' ' && c != '\t') {
                characters[length++] = c;
            }
        }
        try {
            return Base64.getDecoder().decode(Arrays.copyOf(characters, length));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable PrivateKey pkcs8OrPkcs1(byte @Nullable [] der) {
        PrivateKey key = pkcs8(der);
        return key == null && der != null ? pkcs8(Pkcs1.toPkcs8(der)) : key;
    }

    private static @Nullable PrivateKey pkcs8(byte @Nullable [] der) {
        if (der == null) {
            return null;
        }
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (InvalidKeySpecException e) {
            return null;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no RSA.", e);
        }
    }
}
