package io.github.alicloudimages.contract.resilience.matrix;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.RetryStopReason;

/**
 * What a call is to come to.
 *
 * @param attempts how many are made
 * @param begun how many of them the server sees
 * @param failure {@code null} for success
 * @param reason {@code null} for success, and where nothing was sent
 * @param outcomeUnknown what the failure says
 */
record Expected(
        int attempts,
        int begun,
        Class<? extends AlibabaCloudException> failure,
        RetryStopReason reason,
        boolean outcomeUnknown) {

    static Expected success(int attempts) {
        return new Expected(attempts, attempts, null, null, false);
    }

    static Expected failure(
            int attempts, Class<? extends AlibabaCloudException> type, RetryStopReason reason, boolean outcomeUnknown) {
        return new Expected(attempts, attempts, type, reason, outcomeUnknown);
    }

    /** The same, but the server sees so many attempts only. */
    Expected seen(int byServer) {
        return new Expected(attempts, byServer, failure, reason, outcomeUnknown);
    }
}
