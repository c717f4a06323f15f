package io.github.alicloudimages.core.retry;

/** Whether an operation may be sent again when it is not known whether an earlier attempt was carried out. */
public enum RetrySafety {
    /** It changes nothing: may be repeated. */
    READ,
    /** It carries a client token, by which the service recognises the repetition: may be repeated. */
    CLIENT_TOKEN,
    /** It removes something: may be repeated, and "not found" after an attempt of unknown outcome is success. */
    REPEATABLE_DELETE,
    /**
     * It creates something and has no token: repeated only if the service surely has not seen it, so that nothing is
     * created twice.
     */
    UNSAFE
}
