package io.github.alicloudimages.core.error;

/** Why no further attempt was made. */
public enum RetryStopReason {
    /** The failure is of a kind that another attempt would meet again. */
    NOT_RETRYABLE,
    /** The request may have been carried out, and the operation cannot be repeated without doing it twice. */
    NOT_SAFE_TO_REPEAT,
    /** The retry policy's number of attempts is used up. */
    ATTEMPTS_EXHAUSTED,
    /** Too many of this client's calls fail: its retry quota is used up. */
    QUOTA_EXHAUSTED,
    /** The wait before the next attempt would not have fitted into the call's time limit. */
    NO_TIME_LEFT,
    /** The call was interrupted or cancelled, or its client closed. */
    CANCELLED
}
