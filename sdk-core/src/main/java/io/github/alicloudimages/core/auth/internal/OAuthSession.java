package io.github.alicloudimages.core.auth.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.TimeSource;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Gets temporary keys with the sign-in that the command line tool keeps in a profile, and writes tokens and keys back to
 * it: a refresh token is good for one use, so that the tool and this process have to share what they get for it.
 */
public final class OAuthSession implements CredentialsProvider {

    private static final String ACCESS_TOKEN = "oauth_access_token";
    private static final String ACCESS_TOKEN_END = "oauth_access_token_expire";

    /** An access token that ends sooner is not worth an exchange. */
    private static final Duration TOKEN_LEFT = Duration.ofMinutes(20);

    /** A stored key that ends sooner is not taken over. */
    private static final Duration KEY_LEFT = Duration.ofMinutes(2);

    private final OAuthProfile profile;
    private final HttpTransport transport;
    private final TimeSource time;

    /** Whoever asks again has this key already, and wants another one. */
    private volatile @Nullable String givenKeyId;

    public OAuthSession(OAuthProfile profile, HttpTransport transport, TimeSource time) {
        this.profile = profile;
        this.transport = transport;
        this.time = time;
    }

    @Override
    public Credentials resolve() {
        Credentials stored = stored(profile.read());
        Credentials key = stored != null ? stored : profile.locked(this::renewed);
        givenKeyId = key.accessKeyId();
        return key;
    }

    @Override
    public void invalidate(Credentials rejected) {
        profile.reject(rejected.accessKeyId());
    }

    private Credentials renewed() {
        JsonDocument now = profile.read();
        Credentials stored = stored(now); // somebody else may have been faster
        boolean refreshed = stored == null && !hasAccessToken(now);
        if (refreshed) {
            now = refreshed(now);
            stored = stored(now);
        }
        if (stored != null) {
            return stored;
        }
        try {
            return exchanged(now);
        } catch (CredentialsException refused) {
            if (refreshed || PassingFailure.is(refused)) {
                throw refused;
            }
            return exchanged(refreshed(now)); // the access token has ended before its time
        }
    }

    /** The profile with new tokens; they are in the file, as the old one is spent. */
    private JsonDocument refreshed(JsonDocument before) {
        String token = before.required(OAuthProfile.REFRESH_TOKEN);
        OAuthSite site = site(before);
        try {
            JsonDocument answer = Unbroken.run(() -> {
                Instant now = time.now();
                JsonDocument tokens = site.refresh(token, now);
                profile.save(token, fields(tokens, now)); // whatever else is wrong with them
                return tokens;
            });
            answer.required("access_token");
        } catch (CredentialsException refused) {
            if (PassingFailure.is(refused) || !profile.awaitsAnother(token)) {
                throw refused;
            }
        }
        return profile.read();
    }

    private static ObjectNode fields(JsonDocument tokens, Instant now) {
        ObjectNode fields = JsonDocument.MAPPER.createObjectNode();
        String accessToken = tokens.text("access_token");
        if (accessToken != null) {
            fields.put(ACCESS_TOKEN, accessToken).put(ACCESS_TOKEN_END, now.getEpochSecond() + secondsOf(tokens));
        }
        String next = tokens.text("refresh_token");
        if (next != null) {
            fields.put(OAuthProfile.REFRESH_TOKEN, next);
        }
        return fields;
    }

    private static long secondsOf(JsonDocument tokens) {
        try {
            return tokens.number("expires_in", TOKEN_LEFT.toSeconds());
        } catch (CredentialsException unreadable) {
            return TOKEN_LEFT.toSeconds(); // good for one exchange
        }
    }

    private Credentials exchanged(JsonDocument now) {
        Credentials key = site(now)
                .exchange(now.required(ACCESS_TOKEN))
                .session("accessKeyId", "accessKeySecret", "securityToken", "expiration");
        Instant end = key.expiration();
        ObjectNode fields = JsonDocument.MAPPER
                .createObjectNode()
                .put("access_key_id", key.accessKeyId())
                .put("access_key_secret", key.accessKeySecret())
                .put("sts_token", key.securityToken())
                .put("sts_expiration", end == null ? 0 : end.getEpochSecond());
        return Unbroken.run(() -> {
            profile.save(now.required(OAuthProfile.REFRESH_TOKEN), fields);
            return key;
        });
    }

    private OAuthSite site(JsonDocument settings) {
        return OAuthSite.of(settings.text("oauth_site_type"), transport);
    }

    private boolean hasAccessToken(JsonDocument settings) {
        Instant end = settings.time(ACCESS_TOKEN_END);
        return settings.text(ACCESS_TOKEN) != null && end != null && left(end).compareTo(TOKEN_LEFT) > 0;
    }

    /** The key that the profile holds, if it is worth using. */
    private @Nullable Credentials stored(JsonDocument settings) {
        String id = settings.text("access_key_id");
        String secret = settings.text("access_key_secret");
        String token = settings.text("sts_token");
        Instant end = settings.time("sts_expiration");
        if (id == null || secret == null || token == null || end == null) {
            return null;
        }
        if (profile.isRejected(id) || id.equals(givenKeyId)) {
            return null;
        }
        return left(end).compareTo(KEY_LEFT) > 0 ? Credentials.of(id, secret, token, end) : null;
    }

    private Duration left(Instant end) {
        return Duration.between(time.now(), end);
    }

    @Override
    public String toString() {
        return "OAuth sign-in of " + profile;
    }
}
