package io.github.alicloudimages.core.signing;

import io.github.alicloudimages.core.error.CredentialsException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import org.jspecify.annotations.Nullable;

/** ACS3-RSA-SHA256: the secret is the text of a private key. The last key is kept, for parsing one takes its time. */
final class RsaSha256Scheme implements SigningScheme {

    private volatile @Nullable ParsedKey last;

    @Override
    public byte[] hash(byte[] data) {
        return Sha256.hash(data);
    }

    @Override
    public byte[] sign(byte[] data, String secret) {
        PrivateKey key = key(secret);
        try {
            java.security.Signature signature = java.security.Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new CredentialsException(
                    "The RSA private key cannot make a SHA-256 signature: it is damaged or its modulus is too short.");
        }
    }

    private PrivateKey key(String text) {
        ParsedKey parsed = last;
        if (parsed == null || !parsed.text.equals(text)) {
            parsed = new ParsedKey(text, RsaPrivateKeys.parse(text));
            last = parsed;
        }
        return parsed.key;
    }

    private static final class ParsedKey {

        private final String text;
        private final PrivateKey key;

        private ParsedKey(String text, PrivateKey key) {
            this.text = text;
            this.key = key;
        }
    }
}
