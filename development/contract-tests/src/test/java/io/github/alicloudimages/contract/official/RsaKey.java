package io.github.alicloudimages.contract.official;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Base64;

/** A key pair for signatures with RSA. */
record RsaKey(KeyPair pair) {

    static RsaKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new RsaKey(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    /** As clients take it in place of a secret: PKCS#8 in base64. */
    String privateKeyText() {
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }
}
