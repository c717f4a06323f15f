package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.Timing;

/** Temporary keys for a sign-in of the command line tool. */
final class SignInSession extends SessionCredentialsProvider {

    private final CredentialsProvider signIn;

    SignInSession(CredentialsProvider signIn, Timing timing) {
        super(signIn, timing);
        this.signIn = signIn;
    }

    @Override
    public String toString() {
        return signIn.toString();
    }
}
