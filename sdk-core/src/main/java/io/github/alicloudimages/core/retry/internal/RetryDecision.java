package io.github.alicloudimages.core.retry.internal;

import io.github.alicloudimages.core.error.RetryStopReason;
import java.time.Duration;

/** Whether a call goes on. */
public sealed interface RetryDecision {

    /** After this wait, at the price of these tokens of the quota. */
    record Again(Duration delay, int cost) implements RetryDecision {}

    /** No. */
    record Stop(RetryStopReason reason) implements RetryDecision {}
}
