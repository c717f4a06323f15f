package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a platform writes a token to, and replaces before the token ends: read at each use. */
public final class TokenFile {

    private static final long MOST_BYTES = 1 << 20;

    private TokenFile() {}

    /**
     * The token, without white space around it.
     *
     * @throws CredentialsException if the file is not there, cannot be read or is empty
     */
    public static String read(Path file) {
        String token;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new CredentialsException("The OIDC token file " + file + " is too large to hold a token.");
            }
            token = Files.readString(file).strip();
        } catch (IOException failure) {
            throw new CredentialsException("The OIDC token file " + ReadFailure.explain(file, failure), failure);
        }
        if (token.isEmpty()) {
            throw new CredentialsException("The OIDC token file " + file + " is empty.");
        }
        return token;
    }
}
