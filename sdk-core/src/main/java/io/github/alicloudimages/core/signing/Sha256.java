package io.github.alicloudimages.core.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of two of the algorithms. */
final class Sha256 {

    private Sha256() {}

    static byte[] hash(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256.", e);
        }
    }
}
