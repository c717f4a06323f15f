package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.Environment;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Credentials from the system properties {@code alibabacloud.accessKeyId}, {@code alibabacloud.accessKeySecret} (or the
 * older {@code alibabacloud.accessKeyIdSecret}, which wins) and, for a temporary key,
 * {@code alibabacloud.sessionToken}. Read anew each time. Thread-safe.
 */
public final class SystemPropertyCredentialsProvider implements CredentialsProvider {

    static final String ACCESS_KEY_ID = "alibabacloud.accessKeyId";
    static final String ACCESS_KEY_SECRET = "alibabacloud.accessKeySecret";
    static final String OLDER_SECRET = "alibabacloud.accessKeyIdSecret";
    static final String SESSION_TOKEN = "alibabacloud.sessionToken";

    private final Environment environment;

    SystemPropertyCredentialsProvider(Environment environment) {
        this.environment = environment;
    }

    /** {@return a provider that reads the system properties of this process} */
    public static SystemPropertyCredentialsProvider create() {
        return new SystemPropertyCredentialsProvider(Environment.SYSTEM);
    }

    /**
     * The credentials that the properties hold.
     *
     * @throws CredentialsException if id or secret is not set, or cannot be used
     */
    @Override
    public Credentials resolve() {
        return CredentialsParts.of(
                "system property",
                new CredentialsParts.Part(ACCESS_KEY_ID, environment.property(ACCESS_KEY_ID)),
                new CredentialsParts.Part(ACCESS_KEY_SECRET, secret()),
                environment.property(SESSION_TOKEN));
    }

    private @Nullable String secret() {
        String older = environment.property(OLDER_SECRET);
        return older == null || older.isBlank() ? environment.property(ACCESS_KEY_SECRET) : older;
    }

    @Override
    public CompletableFuture<Credentials> resolveAsync(Executor executor) {
        try {
            return CompletableFuture.completedFuture(resolve());
        } catch (CredentialsException missing) {
            return CompletableFuture.failedFuture(missing);
        }
    }

    @Override
    public String toString() {
        return "SystemPropertyCredentialsProvider";
    }
}
