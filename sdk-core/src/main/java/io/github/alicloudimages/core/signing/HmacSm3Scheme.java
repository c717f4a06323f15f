package io.github.alicloudimages.core.signing;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * ACS3-HMAC-SM3: the key is the secret as it is, in UTF-8. The one class that knows Bouncy Castle; no other may name
 * its types, so that the library is loaded only where SM3 is asked for.
 */
final class HmacSm3Scheme implements SigningScheme {

    /**
     * Computes a signature for nobody, which loads all of Bouncy Castle that is needed.
     *
     * @throws LinkageError if Bouncy Castle is missing or is too different
     */
    HmacSm3Scheme() {
        sign(hash(new byte[0]), "probe");
    }

    @Override
    public byte[] hash(byte[] data) {
        SM3Digest digest = new SM3Digest();
        digest.update(data, 0, data.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    @Override
    public byte[] sign(byte[] data, String secret) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(secret.getBytes(StandardCharsets.UTF_8)));
        mac.update(data, 0, data.length);
        byte[] signature = new byte[mac.getMacSize()];
        mac.doFinal(signature, 0);
        return signature;
    }
}
