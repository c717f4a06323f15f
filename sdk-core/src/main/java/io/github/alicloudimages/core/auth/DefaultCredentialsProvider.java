package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.util.List;

/**
 * The first source that has credentials: system properties, then environment variables. What clients use unless given
 * another provider. Thread-safe.
 */
public final class DefaultCredentialsProvider implements CredentialsProvider {

    private final List<CredentialsProvider> sources;

    DefaultCredentialsProvider(List<CredentialsProvider> sources) {
        this.sources = List.copyOf(sources);
    }

    public static DefaultCredentialsProvider create() {
        return new DefaultCredentialsProvider(
                List.of(SystemPropertyCredentialsProvider.create(), EnvironmentCredentialsProvider.create()));
    }

    /**
     * The credentials of the first source that has some.
     *
     * @throws CredentialsException if none has; the message lists what each of them lacks
     */
    @Override
    public Credentials resolve() {
        StringBuilder tried = new StringBuilder();
        for (CredentialsProvider source : sources) {
            try {
                return source.resolve();
            } catch (CredentialsException lacking) {
                tried.append("\n  ").append(source).append(": ").append(lacking.getMessage());
            }
        }
        throw new CredentialsException(
                "No credentials were found. Set " + EnvironmentCredentialsProvider.ACCESS_KEY_ID + " and "
                        + EnvironmentCredentialsProvider.ACCESS_KEY_SECRET
                        + ", or give the client a credentialsProvider. Tried:" + tried);
    }

    @Override
    public String toString() {
        return "DefaultCredentialsProvider" + sources;
    }
}
