package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a URI for credentials. Of the URI only what is in front of the query is ever shown: the rest may be a secret. */
public final class CredentialsUri implements CredentialsProvider {

    private final URI uri;
    private final PlainHttp http;

    private CredentialsUri(URI uri, HttpTransport transport) {
        this.uri = uri;
        this.http = new PlainHttp(transport);
    }

    /**
     * A way to this URI.
     *
     * @throws ConfigurationException if it is not one of http or https
     */
    public static CredentialsUri of(String uri, HttpTransport transport) {
        @Nullable URI parsed;
        try {
            parsed = URI.create(uri.strip());
        } catch (IllegalArgumentException malformed) {
            parsed = null; // the exception quotes it
        }
        if (parsed == null
                || parsed.getHost() == null
                || !("http".equalsIgnoreCase(parsed.getScheme()) || "https".equalsIgnoreCase(parsed.getScheme()))) {
            throw new ConfigurationException("The credentials URI is not of the form http://host/path.");
        }
        return new CredentialsUri(parsed, transport);
    }

    @Override
    public Credentials resolve() {
        HttpResponse answer = http.ask(toString(), "GET", uri, Map.of("accept", "application/json"), PlainHttp.NO_BODY);
        if (answer.status() < 200 || answer.status() > 299) {
            throw PassingFailure.ofStatus(this + " answered with HTTP " + answer.status() + ".", answer.status());
        }
        JsonDocument document = JsonDocument.answer("The answer of " + this, answer.body());
        String code = document.text("Code");
        if (code != null && !code.equalsIgnoreCase("Success")) {
            throw document.problem("is not a success, by its Code");
        }
        return document.session("AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration");
    }

    @Override
    public String toString() {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return "the credentials URI " + uri.getScheme() + "://" + uri.getHost() + port + uri.getPath();
    }
}
