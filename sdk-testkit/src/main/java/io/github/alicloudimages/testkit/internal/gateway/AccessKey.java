package io.github.alicloudimages.testkit.internal.gateway;

import java.security.PublicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that the gateway knows. A temporary one has a security token and an end; the public key is for signatures
 * with RSA.
 */
public record AccessKey(
        String id,
        String secret,
        @Nullable PublicKey publicKey,
        @Nullable String securityToken,
        @Nullable Instant expiration) {

    public static AccessKey lasting(String id, String secret) {
        return new AccessKey(id, secret, null, null, null);
    }

    public static AccessKey temporary(String id, String secret, String securityToken, Instant expiration) {
        return new AccessKey(id, secret, null, securityToken, expiration);
    }

    AccessKey expiring(Instant other) {
        return new AccessKey(id, secret, publicKey, securityToken, other);
    }

    public AccessKey withPublicKey(PublicKey key) {
        return new AccessKey(id, secret, key, securityToken, expiration);
    }

    /** The id alone. */
    @Override
    public String toString() {
        return id;
    }
}
