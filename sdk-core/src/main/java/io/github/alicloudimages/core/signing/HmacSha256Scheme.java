package io.github.alicloudimages.core.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * ACS3-HMAC-SHA256: the key is the secret as it is, in UTF-8. The last key is kept with its MAC, for finding the
 * algorithm and taking in the key takes its time; another key takes its place.
 */
final class HmacSha256Scheme implements SigningScheme {

    private static final String ALGORITHM = "HmacSHA256";

    private volatile @Nullable KeyedMac last;

    @Override
    public byte[] hash(byte[] data) {
        return Sha256.hash(data);
    }

    @Override
    public byte[] sign(byte[] data, String secret) {
        KeyedMac keyed = last;
        if (keyed == null || !keyed.secret.equals(secret)) {
            keyed = new KeyedMac(secret);
            last = keyed;
        }
        return keyed.copy().doFinal(data);
    }

    private static Mac mac(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot compute HMAC-SHA256.", e);
        }
    }

    /** A MAC that is only copied, never fed: so threads can share it. */
    private static final class KeyedMac {

        private final String secret;
        private final Mac mac;

        private KeyedMac(String secret) {
            this.secret = secret;
            this.mac = mac(secret);
        }

        private Mac copy() {
            try {
                return (Mac) mac.clone();
            } catch (CloneNotSupportedException e) {
                return mac(secret); // some providers, such as those of hardware, have no copies
            }
        }
    }
}
