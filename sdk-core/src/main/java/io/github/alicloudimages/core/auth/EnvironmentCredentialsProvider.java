package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.Environment;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Credentials from the environment variables {@code ALIBABA_CLOUD_ACCESS_KEY_ID},
 * {@code ALIBABA_CLOUD_ACCESS_KEY_SECRET} and, for a temporary key, {@code ALIBABA_CLOUD_SECURITY_TOKEN}. Read anew each
 * time. Thread-safe.
 */
public final class EnvironmentCredentialsProvider implements CredentialsProvider {

    static final String ACCESS_KEY_ID = "ALIBABA_CLOUD_ACCESS_KEY_ID";
    static final String ACCESS_KEY_SECRET = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
    static final String SECURITY_TOKEN = "ALIBABA_CLOUD_SECURITY_TOKEN";

    private final Environment environment;

    EnvironmentCredentialsProvider(Environment environment) {
        this.environment = environment;
    }

    /** {@return a provider that reads the environment of this process} */
    public static EnvironmentCredentialsProvider create() {
        return new EnvironmentCredentialsProvider(Environment.SYSTEM);
    }

    /**
     * The credentials that the variables hold.
     *
     * @throws CredentialsException if id or secret is not set, or cannot be used
     */
    @Override
    public Credentials resolve() {
        return CredentialsParts.of(
                "environment variable",
                new CredentialsParts.Part(ACCESS_KEY_ID, environment.variable(ACCESS_KEY_ID)),
                new CredentialsParts.Part(ACCESS_KEY_SECRET, environment.variable(ACCESS_KEY_SECRET)),
                environment.variable(SECURITY_TOKEN));
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
        return "EnvironmentCredentialsProvider";
    }
}
