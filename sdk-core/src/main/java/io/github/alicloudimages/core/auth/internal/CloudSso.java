package io.github.alicloudimages.core.auth.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.TimeSource;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** Exchanges the access token that a sign-in to CloudSSO left in a CLI profile for a temporary key. */
public final class CloudSso implements CredentialsProvider {

    private static final String SIGN_IN_AGAIN = "Sign in again with \"aliyun configure --mode CloudSSO\".";

    private final JsonDocument profile;
    private final PlainHttp http;
    private final TimeSource time;

    public CloudSso(JsonDocument profile, HttpTransport transport, TimeSource time) {
        this.profile = profile;
        this.http = new PlainHttp(transport);
        this.time = time;
    }

    @Override
    public Credentials resolve() {
        String token = profile.required("access_token");
        Instant end = profile.time("cloud_sso_access_token_expire");
        if (end == null || !time.now().isBefore(end)) {
            throw new CredentialsException("The sign-in to CloudSSO has ended. " + SIGN_IN_AGAIN);
        }
        Map<String, String> headers = Map.of(
                "authorization", "Bearer " + token, "content-type", "application/json", "accept", "application/json");
        HttpResponse answer = http.ask(toString(), "POST", endpoint(), headers, request());
        if (answer.status() == 401) {
            throw new CredentialsException("CloudSSO does not accept the sign-in (HTTP 401). " + SIGN_IN_AGAIN);
        }
        if (answer.status() != 200) {
            throw PassingFailure.ofStatus("CloudSSO answered with HTTP " + answer.status() + ".", answer.status());
        }
        return JsonDocument.answer("The answer of CloudSSO", answer.body())
                .child("CloudCredential")
                .session("AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration");
    }

    private URI endpoint() {
        String url = profile.required("cloud_sso_sign_in_url");
        try {
            URI signIn = URI.create(url);
            if (signIn.getHost() != null && ("https".equals(signIn.getScheme()) || "http".equals(signIn.getScheme()))) {
                String port = signIn.getPort() < 0 ? "" : ":" + signIn.getPort();
                return URI.create(signIn.getScheme() + "://" + signIn.getHost() + port + "/cloud-credentials");
            }
        } catch (IllegalArgumentException malformed) {
            // told below, without quoting it
        }
        throw new CredentialsException(
                "The cloud_sso_sign_in_url of the profile is not of the form https://host/path.");
    }

    private byte[] request() {
        Map<String, String> fields = Map.of(
                "AccountId", profile.required("cloud_sso_account_id"),
                "AccessConfigurationId", profile.required("cloud_sso_access_config"));
        try {
            return JsonDocument.MAPPER.writeValueAsBytes(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts can always be written", impossible);
        }
    }

    @Override
    public String toString() {
        return "CloudSSO";
    }
}
