package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Credentials that were given and stay. Immutable and thread-safe; {@link #toString()} shows no secret. */
public final class StaticCredentialsProvider implements CredentialsProvider {

    private final Credentials credentials;

    private StaticCredentialsProvider(Credentials credentials) {
        this.credentials = credentials;
    }

    /**
     * A long-lived access key.
     *
     * @param accessKeyId the id of the key
     * @param accessKeySecret the key's secret; for {@code ACS3-RSA-SHA256} the private key's text
     * @return a provider of it
     * @throws io.github.alicloudimages.core.error.CredentialsException if a part is empty or cannot be used
     */
    public static StaticCredentialsProvider of(String accessKeyId, String accessKeySecret) {
        return of(Credentials.of(accessKeyId, accessKeySecret));
    }

    /**
     * A temporary access key of STS, used until the service refuses it.
     *
     * @param accessKeyId the id of the key
     * @param accessKeySecret the key's secret
     * @param securityToken the token that belongs to the key; {@code null} for a long-lived key
     * @return a provider of it
     * @throws io.github.alicloudimages.core.error.CredentialsException if a part is empty or cannot be used
     */
    public static StaticCredentialsProvider of(
            String accessKeyId, String accessKeySecret, @Nullable String securityToken) {
        return of(Credentials.of(accessKeyId, accessKeySecret, securityToken));
    }

    /**
     * Any credentials.
     *
     * @param credentials handed out as they are
     * @return a provider of them
     */
    public static StaticCredentialsProvider of(Credentials credentials) {
        return new StaticCredentialsProvider(credentials);
    }

    /**
     * A bearer token: requests carry it instead of a signature.
     *
     * @param token the token alone
     * @return a provider of it
     * @throws io.github.alicloudimages.core.error.CredentialsException if it is empty or cannot travel in a header
     */
    public static StaticCredentialsProvider bearer(String token) {
        return of(Credentials.bearer(token, null));
    }

    @Override
    public Credentials resolve() {
        return credentials;
    }

    @Override
    public CompletableFuture<Credentials> resolveAsync(Executor executor) {
        return CompletableFuture.completedFuture(credentials);
    }

    @Override
    public String toString() {
        return "StaticCredentialsProvider{" + credentials + '}';
    }
}
