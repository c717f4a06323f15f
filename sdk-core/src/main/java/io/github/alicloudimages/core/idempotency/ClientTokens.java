package io.github.alicloudimages.core.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;

/**
 * Makes client tokens: texts by which the service recognises that a request is the repetition of an earlier one. At most
 * 64 characters of ASCII. Thread-safe.
 */
public final class ClientTokens {

    private ClientTokens() {}

    /** {@return a token that no other call has} The SDK makes one for each call that leaves its token out. */
    public static String random() {
        return UUID.randomUUID().toString();
    }

    /**
     * The token of a business key: the same parts give the same token on every machine and JVM, so that a job that
     * crashed and starts again makes nothing twice. The service remembers a token together with the parameters it came
     * with: the key must change when the request does.
     *
     * @param parts the key, at least one part; each counts by itself, so that {@code ("ab", "c")} and
     *     {@code ("a", "bc")} differ. May be any text, also an empty one
     * @return 43 characters: letters, digits, {@code -} and {@code _}
     * @throws IllegalArgumentException if there is no part
     * @throws NullPointerException if a part is {@code null}
     */
    public static String deriveFrom(String... parts) {
        if (parts.length == 0) {
            throw new IllegalArgumentException("A token is derived from at least one part.");
        }
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            // Its length before each part tells where it ends, whatever it contains.
            digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(text);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
