package io.github.alicloudimages.core.retry.internal;

/** Whether another attempt could end otherwise. */
public enum Retryability {
    /** It would meet the same again. */
    NO,
    /** A passing fault. */
    TRANSIENT,
    /** The service asks for fewer calls. */
    THROTTLED,
    /** What was wrong with the attempt, its date or its key, has been put right: again at once, at no cost. */
    CORRECTED
}
