package io.github.alicloudimages.testkit.internal.sts;

import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a test settles about roles and identity providers. Safe for use by several threads. */
public final class RoleRules {

    /** What RAM gives to a role for which nobody sets it. */
    private static final Duration USUAL_MAX = Duration.ofHours(1);

    private static final Pattern PROVIDER = Pattern.compile("acs:ram::\\d+:oidc-provider/[\\w.-]{1,128}");

    private volatile @Nullable Set<String> roles;
    private volatile @Nullable Set<String> oidcProviders;
    private volatile @Nullable String externalId;
    private volatile @Nullable Duration sessionLength;
    private volatile Duration maxSessionDuration = USUAL_MAX;

    /** Null lets every role exist. */
    public void roles(@Nullable Set<String> arns) {
        roles = arns;
    }

    /** Null lets every identity provider exist. */
    public void oidcProviders(@Nullable Set<String> arns) {
        oidcProviders = arns;
    }

    public void externalId(@Nullable String id) {
        externalId = id;
    }

    /** Null lets each session last as long as was asked for. */
    public void sessionLength(@Nullable Duration length) {
        sessionLength = length;
    }

    public void maxSessionDuration(Duration longest) {
        maxSessionDuration = longest;
    }

    void reset() {
        roles = null;
        oidcProviders = null;
        externalId = null;
        sessionLength = null;
        maxSessionDuration = USUAL_MAX;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    @Nullable
    Duration sessionLength() {
        return sessionLength;
    }

    Duration maxSessionDuration() {
        return maxSessionDuration;
    }

    void checkRole(String arn) {
        Set<String> known = roles;
        if (known != null && !known.contains(arn)) {
            throw new Refusal(404, "EntityNotExist.Role", "The role " + arn + " does not exist.");
        }
    }

    void checkOidcProvider(@Nullable String arn) {
        if (arn == null || !PROVIDER.matcher(arn).matches()) {
            throw new Refusal(400, "InvalidParameter.OIDCProviderArn", "The parameter OIDCProviderArn is malformed.");
        }
        Set<String> known = oidcProviders;
        if (known != null && !known.contains(arn)) {
            throw new Refusal(401, "AuthenticationFail.NoPermission", "The identity provider is not registered.");
        }
    }
}
