package io.github.alicloudimages.core.idempotency;

import java.util.UUID;

/**
 * Makes client tokens: texts by which the service recognises that a request is the repetition of an earlier one. At most
 * 64 characters of ASCII. Thread-safe.
 */
public final class ClientTokens {

    private ClientTokens() {}

    /** A token that no other call has. The SDK makes one for each call that leaves its token out. */
    public static String random() {
        return UUID.randomUUID().toString();
    }
}
