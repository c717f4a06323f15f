package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.auth.DefaultCredentialsProvider;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import java.io.PrintStream;

/**
 * Shows which source the default chain picks on this machine, and until when its keys are valid. Shows no secret. Where
 * there are no credentials, it says what was tried and ends with {@link ExitCode#NO_CREDENTIALS}.
 */
public final class WhichCredentials {

    public static void main(String[] arguments) {
        boolean found;
        try (DefaultCredentialsProvider chain = DefaultCredentialsProvider.create()) {
            found = show(chain, System.out);
        }
        if (!found) {
            System.exit(ExitCode.NO_CREDENTIALS);
        }
    }

    /** Whether there are any; if not, it has been said why. */
    private static boolean show(DefaultCredentialsProvider chain, PrintStream out) {
        Credentials credentials;
        try {
            credentials = chain.resolve();
        } catch (CredentialsException none) {
            out.println(none.getMessage());
            return false;
        }
        String source = chain.source();
        out.println("source:      " + (source == null ? "one that stands in for another" : source));
        out.println("access key:  " + (credentials.bearerToken() == null ? credentials.accessKeyId() : "none"));
        out.println("kind:        " + kind(credentials));
        out.println("valid until: "
                + (credentials.expiration() == null ? "the service refuses it" : credentials.expiration()));
        return true;
    }

    private static String kind(Credentials credentials) {
        if (credentials.bearerToken() != null) {
            return "bearer token";
        }
        return credentials.securityToken() == null ? "long-lived" : "temporary";
    }

    private WhichCredentials() {}
}
