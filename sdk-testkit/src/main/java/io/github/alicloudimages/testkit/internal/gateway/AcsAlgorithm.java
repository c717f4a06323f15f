package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The algorithms of signature version 3: how each digests, and how its signature is checked. */
enum AcsAlgorithm {
    HMAC_SHA256("ACS3-HMAC-SHA256") {
        @Override
        byte[] digest(byte[] data) throws GeneralSecurityException {
            return sha256(data);
        }

        @Override
        boolean verifies(AccessKey key, byte[] stringToSign, byte[] signature) throws GeneralSecurityException {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return MessageDigest.isEqual(mac.doFinal(stringToSign), signature);
        }
    },

    HMAC_SM3("ACS3-HMAC-SM3") {
        @Override
        byte[] digest(byte[] data) {
            return Sm3.digest(data);
        }

        @Override
        boolean verifies(AccessKey key, byte[] stringToSign, byte[] signature) {
            byte[] secret = key.secret().getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(Sm3.hmac(secret, stringToSign), signature);
        }
    },

    RSA_SHA256("ACS3-RSA-SHA256") {
        @Override
        byte[] digest(byte[] data) throws GeneralSecurityException {
            return sha256(data);
        }

        @Override
        boolean verifies(AccessKey key, byte[] stringToSign, byte[] signature) throws GeneralSecurityException {
            PublicKey publicKey = RsaKeys.publicKeyOf(key);
            if (publicKey == null) {
                return false;
            }
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(publicKey);
            verifier.update(stringToSign);
            return verifier.verify(signature);
        }
    };

    private final String wireName;

    AcsAlgorithm(String wireName) {
        this.wireName = wireName;
    }

    static AcsAlgorithm of(String wireName) {
        for (AcsAlgorithm algorithm : values()) {
            if (algorithm.wireName.equals(wireName)) {
                return algorithm;
            }
        }
        throw new Refusal(400, "InvalidSignatureMethod", "The signature method " + wireName + " is not known.");
    }

    String wireName() {
        return wireName;
    }

    abstract byte[] digest(byte[] data) throws GeneralSecurityException;

    abstract boolean verifies(AccessKey key, byte[] stringToSign, byte[] signature) throws GeneralSecurityException;

    /** The digest in lower-case hexadecimal digits. */
    String hexDigest(byte[] data) {
        try {
            return HexFormat.of().formatHex(digest(data));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (LinkageError e) {
            throw new Refusal(
                    400,
                    "InvalidSignatureMethod",
                    wireName + " needs org.bouncycastle:bcprov-jdk18on on the class path of the fake.");
        }
    }

    boolean matches(AccessKey key, String stringToSign, @Nullable String hexSignature) {
        if (hexSignature == null || hexSignature.length() % 2 != 0) {
            return false;
        }
        try {
            byte[] signature = HexFormat.of().parseHex(hexSignature);
            return verifies(key, stringToSign.getBytes(StandardCharsets.UTF_8), signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] sha256(byte[] data) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(data);
    }
}
