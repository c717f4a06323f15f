package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Credentials from the environment variables {@code ALIBABA_CLOUD_ACCESS_KEY_ID},
 * {@code ALIBABA_CLOUD_ACCESS_KEY_SECRET} and, for a temporary key, {@code ALIBABA_CLOUD_SECURITY_TOKEN}. Thread-safe.
 */
public final class EnvironmentCredentialsProvider implements CredentialsProvider {

    static final String ACCESS_KEY_ID = "ALIBABA_CLOUD_ACCESS_KEY_ID";
    static final String ACCESS_KEY_SECRET = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
    static final String SECURITY_TOKEN = "ALIBABA_CLOUD_SECURITY_TOKEN";

    private final UnaryOperator<@Nullable String> environment;

    EnvironmentCredentialsProvider(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    public static EnvironmentCredentialsProvider create() {
        return new EnvironmentCredentialsProvider(System::getenv);
    }

    @Override
    public Credentials resolve() {
        return CredentialsParts.of(
                "environment variable",
                new CredentialsParts.Part(ACCESS_KEY_ID, environment.apply(ACCESS_KEY_ID)),
                new CredentialsParts.Part(ACCESS_KEY_SECRET, environment.apply(ACCESS_KEY_SECRET)),
                environment.apply(SECURITY_TOKEN));
    }

    @Override
    public String toString() {
        return "EnvironmentCredentialsProvider";
    }
}
