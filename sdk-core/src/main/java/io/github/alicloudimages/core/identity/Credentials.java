package io.github.alicloudimages.core.identity;

import io.github.alicloudimages.core.error.CredentialsException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identity that one attempt is signed with: an access key, an access key with a security token (STS), or a bearer
 * token. Immutable and thread-safe; {@link #toString()} shows no secret.
 */
public final class Credentials {

    private final String accessKeyId;
    private final String accessKeySecret;
    private final @Nullable String securityToken;
    private final @Nullable String bearerToken;
    private final @Nullable Instant expiration;

    private Credentials(
            String accessKeyId,
            String accessKeySecret,
            @Nullable String securityToken,
            @Nullable String bearerToken,
            @Nullable Instant expiration) {
        this.accessKeyId = accessKeyId;
        this.accessKeySecret = accessKeySecret;
        this.securityToken = securityToken;
        this.bearerToken = bearerToken;
        this.expiration = expiration;
    }

    /**
     * A long-lived access key.
     *
     * @param accessKeyId the key's id, visible ASCII
     * @param accessKeySecret the key's secret; for {@code ACS3-RSA-SHA256} the private key's text
     * @return credentials that never expire
     * @throws CredentialsException if a part is empty or the id cannot travel in a header
     */
    public static Credentials of(String accessKeyId, String accessKeySecret) {
        return of(accessKeyId, accessKeySecret, null, null);
    }

    /**
     * A temporary access key as STS issues it, with an end that is not known.
     *
     * @param accessKeyId the key's id, visible ASCII
     * @param accessKeySecret the key's secret
     * @param securityToken the token that belongs to the key, visible ASCII; {@code null} for a long-lived key
     * @return credentials that are used until the service refuses them
     * @throws CredentialsException if a part is empty, or the id or the token cannot travel in a header
     */
    public static Credentials of(String accessKeyId, String accessKeySecret, @Nullable String securityToken) {
        return of(accessKeyId, accessKeySecret, securityToken, null);
    }

    /**
     * A temporary access key with its end.
     *
     * @param accessKeyId the key's id, visible ASCII
     * @param accessKeySecret the key's secret
     * @param securityToken the token that belongs to the key, visible ASCII; {@code null} for a long-lived key
     * @param expiration when the service stops accepting the key; {@code null} if it never does or it is not known
     * @return the credentials
     * @throws CredentialsException if a part is empty, or the id or the token cannot travel in a header
     */
    public static Credentials of(
            String accessKeyId, String accessKeySecret, @Nullable String securityToken, @Nullable Instant expiration) {
        requireHeaderText("access key id", accessKeyId);
        if (accessKeySecret == null || accessKeySecret.isBlank()) {
            throw new CredentialsException("The access key secret is empty.");
        }
        if (securityToken != null) {
            requireHeaderText("security token", securityToken);
        }
        return new Credentials(accessKeyId, accessKeySecret, securityToken, null, expiration);
    }

    /**
     * A bearer token: requests carry it instead of a signature.
     *
     * @param token the token, visible ASCII
     * @param expiration when the service stops accepting the token; {@code null} if it is not known
     * @return the credentials; their access key id and secret are empty
     * @throws CredentialsException if the token is empty or cannot travel in a header
     */
    public static Credentials bearer(String token, @Nullable Instant expiration) {
        requireHeaderText("bearer token", token);
        return new Credentials("", "", null, token, expiration);
    }

    /** {@return the id of the access key; empty for a bearer token} */
    public String accessKeyId() {
        return accessKeyId;
    }

    /** {@return the secret of the access key; empty for a bearer token} Never print it. */
    public String accessKeySecret() {
        return accessKeySecret;
    }

    /** {@return the STS token that belongs to the key, or {@code null} for a long-lived key} Never print it. */
    public @Nullable String securityToken() {
        return securityToken;
    }

    /** {@return the bearer token, or {@code null} where these credentials are an access key} Never print it. */
    public @Nullable String bearerToken() {
        return bearerToken;
    }

    /**
     * {@return when the service stops accepting these credentials, or {@code null} if they do not expire or it is not
     * known}
     */
    public @Nullable Instant expiration() {
        return expiration;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credentials that
                && accessKeyId.equals(that.accessKeyId)
                && accessKeySecret.equals(that.accessKeySecret)
                && Objects.equals(securityToken, that.securityToken)
                && Objects.equals(bearerToken, that.bearerToken)
                && Objects.equals(expiration, that.expiration);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accessKeyId, accessKeySecret, securityToken, bearerToken, expiration);
    }

    /** Kind, access key id and end; secrets are not shown. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Credentials{");
        if (bearerToken != null) {
            text.append("bearerToken=*REDACTED*");
        } else {
            text.append("accessKeyId=").append(accessKeyId).append(", accessKeySecret=*REDACTED*");
            if (securityToken != null) {
                text.append(", securityToken=*REDACTED*");
            }
        }
        if (expiration != null) {
            text.append(", expiration=").append(expiration);
        }
        return text.append('}').toString();
    }

    /** These values become header values: a line break in one of them would be a header of its own. */
    private static void requireHeaderText(String what, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new CredentialsException("The " + what + " is empty.");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= 0x20 || c > 0x7e) {
                throw new CredentialsException("The " + what + " has a character at position " + i
                        + " that cannot be part of one: a blank, a line break or a character outside ASCII."
                        + " Look for a copy-and-paste mistake.");
            }
        }
    }
}
