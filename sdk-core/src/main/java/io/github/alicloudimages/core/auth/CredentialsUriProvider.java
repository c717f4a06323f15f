package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.CredentialsUri;
import io.github.alicloudimages.core.auth.internal.RoleSettings;
import io.github.alicloudimages.core.auth.internal.Surroundings;

/**
 * Credentials from a URI that answers a GET with {@code AccessKeyId}, {@code AccessKeySecret}, {@code SecurityToken} and
 * {@code Expiration} in a JSON object. They are kept and fetched anew as {@link CachingCredentialsProvider} says.
 * Connecting may take 5 seconds, the answer 10. Thread-safe; {@link #close()} ends the background thread.
 */
public final class CredentialsUriProvider extends SessionCredentialsProvider {

    static final String URI = "ALIBABA_CLOUD_CREDENTIALS_URI";

    private final CredentialsUri uri;

    private CredentialsUriProvider(CredentialsUri uri, Surroundings surroundings) {
        super(uri, surroundings.timing());
        this.uri = uri;
    }

    /**
     * A provider that asks this URI.
     *
     * @param uri of http or https; what follows a {@code ?} is never shown
     * @return a provider that asks it
     * @throws io.github.alicloudimages.core.error.ConfigurationException if it is no such URI
     */
    public static CredentialsUriProvider of(String uri) {
        return of(uri, Surroundings.SYSTEM);
    }

    /**
     * A provider that asks the URI in {@code ALIBABA_CLOUD_CREDENTIALS_URI}.
     *
     * @return a provider that asks it
     * @throws io.github.alicloudimages.core.error.ConfigurationException if that is not set, or no URI of http or https
     */
    public static CredentialsUriProvider create() {
        return create(Surroundings.SYSTEM);
    }

    static CredentialsUriProvider of(String uri, Surroundings surroundings) {
        return new CredentialsUriProvider(
                CredentialsUri.of(uri, surroundings.transports().general()), surroundings);
    }

    static CredentialsUriProvider create(Surroundings surroundings) {
        return of(RoleSettings.required(null, surroundings.environment(), "The credentials URI", URI), surroundings);
    }

    @Override
    public String toString() {
        return "CredentialsUriProvider{" + uri + '}';
    }
}
