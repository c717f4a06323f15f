package io.github.alicloudimages.core.observe.internal;

import java.util.Set;

/** The headers whose values may be printed: this library sets them itself, and to nothing secret. */
public final class PlainHeaders {

    /** The digest of the body. With the rest of a body known, it could be tried which password gives it. */
    public static final String BODY_DIGEST = "x-acs-content-sha256";

    private static final Set<String> NAMES = Set.of(
            "host",
            "accept",
            "user-agent",
            "content-type",
            "x-acs-action",
            "x-acs-version",
            "x-acs-date",
            "x-acs-signature-nonce",
            "x-acs-retry-attempts",
            "x-acs-retry-delay");

    private PlainHeaders() {}

    /** Whether a header is one of them; the digest of the body is not. */
    public static boolean contains(String lowerCaseName) {
        return NAMES.contains(lowerCaseName);
    }
}
