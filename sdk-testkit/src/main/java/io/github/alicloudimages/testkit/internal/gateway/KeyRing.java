package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All keys and bearer tokens that the gateway knows, and whether it can do without any. */
public final class KeyRing {

    private final Map<String, AccessKey> keys = new ConcurrentHashMap<>();
    private final Set<String> bearerTokens = ConcurrentHashMap.newKeySet();
    private volatile boolean acceptUnsigned;

    /** Whether requests are let in that carry no signature at all. */
    public boolean acceptUnsigned() {
        return acceptUnsigned;
    }

    public void acceptUnsigned(boolean value) {
        acceptUnsigned = value;
    }

    public void add(AccessKey key) {
        keys.put(key.id(), key);
    }

    public void remove(String id) {
        keys.remove(id);
    }

    public void addBearerToken(String token) {
        bearerTokens.add(token);
    }

    public boolean knowsBearerToken(@Nullable String token) {
        return token != null && bearerTokens.contains(token);
    }

    public @Nullable AccessKey find(@Nullable String id) {
        return id == null ? null : keys.get(id);
    }

    AccessKey require(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            throw new Refusal(400, "MissingAccessKeyId", "The request names no access key and carries no signature.");
        }
        AccessKey key = keys.get(id);
        if (key == null) {
            throw new Refusal(404, "InvalidAccessKeyId.NotFound", "The access key is not found.");
        }
        return key;
    }

    /** Refuses a security token that is missing, foreign or out of date. */
    void checkToken(AccessKey key, @Nullable String token, Instant now) {
        String expected = key.securityToken();
        if (expected == null && token == null) {
            return;
        }
        if (token == null || token.isEmpty()) {
            throw new Refusal(400, "MissingSecurityToken", "The access key is a temporary one and needs its token.");
        }
        if (expected == null || !expected.equals(token)) {
            throw unknownToken(token);
        }
        Instant expiration = key.expiration();
        if (expiration != null && !now.isBefore(expiration)) {
            throw new Refusal(403, "InvalidSecurityToken.Expired", "The security token is expired.");
        }
    }

    private Refusal unknownToken(String token) {
        boolean ofAnother = keys.values().stream().anyMatch(key -> token.equals(key.securityToken()));
        return ofAnother
                ? new Refusal(
                        400,
                        "InvalidSecurityToken.MismatchWithAccessKey",
                        "The security token belongs to another access key.")
                : new Refusal(400, "InvalidSecurityToken.Malformed", "The security token is malformed.");
    }
}
