package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.identity.Credentials;

/** What an attempt has that is sent without a signature, for the few operations that ask for none. */
public final class Anonymous {

    /** Stands for nobody: nothing is signed with it, and no part of it is sent. */
    public static final Credentials CREDENTIALS = Credentials.of("anonymous", "nothing is signed with this");

    private Anonymous() {}
}
