package io.github.alicloudimages.core.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** ACS3-HMAC-SHA256: the key is the secret as it is, in UTF-8. */
final class HmacSha256Scheme implements SigningScheme {

    private static final String ALGORITHM = "HmacSHA256";

    @Override
    public byte[] hash(byte[] data) {
        return Sha256.hash(data);
    }

    @Override
    public byte[] sign(byte[] data, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot compute HMAC-SHA256.", e);
        }
    }
}
