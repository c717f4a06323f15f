package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.signing.PercentEncoding;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of the two sites that the command line tool signs in to, in its name. */
final class OAuthSite {

    private final URI host;
    private final String clientId;
    private final PlainHttp http;

    private OAuthSite(String host, String clientId, HttpTransport transport) {
        this.host = URI.create(host);
        this.clientId = clientId;
        this.http = new PlainHttp(transport);
    }

    /**
     * A site by its name in a profile.
     *
     * @throws CredentialsException if there is none of this name
     */
    static OAuthSite of(@Nullable String name, HttpTransport transport) {
        if (name == null || name.equalsIgnoreCase("CN")) {
            return new OAuthSite("https://oauth.aliyun.com", "4038181954557748008", transport);
        }
        if (name.equalsIgnoreCase("INTL")) {
            return new OAuthSite("https://oauth.alibabacloud.com", "4103531455503354461", transport);
        }
        throw new CredentialsException("The oauth_site_type of the profile is neither CN nor INTL.");
    }

    /** New tokens: {@code access_token}, {@code refresh_token}, {@code expires_in}. */
    JsonDocument refresh(String refreshToken, Instant now) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", refreshToken);
        form.put("client_id", clientId);
        form.put("Timestamp", now.toString());
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.length() == 0 ? "" : "&")
                .append(name)
                .append('=')
                .append(PercentEncoding.encode(value)));
        return post(
                "/v1/token",
                Map.of("content-type", "application/x-www-form-urlencoded"),
                body.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A temporary key: {@code accessKeyId}, {@code accessKeySecret}, {@code securityToken}, {@code expiration}. */
    JsonDocument exchange(String accessToken) {
        return post(
                "/v1/exchange",
                Map.of("authorization", "Bearer " + accessToken, "content-type", "application/json"),
                PlainHttp.NO_BODY);
    }

    private JsonDocument post(String path, Map<String, String> headers, byte[] body) {
        HttpResponse answer = http.ask(host.getHost(), "POST", host.resolve(path), headers, body);
        if (answer.status() == 400 || answer.status() == 401) {
            throw new CredentialsException(host.getHost() + path + " does not accept the sign-in (HTTP "
                    + answer.status() + "). Sign in again with \"aliyun configure --mode OAuth\".");
        }
        if (answer.status() != 200) {
            throw PassingFailure.ofStatus(
                    host.getHost() + path + " answered with HTTP " + answer.status() + ".", answer.status());
        }
        return JsonDocument.answer("The answer of " + host.getHost() + path, answer.body());
    }
}
