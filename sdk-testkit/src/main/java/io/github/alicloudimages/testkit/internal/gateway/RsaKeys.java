package io.github.alicloudimages.testkit.internal.gateway;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The public half of an access key that signs with RSA. */
final class RsaKeys {

    private RsaKeys() {}

    /** The key that was registered, else the one that belongs to a private key kept as secret, else null. */
    static @Nullable PublicKey publicKeyOf(AccessKey key) {
        PublicKey registered = key.publicKey();
        return registered != null ? registered : derive(key.secret());
    }

    private static @Nullable PublicKey derive(String privateKeyText) {
        try {
            String base64 = privateKeyText.replaceAll("-----[A-Z ]+-----", "");
            byte[] pkcs8 = Base64.getMimeDecoder().decode(base64);
            KeyFactory factory = KeyFactory.getInstance("RSA");
            PrivateKey privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            return privateKey instanceof RSAPrivateCrtKey crt
                    ? factory.generatePublic(new RSAPublicKeySpec(crt.getModulus(), crt.getPublicExponent()))
                    : null;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return null;
        }
    }
}
