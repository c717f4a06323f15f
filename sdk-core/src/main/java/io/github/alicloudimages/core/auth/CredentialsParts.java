package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import org.jspecify.annotations.Nullable;

/** Puts together credentials whose parts are named settings, and says which one is missing. */
final class CredentialsParts {

    private CredentialsParts() {}

    /** A setting and its value. */
    record Part(String name, @Nullable String value) {

        boolean isMissing() {
            return value == null || value.isBlank();
        }
    }

    static Credentials of(String kind, Part id, Part secret, @Nullable String securityToken) {
        if (id.isMissing() || secret.isMissing()) {
            throw new CredentialsException(
                    "The " + kind + ' ' + (id.isMissing() ? id.name() : secret.name()) + " is not set.");
        }
        String token = securityToken == null || securityToken.isBlank() ? null : securityToken.strip();
        return Credentials.of(strip(id), strip(secret), token);
    }

    /** A line break at the end is what an editor or a shell left there. */
    private static String strip(Part part) {
        return part.value() == null ? "" : part.value().strip();
    }
}
