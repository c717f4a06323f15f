package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a platform writes a token to, and replaces before the token ends: read at each use. Thread-safe. */
public final class TokenFile {

    private static final long MOST_BYTES = 1 << 20;

    private final Path file;

    /** Whoever wrote it once will write it again: while he does, it may be empty or not there. */
    private volatile boolean wasThere;

    public TokenFile(Path file) {
        this.file = file;
    }

    /**
     * The token, without white space around it.
     *
     * @throws CredentialsException if the file is not there, cannot be read or is empty; passes if it held one before
     */
    public String read() {
        try {
            String token = text();
            wasThere = true;
            return token;
        } catch (CredentialsException unreadable) {
            throw wasThere ? PassingFailure.of(String.valueOf(unreadable.getMessage()), unreadable) : unreadable;
        }
    }

    private String text() {
        String token;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new CredentialsException("The OIDC token file " + file + " is too large to hold a token.");
            }
            token = Files.readString(file).strip();
        } catch (IOException failure) {
            throw ReadFailure.of("The OIDC token file", file, failure);
        }
        if (token.isEmpty()) {
            throw new CredentialsException("The OIDC token file " + file + " is empty.");
        }
        return token;
    }
}
