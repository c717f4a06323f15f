package io.github.alicloudimages.core.auth.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.Timing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets temporary keys with the sign-in that the command line tool keeps in a profile, and writes tokens and keys back to
 * it: a refresh token is good for one use, so that the tool and this process have to share what they get for it.
 */
public final class OAuthSession implements CredentialsProvider {

    private static final Logger LOG = LoggerFactory.getLogger(OAuthSession.class);

    /** An access token that ends sooner is not worth an exchange. */
    private static final Duration TOKEN_LEFT = Duration.ofMinutes(20);

    /** A stored key that ends sooner is not taken over. */
    private static final Duration KEY_LEFT = Duration.ofMinutes(2);

    private final Path file;
    private final String profileName;
    private final HttpTransport transport;
    private final Timing timing;
    private final CliConfigWriter writer;
    private volatile @Nullable String rejectedKeyId;

    /** Whoever asks again has this key already, and wants another one. */
    private volatile @Nullable String givenKeyId;

    /** What could not be written back: the fields that belong into the profile in place of this refresh token. */
    private volatile @Nullable Unsaved unsaved;

    private record Unsaved(String spentRefreshToken, ObjectNode fields) {}

    public OAuthSession(Path file, String profileName, HttpTransport transport, Timing timing) {
        this.file = file;
        this.profileName = profileName;
        this.transport = transport;
        this.timing = timing;
        this.writer = new CliConfigWriter(file, timing);
    }

    @Override
    public Credentials resolve() {
        Credentials stored = stored(profile(CliConfig.read(file)));
        Credentials key = stored != null ? stored : writer.locked(this::renew);
        givenKeyId = key.accessKeyId();
        return key;
    }

    @Override
    public void invalidate(Credentials rejected) {
        rejectedKeyId = rejected.accessKeyId();
    }

    private Credentials renew() {
        CliConfig config = CliConfig.read(file);
        String inFile = config.profile(profileName).required("oauth_refresh_token");
        JsonDocument profile = profile(config);
        Credentials stored = stored(profile);
        if (stored != null) {
            return stored; // somebody else was faster
        }
        String refreshToken = profile.required("oauth_refresh_token");
        OAuthSite site = OAuthSite.of(profile.text("oauth_site_type"), transport);
        Instant end = profile.time("oauth_access_token_expire");
        if (profile.text("oauth_access_token") == null
                || end == null
                || left(end).compareTo(TOKEN_LEFT) <= 0) {
            Instant now = timing.time().now();
            JsonDocument tokens = site.refresh(refreshToken, now);
            profile.object()
                    .put("oauth_access_token", tokens.required("access_token"))
                    .put(
                            "oauth_access_token_expire",
                            now.getEpochSecond() + tokens.number("expires_in", TOKEN_LEFT.toSeconds()));
            String next = tokens.text("refresh_token");
            profile.object().put("oauth_refresh_token", next == null ? refreshToken : next);
            save(config, inFile, profile); // before anything else can fail: the old token is spent
        }
        Credentials key = site.exchange(profile.required("oauth_access_token"))
                .session("accessKeyId", "accessKeySecret", "securityToken", "expiration");
        Instant expiration = key.expiration();
        profile.object()
                .put("access_key_id", key.accessKeyId())
                .put("access_key_secret", key.accessKeySecret())
                .put("sts_token", key.securityToken())
                .put("sts_expiration", expiration == null ? 0 : expiration.getEpochSecond());
        save(config, inFile, profile);
        return key;
    }

    private JsonDocument profile(CliConfig config) {
        JsonDocument profile = config.profile(profileName);
        Unsaved kept = unsaved;
        if (kept != null && kept.spentRefreshToken().equals(profile.text("oauth_refresh_token"))) {
            profile.object().setAll(kept.fields());
        }
        return profile;
    }

    /** The key that the profile holds, if it is worth using. */
    private @Nullable Credentials stored(JsonDocument profile) {
        String id = profile.text("access_key_id");
        String secret = profile.text("access_key_secret");
        String token = profile.text("sts_token");
        Instant end = profile.time("sts_expiration");
        if (id == null || secret == null || token == null || end == null) {
            return null;
        }
        if (id.equals(rejectedKeyId) || id.equals(givenKeyId)) {
            return null;
        }
        return left(end).compareTo(KEY_LEFT) > 0 ? Credentials.of(id, secret, token, end) : null;
    }

    private Duration left(Instant end) {
        return Duration.between(timing.time().now(), end);
    }

    /** What cannot be saved is kept here: the file may be read-only, as in a container. */
    private void save(CliConfig config, String inFile, JsonDocument profile) {
        try {
            writer.write(config);
            unsaved = null;
        } catch (IOException failure) {
            LOG.debug(
                    "The tokens of a CLI profile could not be written back: {}",
                    failure.getClass().getSimpleName());
            unsaved = new Unsaved(inFile, profile.object().deepCopy());
        }
    }

    @Override
    public String toString() {
        return "OAuth sign-in of " + profileName;
    }
}
